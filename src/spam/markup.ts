import { msg, type Edit, type FixDraft } from '../base';
import { injectedCode } from './code';
import { collect } from './collect';
import { removal } from './cut';
import { linkFarms, type FoundFarm } from './farm';
import { finding, remove, type SpamFinding } from './finding';
import { commentLinks, hiddenFrames } from './frames';
import { foreignRefresh, hijackedHead, type FoundHead } from './head';
import { hiddenContent, type FoundMarkup } from './hidden';
import { emptyNests } from './nests';
import type { Profile } from './profile';

/** What is spam in the markup itself, the surest first. */
export function markupSpam(profile: Profile): SpamFinding[] {
  const farms = linkFarms(profile).map((f) => farm(profile, f));
  if (!collect(profile).fragments.length) return farms;
  const code = msg('Injected code: it works against the readers of this page.');
  const frame = msg('A frame that no one sees loads a foreign page.');
  const refresh = msg('The page sends its readers on to a foreign host.');
  const comment = msg('A comment with links for search engines.');
  const nest = msg('A nest of empty tags with random names.');
  return [
    injectedCode(profile).map((f) => plain(profile, 'injected-code', f, code, msg('Remove the injected code'))),
    hiddenContent(profile).map((f) => hidden(profile, f)),
    hiddenFrames(profile).map((f) => plain(profile, 'hidden-frame', f, frame, msg('Remove the hidden frame'))),
    commentLinks(profile).map((f) =>
      plain(
        profile,
        'html-comment-links',
        f,
        comment,
        f.count === 1 ? msg('Remove the comment with its link') : msg('Remove the comment with {0} links', f.count),
      ),
    ),
    emptyNests(profile).map((f) => plain(profile, 'empty-nest', f, nest, msg('Remove the {0} empty tags', f.count))),
    hijackedHead(profile).map((f) => head(profile, f)),
    foreignRefresh(profile).map((f) => plain(profile, 'foreign-refresh', f, refresh, msg('Remove the redirect'))),
    farms,
  ].flat();
}

const plain = (profile: Profile, rule: SpamFinding['rule'], f: FoundMarkup, message: SpamFinding['message'], title: FixDraft['title']): SpamFinding =>
  finding(rule, f, message, [remove(profile, f, title)]); // prettier-ignore

const hidden = (profile: Profile, f: FoundMarkup): SpamFinding =>
  finding(
    'hidden-content',
    f,
    f.count
      ? f.count === 1
        ? msg('Hidden from readers: a link to another host.')
        : msg('Hidden from readers: {0} links to other hosts.', f.count)
      : msg('Hidden from readers: keywords for search engines.'),
    [
      remove(
        profile,
        f,
        f.count === 1
          ? msg('Remove the hidden element with its link')
          : f.count
            ? msg('Remove the hidden element with its {0} links', f.count)
            : msg('Remove the hidden element'),
      ),
    ],
  );

function head(profile: Profile, f: FoundHead): SpamFinding {
  const fixes: FixDraft[] = [];
  if (f.title) {
    const title = f.others.length
      ? msg('Put the headline into the title, remove the {0} other tags', f.count - 1)
      : msg('Put the headline into the title');
    const edits = [f.title, ...f.others.map((range) => removal(profile.article, range))];
    fixes.push({ title, safety: 'review', edits: edits.sort((a, b) => a.start - b.start) });
  }
  fixes.push(remove(profile, f, msg('Remove the {0} tags from the head', f.count)));
  return finding('hijacked-head', f, msg('The head speaks of something else than the article.'), fixes);
}

function farm(profile: Profile, f: FoundFarm): SpamFinding {
  const { article } = profile;
  const edits: Edit[] = f.links.map((l) => ({
    start: l.start,
    end: l.end,
    text: article.prose.text.slice(l.text.start, l.text.end),
  }));
  return finding('link-farm', f, msg('{0} links in a row to other hosts, with search words for anchors.', f.count), [
    remove(profile, f, msg('Remove the {0} links', f.count)),
    { title: msg('Unlink them and keep their text'), safety: 'review', edits },
  ]);
}
