import {
  isKicker,
  isNobodysHouse,
  isPersonName,
  isSubjectWord,
  mayBeMasthead,
  personOdds,
  placeOdds,
  type Anatomy,
} from '../anatomy';

interface House {
  readonly name: string;
  readonly start: number;
}

/** A longer line is no credit. */
const LONGEST = 120;
/** Lines below the headline that may still be its head. */
const DEEP = 6;
/** Characters between a house and the day on its line: an edition, "mis à jour le". */
const APART = 40;

const WORD = "(?:[\\p{Lu}\\d]|L['’]\\p{Lu})[\\p{L}\\d&+.'’-]*";
const NAME = `${WORD}(?: (?:(?:de|del|de la|du|des|der|of|the|y|et|und|and|&) )?${WORD}){0,3}`;
/** "Schlaglicht | 1.8.2020", "Granit • Publié le 11 janvier 2022", "Saison – 7 octobre 2022". */
const BAR = new RegExp(`^[*_]*(?<name>${NAME})[*_]*\\s*(?:[|·•‧/]|[–—-](?=\\s))\\s*`, 'u');
const HAN = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]';
const UNSPACED = new RegExp(`^${HAN}`, 'u');
/** 灯下读书 · 2023-08-15, 海岸線　2021年4月11日 */
const BAR_HAN = new RegExp(`^(?<name>${HAN}{3,10})(?:\\s*[|·•・｜]\\s*|[\\s　]+)`, 'u');
/** [岡崎葵，デジタル三河] */
const BEHIND_NAME = new RegExp(
  `^[[［（(【](${HAN}{2,6}(?: ${HAN}{1,4})?)[，,、]\\s?(?<name>${HAN}{3,10})[\\]］）)】]$`,
  'u',
);
/** 月刊ものさし社会部・泉奈々, 芯片江湖记者 | 雷旭尧 */
const OF_OFFICE = new RegExp(`^(?<name>${HAN}{3,10}?)(?:編集委員|論説委員|(?:社会|経済|政治|文化|運動|国際|生活|地域)部|[记記]者|[编編][辑輯])\\s?[・|｜·]\\s?${HAN}`, 'u'); // prettier-ignore
/** "De la Redacción de El Cierzo", "La rédaction de Zinc avec AFP": whose newsroom. */
const NEWSROOM = new RegExp(`^(?:por |par |de |von )?(?:la )?(?:redacción|rédaction|redaktion|redazione) (?:de |du |d['’]|di |des )(?<name>${NAME})(?= (?:avec|con|mit) |$)`, 'iu'); // prettier-ignore

/** Beside a day or a byline: neither place nor field nor subject, and the story doesn't speak of it. */
function mayBe(name: string, { body, headline }: Anatomy): boolean {
  const low = name.toLowerCase();
  const isUnspaced = UNSPACED.test(name);
  if (isNobodysHouse(name) || isKicker(name) || isSubjectWord(low) || SAYS.test(name)) return false;
  if (isPersonName(name, 'bare') || (name.includes(' ') && personOdds(name) > 0)) return false;
  if (isUnspaced ? !mayBeMasthead(name) : name.length < 4 || placeOdds(name) > MOST_PLACE) return false; // prettier-ignore
  const words = isUnspaced ? [low] : low.split(' ').filter((w) => w.length > 3);
  return !words.some((w) => [...(headline ? [headline] : []), ...body].some((l) => l.text.toLowerCase().includes(w))); // prettier-ignore
}
/** By whom, when, how long. */
const SAYS =
  /^(?:by|von|par|por|di|posted|published|updated|publi|erschienen|stand|veröffentlicht|lecture|lesezeit|reading|mis à jour)\b/iu;
/** Natural logarithm of how much likelier the letters are a place's than a word's. */
const MOST_PLACE = 1;

/**
 * A house that no word shows to be one, where only one can stand: before the day under a headline whose author is named elsewhere, before a bar;
 * before the office or behind the name of who writes for it, where no spaces are written.
 */
export function headHouse(anatomy: Anatomy): House | undefined {
  const { lines, body, headline, credits } = anatomy;
  const first = body[0] ? lines.indexOf(body[0]) : lines.length;
  const title = headline ? lines.indexOf(headline) : 0;
  const isSigned = credits.some((c) => c.role === 'author');
  for (let i = 0; i < Math.min(first, title + DEEP, lines.length); i++) {
    const line = lines[i]!;
    const text = line.folded;
    if (i === title || text.length > LONGEST) continue;
    const own = credits.filter((c) => c.line === i && c.form === 'line');
    const author = own.some((c) => c.role === 'author');
    const near = beforeDay(text, line.start, own, isSigned);
    const m = near ?? (author ? (BEHIND_NAME.exec(text) ?? OF_OFFICE.exec(text)) : null) ?? NEWSROOM.exec(text);
    const name = m?.groups!.name;
    if (m && name !== undefined && mayBe(name, anatomy))
      return { name, start: line.start + text.indexOf(name, m === near ? 0 : 1) };
  }
  return undefined;
}

/** What stands before a sign and the line's day, where it is nobody's name. */
function beforeDay(
  text: string,
  start: number,
  own: Anatomy['credits'],
  isSigned: boolean,
): RegExpExecArray | undefined {
  const day = own.find((c) => c.role === 'published' || c.role === 'modified');
  const bar = (isSigned ? BAR.exec(text) : null) ?? BAR_HAN.exec(text);
  if (!day || !bar) return undefined;
  const end = start + bar[0].length;
  if (day.start < end || day.start - end > APART || own.some((c) => c.role === 'author' && c.start < end)) return undefined; // prettier-ignore
  return bar;
}
