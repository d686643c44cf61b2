import type { Reading } from './anatomy';
import { key } from './fold';
import { roleOf } from './labels';

/** Without what stands about others: readers' words, other stories, the works that a text cites, whom to ask. */
export const withoutOthers = (readings: readonly Reading[]): readonly Reading[] =>
  withoutContacts(withoutReferences(withoutStrangers(readings)));

const HEAD = 14;

/** What readers wrote below a story, and lists of other stories, are nobody's metadata here. */
function withoutStrangers(readings: readonly Reading[]): readonly Reading[] {
  for (let i = 1; i < readings.length; i++) {
    const { chrome } = readings[i]!;
    if (chrome !== 'comments' && chrome !== 'related') continue;
    const before = readings.slice(0, i).filter((r) => r.running).length;
    const after = readings.slice(i + 1).filter((r) => r.running).length;
    // "5 comentarios" below the standfirst counts them.
    if (chrome === 'comments' && before < 2 && i < HEAD && after > before) continue;
    if (before > 0 && (chrome === 'comments' || after < 2)) {
      const kept = readings
        .slice(i + 1)
        .filter(
          (r) => chrome === 'related' && (r.chrome ?? r.credits?.credits.some((c) => c.stated && c.role === 'editor')),
        );
      return [...readings.slice(0, i + 1), ...kept];
    }
  }
  return readings;
}

const LONGEST_LABEL = 24;
/** Headings of lists of works that no label has. */
const WORKS =
  /^(?:references|external links|bibliography|notes|literatur|einzelnachweise|weblinks|références|bibliographie|liens externes|referencias|enlaces externos|bibliografía|referências|riferimenti|参考文献|参考资料|參考資料|脚注|外部リンク|外部链接|外部連結)$/u;
/** A title in quotation marks, a day, a dash: a work, not a house's name. */
const WORK = /["“”„«»「」『』《》〈〉]|\d{4}|\s[–—-]\s/u;

/** "Sources" above titles with their papers and days, below the story: what it rests on, not where it comes from. */
function withoutReferences(readings: readonly Reading[]): readonly Reading[] {
  const first = readings.findIndex((r) => r.running);
  const at = readings.findIndex((r, i) => {
    const { text } = r.line;
    if (first < 0 || i <= first || text.length > LONGEST_LABEL) return false;
    const label = key(text).replace(/ ?:$/, '');
    const next = readings[i + 1]?.line.text;
    return next !== undefined && (roleOf(label) === 'source' || WORKS.test(label)) && WORK.test(next);
  });
  if (at < 0) return readings;
  let listed = true;
  return readings.map((r, i) => {
    if (i <= at) return r;
    listed &&= !r.credits?.credits.some((c) => c.stated && (c.role === 'author' || c.role === 'editor'));
    return listed && !r.chrome ? { line: r.line, chrome: 'related', running: false } : r;
  });
}

/** What announces whom to ask. */
const CONTACT =
  /問い?合わ?せ|連絡先|联系人|联系方式|聯絡人|문의|^(?:media|press) (?:contact|enquir|inquir)|^(?:presse|medien)kontakt|rückfrage(?:n|hinweis)|^contacts? presse|^contacto de prensa|^(?:wissenschaftliche )?ansprechpartner|^(?:contacts?|contactos?|kontakte?|contatti)\s?:?$|^relations? (?:presse|investisseurs|médias)|^investor relations|^(?:para )?más información|^(?:pour )?plus d.informations|^(?:for )?(?:more|further) information|^weitere informationen/iu;
const CONTACT_LINES = 5;

/** 広報部　担当：八重樫 below 【お問い合わせ先】: who answers has not written it. */
export function withoutContacts(readings: readonly Reading[]): readonly Reading[] {
  let left = 0;
  return readings.map((r, i) => {
    if (r.running) left = 0;
    else if (i > 2 && r.line.text.length <= 40 && CONTACT.test(r.line.folded)) left = CONTACT_LINES + 1;
    if (left-- <= 0 || !(r.credits ?? r.maybe)) return r;
    const { maybe: _, credits, ...rest } = r;
    const of = <T extends { role: string }>(all: readonly T[]): T[] => all.filter((c) => c.role !== 'author');
    return credits
      ? {
          ...rest,
          credits: {
            ...credits,
            credits: of(credits.credits),
            loose: of(credits.loose).filter((c) => c.role !== 'source'),
          },
        }
      : rest;
  });
}
