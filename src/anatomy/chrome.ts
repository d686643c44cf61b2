/* eslint-disable regexp/no-super-linear-move -- a line read here has at most 120 characters */
import { once } from '../base';
import { key } from './fold';
import { HAS, knowWords, marksOf } from './marks';
import { wordLists } from './word-lists';

/**
 * What a line of the page around an article is: a way back (`nav`), share buttons, a heading of other stories (`related`), the
 * readers' words (`comments`), an appeal to subscribe, an advertisement's mark, a legal line.
 */
export type ChromeKind = 'nav' | 'share' | 'related' | 'comments' | 'subscribe' | 'ad' | 'legal';

/** The whole lines of data/chrome.txt; of a line that two kinds claim the first. */
const lineKinds = once(() => {
  const out = new Map<string, ChromeKind>();
  for (const [kind, lines] of wordLists('chrome.txt') as Map<ChromeKind, string[]>)
    for (const line of lines) if (!out.has(line)) out.set(line, kind);
  return out;
});
const longest = once(() => Math.max(...[...lineKinds().keys()].map((k) => k.length)));

/** Forms with a number, a name or a year in them, and which marks a line of that form has. */
const FORMS: readonly (readonly [kind: ChromeKind, form: RegExp, needs: number])[] = [
  ['comments', /^\(?\d{1,5}\)? (?:comments?|kommentare?|commentaires?|comentarios?|commenti|reacties|комментари\p{L}+|yorum)$/u, HAS.digit],
  ['comments', /^(?:comments?|评论|評論|コメント|댓글|kommentare|commentaires|comentarios|leave a comment|コメント数) ?[:(]? ?\d{1,5}\)?$/, HAS.digit],
  ['legal', /^(?:copyright|\(c\)|©).{0,80}$/, HAS.form | HAS.legal],
  ['legal', /^.{0,60}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|版权所有|版權所有|無断転載|무단전재|все права защищены)[^。]{0,40}$/, HAS.form | HAS.legal],
  ['nav', /^(?:上一篇|下一篇|previous|next|vorheriger artikel|nächster artikel) ?[:»›>].{0,80}$/, HAS.step],
  ['share', /^(?:share|print|save|bookmark|download|email|e-mail|send|copy|follow|listen to|read|rate|view) (?:this |the |our |full )?(?:post|article|story|page|recipe|blog|link|news|report|episode|guide|pdf)$/u, HAS.chrome],
  ['share', /^(?:share|teilen|partager|compartir|分享到?|シェア)(?:[ :|/·]+(?:facebook|twitter|x|whatsapp|linkedin|e-?mail|telegram|reddit|pinterest|line|微信|微博|qq空间|qq|朋友圈|copy link|print)){1,9}$/, HAS.chrome],
  ['share', /^(?:facebook|twitter|x|whatsapp|linkedin|telegram|reddit|pinterest|line|e-?mail)(?:[ |/·,]+(?:facebook|twitter|x|whatsapp|linkedin|e-?mail|telegram|reddit|pinterest|line|print|copy link)){1,9}$/, HAS.chrome],
]; // prettier-ignore

// Whole lines, and those of names of networks alone, have no other words; the other forms need a number, a sign or one of these.
knowWords(HAS.chrome, () => lineKinds().keys());
knowWords(HAS.chrome, ['share teilen partager compartir 分享 分享到 シェア print save bookmark download email send copy follow listen read rate view post article story page recipe blog link news report episode guide pdf this the our full to facebook twitter x whatsapp linkedin e-mail email telegram reddit pinterest line 微信 微博 qq空间 qq 朋友圈 copy link print']); // prettier-ignore
knowWords(HAS.form, 'copyright|c|rights|rechte|droits|derechos|diritti|права'.split('|'));
const MAY_BE_CHROME = HAS.chrome | HAS.form | HAS.digit | HAS.legal | HAS.step;

/** Buttons that were set in brackets, in a row: 【打印】【关闭】. */
const BUTTONS = /^(?:\s*[【[][^\s【】[\]][^【】[\]]{0,20}[】\]]){2,12}\s*$/;

/** What a row of buttons is, where each of them is one. */
function buttonsOf(line: string): ChromeKind | undefined {
  const kinds = line.split(/[【】[\]]/).flatMap((label) => (label.trim() ? [lineKinds().get(key(label).trim())] : []));
  return kinds.every((kind) => kind !== undefined) ? kinds[0] : undefined;
}

/** What the line is if it is a leftover of the page; undefined for a line of the article. */
export function chromeKind(line: string, known?: number): ChromeKind | undefined {
  if (line.length > 120) return undefined;
  if ('【['.includes(line.trimStart().charAt(0)) && BUTTONS.test(line)) return buttonsOf(line);
  const marks = known ?? marksOf(line);
  if ((marks & MAY_BE_CHROME) === 0) return undefined;
  const text = key(line).replace(
    /^[\s>»›▲△↑←→▶▼●■◆★*#•·|[\]【】「」<-]+|[\s>»›▲△↑←→▶▼●■◆★*#•·|[\]【】「」<:.!…-]+$/gu,
    '',
  );
  if (text === '') return undefined;
  if (text.length <= longest()) {
    const kind = lineKinds().get(text);
    if (kind) return kind;
  }
  // A cheap look ahead of the forms: a word or sign that each has; of “share this post” the end of its last word.
  if (
    !/[\d©c版無무]|all|(?:st|le|ry|ge|pe|og|nk|ws|rt|de|df)$|alle|tous|todos|tutti|share|teilen|partager|compartir|分享|シェア|facebook|twitter|x |whats|line|next|prev|上一|下一|права/.test(
      text,
    )
  )
    return undefined;
  return FORMS.find(([, form, needs]) => (marks & needs) !== 0 && form.test(text))?.[0];
}
