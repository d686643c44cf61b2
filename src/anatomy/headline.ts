import type { Format } from '../base';
import type { Reading } from './anatomy';
import { endsSentence, overlap } from './shape';

/** Indices of the lines that head the text, and where its running text begins and ends. */
export interface Headline {
  readonly headline?: number;
  readonly subhead?: number;
  readonly firstBody: number;
  readonly lastBody: number;
}

/** Below this a line is a section head or nothing, not the headline. */
const ENOUGH = 1.15;
/** Candidates that are weighed against each other. */
const MOST = 24;

export function findHeadline(readings: readonly Reading[], format: Format): Headline {
  const runs = readings.map((r) => r.running);
  let firstBody = runs.indexOf(true);
  if (firstBody < 0) firstBody = readings.length;
  const lastBody = runs.lastIndexOf(true);
  const headline = titleOf(readings, firstBody, format);
  if (headline === undefined) return { firstBody, lastBody };
  // A standfirst may read like a paragraph: it stands between headline and byline.
  const standfirst = standfirstAfter(readings, headline, firstBody);
  if (standfirst !== undefined) {
    const next = runs.indexOf(true, standfirst + 1);
    return { headline, subhead: standfirst, firstBody: next, lastBody };
  }
  const subhead = subheadAfter(readings, headline, firstBody);
  return {
    headline,
    ...(subhead !== undefined ? { subhead } : {}),
    firstBody,
    lastBody,
  };
}

const isPlain = (r: Reading): boolean => !r.chrome && !r.breadcrumb && !r.credits && !(r.dateline && !r.running);

function titleOf(readings: readonly Reading[], firstBody: number, format: Format): number | undefined {
  if (format === 'html') {
    const h1 = readings.findIndex((r) => r.line.level === 1 && isPlain(r) && r.line.weight >= 3);
    if (h1 >= 0) return h1;
    const h2 = readings.findIndex((r, i) => r.line.level === 2 && i < firstBody && isPlain(r) && r.line.weight >= 4);
    return h2 < 0 ? undefined : h2;
  }
  if (format !== 'plain') {
    const top = readings.findIndex((r, i) => r.line.level === 1 && isPlain(r) && i <= firstBody + 1);
    if (top >= 0) return top;
    const any = readings.findIndex((r, i) => r.line.level > 0 && i < firstBody && isPlain(r) && r.line.level < 4);
    if (any >= 0) return any;
  }
  const candidates: number[] = [];
  const mixed = isDisordered(readings, firstBody);
  readings.forEach((r, i) => {
    if (isPlain(r) && !r.running && (i < firstBody || mixed) && candidates.length < MOST && mayBeHeadline(r))
      candidates.push(i);
  });
  if (candidates.length === 1 && candidates[0]! < firstBody) {
    const only = readings[candidates[0]!]!;
    return scoreOf(only, true, 0, '') > 1 ? candidates[0] : undefined;
  }
  const story = readings
    .filter((r) => r.running)
    .slice(0, 20)
    .map((r) => r.line.text.slice(0, 600).toLowerCase())
    .join('\n');
  let best: number | undefined;
  let most = ENOUGH;
  candidates.forEach((i, order) => {
    // "Science / Headline" above the headline is its trail.
    if (
      /[/|>»]/.test(readings[i]!.line.text) &&
      candidates.some((o) => o !== i && readings[i]!.line.text.endsWith(readings[o]!.line.text))
    )
      return;
    const score = scoreOf(readings[i]!, i < firstBody, order, story);
    if (score > most) [best, most] = [i, score];
  });
  return best;
}

/** Whether the parts of the text were mixed up: what belongs at its head stands between its paragraphs. */
function isDisordered(readings: readonly Reading[], firstBody: number): boolean {
  const after = readings.slice(firstBody + 1);
  const last = after.findLastIndex((r) => r.running);
  return after
    .slice(0, Math.max(0, last))
    .some((r) => r.breadcrumb ?? r.credits?.credits.some((c) => c.role !== 'other'));
}

/** What stands above a headline and is none. */
const KICKER =
  /^(?:for immediate release|press release|news (?:release|story|feature|analysis|focus|in brief)|media release|embargoed .{0,40}|breaking(?: news)?|exclusive|opinion|editorial|pressemitteilung|pressemeldung|eilmeldung|communiqué(?: de presse)?|nota de prensa|comunicado(?: de prensa)?|comunicato stampa|persbericht|пресс-релиз|プレスリリース|新闻稿|新聞稿|보도자료|tribuna abierta|tribune libre|columna de opinión|cartas? de (?:los )?lectores|courrier des lecteurs|leserbriefe?|letters? to the editor|avis à la population|新聞公報|新闻公报|gastkommentar|速報|号外|独自|社説)$/iu;

/** "Press release": what a text is, above its headline. */
export const isKicker = (text: string): boolean => KICKER.test(text);

function mayBeHeadline({ line }: Reading): boolean {
  const weight = line.weight;
  return (
    weight >= 2 &&
    weight <= 32 &&
    line.text.length <= 220 &&
    !line.quoted &&
    line.kind !== 'item' &&
    line.kind !== 'cell' &&
    line.kind !== 'caption' &&
    !KICKER.test(line.text) &&
    // 【記者の目】
    !/^【[^【】]{2,12}】$/u.test(line.text) &&
    // Liquid and its kin.
    !/^\{[%{]/.test(line.text) &&
    /\p{L}{2}/u.test(line.text)
  );
}

function scoreOf({ line }: Reading, before: boolean, order: number, story: string): number {
  const weight = line.weight;
  let score = before ? 1.3 : 0;
  if (before && order === 0) score += 0.6;
  score += 1.2 * overlap(line.text, story);
  if (weight < 4) score -= 0.6;
  else if (weight >= 6) score += 0.35;
  if (/^["“„«「『‘].*["”“»」』’]$/u.test(line.text)) score -= 0.7;
  if (/[。；;:：,，]$/u.test(line.text)) score -= 0.5;
  else if (line.text.endsWith('.') && !line.text.endsWith('..')) score -= 0.4;
  return score;
}

/** A paragraph-like line after the headline, with a byline or date line behind it and the story behind that. */
function standfirstAfter(readings: readonly Reading[], headline: number, firstBody: number): number | undefined {
  const r = readings[firstBody];
  if (!r || firstBody <= headline || r.line.text.length > 320) return undefined;
  if (readings.slice(headline + 1, firstBody).some((x) => isPlain(x))) return undefined;
  let i = firstBody + 1;
  while (i < readings.length && readings[i]!.chrome) i++;
  if (!readings[i]?.credits) return undefined;
  const signed = (x: Reading): boolean =>
    [...(x.credits?.credits ?? []), ...(x.credits?.loose ?? [])].some(
      (c) => c.role === 'author' || c.role === 'published' || c.role === 'modified',
    );
  if (!readings.slice(i, i + 3).some(signed)) return undefined;
  return readings.slice(i + 1).some((x) => x.running) ? firstBody : undefined;
}

function subheadAfter(readings: readonly Reading[], headline: number, firstBody: number): number | undefined {
  for (let i = headline + 1; i < Math.min(firstBody, headline + 6); i++) {
    const r = readings[i]!;
    if (isPlain(r) && r.line.weight >= 3 && !r.running && r.line.kind !== 'item') return i;
  }
  // A text shuffled or without blank lines: a quotation that stands alone by the headline.
  const next = readings[headline + 1];
  return next &&
    isPlain(next) &&
    !next.running &&
    !endsSentence(next.line.text) &&
    /^["“„«「].*["”“»」]$/u.test(next.line.text)
    ? headline + 1
    : undefined;
}
