import { waysOf, type Ways } from './sixth-words';

type Random = () => number;

/**
 * A sixth hand: the parts of a head and a foot in every order, on one line or on several, plain and as Markdown writers set them.
 * Ways are made, not written: `count` of each language from one seed.
 */
export function sixth(file: string, language: string, count: number, random: Random): string[] {
  const ways = waysOf(file)[language];
  return ways ? Array.from({ length: count }, () => wayOf(ways, random)) : [];
}

const pick = <T>(items: readonly T[], random: Random): T => items[Math.floor(random() * items.length)]!;
const shuffled = <T>(items: readonly T[], random: Random): T[] =>
  items
    .map((x) => ({ x, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ x }) => x);

const NAMES_SOURCE = /\{[SG]\}|\{L:|共同|時事|ロイター|中新网|PRNewswire/;
const NAMES_DATE = /\{[dm]:/;

function wayOf(ways: Ways, random: Random): string {
  const way = random();
  if (way < 0.5) return story(lines(ways, random), ways, random);
  if (way < 0.75) return story(labelled(ways, random, ''), ways, random);
  return markdown(ways, random);
}

/** Two to four of who, when, where from, who edited, one after the other. */
function parts(ways: Ways, random: Random): string[] {
  const by = pick(ways.by, random);
  const out = random() < 0.85 ? [by] : [];
  if (random() < 0.85 || out.length === 0) out.push(pick(ways.date, random));
  if (random() < 0.3 && !NAMES_SOURCE.test(out.join(''))) out.push(pick(ways.source, random));
  if (random() < 0.25) out.push(pick(ways.editor, random));
  return shuffled(out, random);
}

function lines(ways: Ways, random: Random): string {
  const some = parts(ways, random);
  if (random() < 0.35) some.splice(Math.floor(random() * (some.length + 1)), 0, pick(ways.noise, random));
  const inline = some.every((p) => !p.includes('\n'));
  const by = pick(inline ? ways.between : ['\n', '\n\n'], random);
  const mixed = random() < 0.2 && some.length > 2;
  return mixed ? `${some[0]!}\n\n${some.slice(1).join(inline ? by : '\n')}` : some.join(by);
}

function labelled(ways: Ways, random: Random, mark: string): string {
  const [author, date, source, editor] = pick(ways.labels, random).split(' ; ') as [string, string, string, string];
  const colon = ways.colon[0]!;
  const one = (label: string, value: string): string =>
    `${mark}${label}${mark ? colon.trimEnd() : colon}${mark}${mark && colon.endsWith(' ') ? ' ' : ''}${value}`;
  const all = [one(author, '{A}'), one(date, pick(ways.day, random)), one(source, '{S}'), one(editor, '{E}')];
  const kept = shuffled(all, random).slice(0, 2 + Math.floor(random() * 3));
  return mark ? kept.join('\u0001') : kept.join(pick(ways.between, random));
}

/** Head, body, and what may close it without saying the same twice. */
function story(head: string, ways: Ways, random: Random): string {
  let said = head;
  const title = random() < 0.12 ? '{C}\n\n{T}' : random() < 0.15 ? '{T}\n\n{U}' : '{T}';
  const fits = (s: string): boolean =>
    !(s.includes('{A') && said.includes('{A')) &&
    !(NAMES_SOURCE.test(s) && NAMES_SOURCE.test(said)) &&
    !(s.includes('{E') && said.includes('{E')) &&
    !(NAMES_DATE.test(s) && NAMES_DATE.test(said) && /\{d:[^}]*YYYY/.test(s));
  const choose = (from: readonly string[], chance: number): string => {
    const s = random() < chance ? pick(from, random) : '';
    if (s === '' || !fits(s)) return '';
    said += s;
    return s;
  };
  const lead = choose(ways.lead, 0.4);
  const tail = choose(ways.tail, 0.45);
  return `${title}\n\n${head}\n\n${lead}{B}${tail}`;
}

function markdown(ways: Ways, random: Random): string {
  const way = Math.floor(random() * 8);
  const linked = (s: string): string =>
    random() < 0.3 && !/\{A\||\{A\}/.test(s) ? s.replace(/\{A1\}/, '[{A1}](https://example.com/authors/1)') : s;
  const some = parts(ways, random).map((p) => linked(p.replace(/\n/g, ' · ').replace(/^[-□◎■] ?/u, '')));
  const inline = some.join(pick([' | ', ' · ', ' • ', ' — '], random));
  const head = [
    () => some.map((p) => `*${p}*`).join('\n\n'),
    () => `*${inline}*`,
    () => `**${some[0]!}**${some.length > 1 ? `\n\n${some.slice(1).join(' | ')}` : ''}`,
    () => `### ${inline}`,
    () => some.map((p) => `> ${p}`).join('\n>\n'),
    () =>
      labelled(ways, random, '**')
        .split('\u0001')
        .map((l) => `- ${l}`)
        .join('\n'),
    () => labelled(ways, random, '**').split('\u0001').join('  \n'),
    () =>
      `_${some[0]!}_  \n${some
        .slice(1)
        .map((p) => `_${p}_`)
        .join('  \n')}`.trimEnd(),
  ][way]!();
  return story(head, ways, random)
    .replace('{T}', '# {T}')
    .replace(/^\{C\}\n\n# /, '# ')
    .replace('{U}', pick(['## {U}', '*{U}*', '**{U}**'], random));
}
