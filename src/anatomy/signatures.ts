import type { Reading } from './anatomy';
import { personOdds } from './name-model';
import { isPersonName, mayCloseJapanese } from './names';
import { agencyIn, isOrganisation } from './outlets';
import type { Credit, Role } from './types';

/** （籠島千弦） alone below a Japanese text. */
const BOXED = /^[(【]([^()【】\s]{3,5})[)】]$/u;
/** A body's name: no sentence, no list. */
const BODY = /^\p{Script=Han}{5,20}$/u;

/** What signs a text at its very end by its place alone: a name in brackets, an office above the day. */
export function withSignatures(readings: readonly Reading[], language: string | undefined): readonly Reading[] {
  const last = readings.length - 1;
  if (last < 3) return readings;
  const { line, credits, running, chrome } = readings[last]!;
  if (!/^(?:zh|ja)/.test(language ?? '')) return withHouse(readings, last);
  const boxed = language === 'ja' && !credits ? BOXED.exec(line.folded)?.[1] : undefined;
  if (boxed !== undefined && mayCloseJapanese(boxed)) return withCredit(readings, last, 'author', boxed, 1);
  // 【栃折一馬】 above スポーツ東京
  const above = language === 'ja' && !running ? BOXED.exec(readings[last - 1]!.line.folded)?.[1] : undefined;
  if (above !== undefined && mayCloseJapanese(above) && !readings[last - 1]!.credits && line.text.length < 14) {
    const signed = withCredit(readings, last - 1, 'author', above, 1);
    return credits || chrome || /[。、）)]$/u.test(line.text)
      ? signed
      : withCredit(signed, last, 'source', line.folded, 0);
  }
  // 临江市图书馆, and the day below it; in Japanese the day stands first
  const at = isDay(readings[last]!) ? last - 1 : isDay(readings[last - 1]!) && !credits ? last : -1;
  if (at < 0) return readings;
  const { line: body, credits: own, running: runs, chrome: page } = readings[at]!;
  if (own || runs || page || !BODY.test(body.folded)) return readings;
  return isOrganisation(body.folded) || OFFICES.test(body.folded)
    ? withCredit(readings, at, 'source', body.folded, 0)
    : readings;
}

/** "(Staffordshire Signal)", "– Staffordshire Signal": words that are nobody's name close the text. */
function withHouse(readings: readonly Reading[], last: number): readonly Reading[] {
  const { line, credits, chrome } = readings[last]!;
  if (credits || chrome) return readings;
  const wire = SIGNED_BY_WIRE.test(line.folded) ? agencyIn(line.folded.slice(1, -1)) : undefined;
  if (wire !== undefined) return withCredit(readings, last, 'source', wire, line.folded.indexOf(wire));
  const name = SIGNED.exec(line.folded)?.[1];
  if (name === undefined || isPersonName(name, 'bare') || personOdds(name) > 0) return readings;
  return withCredit(readings, last, 'source', name, line.folded.indexOf(name));
}
const SIGNED = /^(?:[([]|[–—-]{1,2} ?)((?:\p{Lu}[\p{L}\d'’-]+ ){1,3}\p{Lu}[\p{L}\d'’-]+)[)\]]?$/u;

/** "(APA, red)", "(red/dpa)": an agency, and who has edited it. */
const SIGNED_BY_WIRE = /^\((?:\p{Lu}{2,5}|\p{Ll}{3,5}\.?)(?:[,/] ?(?:\p{Lu}{2,5}|\p{Ll}{2,5}\.?)){0,2}\)$/u;

const isDay = ({ credits }: Reading): boolean =>
  credits?.complete === true && credits.credits.length === 1 && credits.credits[0]!.role === 'published';

/** How bodies that sign notices are called, where nothing but a body can stand. */
const OFFICES = /[馆館院校会會所站队隊厅廳园園场場店行厂廠团團区區]$/u;

function withCredit(
  readings: readonly Reading[],
  at: number,
  role: Role,
  value: string,
  start: number,
): readonly Reading[] {
  const loose: Credit[] = [{ role, value, start, end: start + value.length, stated: role === 'source' }];
  return readings.map((r, i) => (i === at ? { line: r.line, running: false, credits: { credits: [], partial: [], loose, complete: true } } : r)); // prettier-ignore
}
