import type { Reading } from './anatomy';
import { isPersonName } from './names';
import type { Credit } from './types';

/** What a release says that it is, at its head. */
const RELEASE =
  /^(?:(?:presse|medien)(?:mitteilung|information)|(?:press|news|media) release|for immediate release|communiqué de presse|bulletin municipal|comunicado de prensa|nota de prensa|comunicato stampa)(?!\p{L})/iu;
export const isRelease = (text: string): boolean => RELEASE.test(text);

const LONGEST = 60;
const HOUSE =
  /^(?:\p{Lu}[\p{L}\d&.'’-]*,? |(?:of|de|del|du|des|der|für|the|la|y|and|et|und|&) ){1,7}\p{Lu}[\p{L}\d.'’-]*$/u;
const ASK = /contact|kontakt|prensa|presse|information/iu;
/** Capitalised words that are nobody's name: whoever publishes a release. */
export const isReleasing = (text: string): boolean =>
  text.length <= LONGEST && HOUSE.test(text) && !isPersonName(text, 'bare') && !ASK.test(text);

/** 香港大學新聞稿 */
const OWN = /^(\p{Script=Han}{2,12})(?:新聞稿|新闻稿)$/u;

/** "Eastern Rail Users' Alliance" above "Press release – 11 January 2024" and the headline: who publishes, no headline. */
export function withReleaseHead(readings: readonly Reading[]): readonly Reading[] {
  const at = readings.slice(0, 3).findIndex((r) => RELEASE.test(r.line.text) || OWN.test(r.line.text));
  if (at < 0) return readings;
  const own = OWN.exec(readings[at]!.line.text)?.[1];
  const i = own === undefined ? at - 1 : at;
  const name = own ?? readings[i]?.line.text;
  const rest = readings.slice(at + 1, at + 4).some((r) => !r.credits && !r.chrome && r.line.weight >= 2);
  if (name === undefined || !rest || readings[i]!.credits || (own === undefined && !isReleasing(name))) return readings;
  const house: Credit = { role: 'source', value: name, start: 0, end: name.length, stated: own !== undefined };
  return readings.map((r, k) =>
    k === i
      ? { line: r.line, running: false, credits: { credits: [], partial: [], loose: [house], complete: true } }
      : r,
  );
}
