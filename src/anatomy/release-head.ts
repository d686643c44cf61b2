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
/** "Communauté de communes du Haut-Vallon" */
export const OF_SOME =
  /^\p{Lu}\p{Ll}+ (?:de|des|of|pour la|d['’]) ?\p{Ll}{4,}(?: (?:et|and|y) \p{Ll}{4,})? (?:du |de la |de l['’]|de |d['’]|des |del |of )\p{Lu}[\p{L}’' -]+$/u;
const ASK = /contact|kontakt|prensa|presse|information/iu;
/** Capitalised words that are nobody's name: whoever publishes a release. */
export const isReleasing = (text: string): boolean =>
  text.length <= LONGEST && HOUSE.test(text) && !isPersonName(text, 'bare') && !ASK.test(text);

/** 香港大學新聞稿, "Pressemitteilung der Stadt Wettringhausen" */
const OWN =
  /^(\p{Script=Han}{2,12})(?:新聞稿|新闻稿)$|^(?:Presse|Medien)(?:mitteilung|information) (?:der|des|vom?) (\p{Lu}[^.!?:,]{2,50})$|^(?:Press|News|Media) [Rr]elease (?:from|by) (?:the )?(\p{Lu}[^.!?:,]{2,50})$|^Communiqué (?:de presse )?(?:de la |de l['’]|du )(\p{Lu}[^.!?:,]{2,50})$|^(?:Comunicado|Nota) (?:de prensa )?(?:de la |del )(\p{Lu}[^.!?:,]{2,50})$/u;

const says = ({ credits }: Reading): boolean => credits !== undefined && credits.credits.length + credits.loose.length + credits.partial.length > 0; // prettier-ignore

/** "Eastern Rail Users' Alliance" above "Press release – 11 January 2024" and the headline: who publishes, no headline. */
export function withReleaseHead(readings: readonly Reading[]): readonly Reading[] {
  const at = readings.slice(0, 3).findIndex((r) => RELEASE.test(r.line.text) || OWN.test(r.line.text));
  if (at < 0) return readings;
  const head = readings[at]!.line.text;
  const own = OWN.exec(head)?.slice(1).find((x) => x !== undefined); // prettier-ignore
  const i = own === undefined ? at - 1 : at;
  const name = own ?? readings[i]?.line.text;
  const rest = readings.slice(at + 1, at + 4).some((r) => !says(r) && !r.chrome && r.line.weight >= 2);
  if (
    name === undefined ||
    !rest ||
    readings[i]!.credits ||
    (own === undefined && !(isReleasing(name) || OF_SOME.test(name)))
  )
    return readings;
  const house: Credit = {
    role: 'source',
    value: name,
    start: own === undefined ? 0 : head.indexOf(own),
    end: own === undefined ? name.length : head.indexOf(own) + own.length,
    stated: own !== undefined,
  };
  return readings.map((r, k) =>
    k === i
      ? {
          line: r.line,
          running: false,
          credits: {
            credits: own === undefined ? [] : [house],
            partial: [],
            loose: own === undefined ? [house] : [],
            complete: true,
          },
        }
      : r,
  );
}
