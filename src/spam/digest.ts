import { memo } from '../base';
import { hostOf, hostsOf, siteOf } from './hosts';
import { linksIn } from './place';
import type { Profile, Segment } from './profile';

/** Lines that are a link and no more, each to a site of its own and with text below it, from which an article is a digest of them. */
const FEWEST = 5;
/** Letters that may stand beside the link: a number, a mark. */
const BESIDE = 6;

/** The site that a line names, where it is a link to it and hardly anything else. */
function entryOf(profile: Profile, s: Segment): string | undefined {
  const links = linksIn(profile, profile.view.toSource(s.start, s.end));
  const [link] = links;
  if (!link || links.length > 1 || s.end - s.start - (link.text.end - link.text.start) > BESIDE) return undefined;
  const host = hostsOf(profile).foreign(link.href) === undefined ? undefined : hostOf(link.href);
  return host === undefined ? undefined : siteOf(host);
}

const isDigest = memo((profile: Profile): boolean => {
  if (profile.article.links.length < FEWEST) return false;
  const sites = new Set<string>();
  let before: string | undefined;
  for (const s of profile.segments) {
    const site = entryOf(profile, s);
    // A list of nothing but links is none: something is said of each.
    if (before !== undefined && site === undefined) sites.add(before);
    before = site;
  }
  return sites.size >= FEWEST;
});

/** Whether a line is an entry in an article that presents one site after the other, as newsletters do. */
export const isEntry = (profile: Profile, s: Segment): boolean =>
  isDigest(profile) && entryOf(profile, s) !== undefined;
