import { costOf } from '../language';
import {
  chineseSurname,
  isGivenName,
  isHanWord,
  isNoName,
  isUsualSurname,
  JA_GIVEN_END,
  japaneseSurname,
  koreanSurname,
} from './name-lists';
import { roleOf } from './labels';
import { personOdds } from './name-model';
import { isOrganisation } from './outlets';

/**
 * How much a place in the text already says: `stated` after a label ("Author:", 记者), where any name-like value will do;
 * `bare` for words that stand on their own and must be a name by their own looks.
 */
export type Trust = 'stated' | 'bare';

const HAN_NAME = /^[\p{Script=Han}々〆ヶケ]{2,6}$/u;
export const HAN_SPACED =
  /^([\p{Script=Han}々ヶ]{1,3}) ([\p{Script=Han}々ヶ]{1,4}|[\p{Script=Hiragana}ー]{1,5}|[\p{Script=Katakana}ー]{1,6})$/u;
const KANA_NAME = /^[\p{Script=Katakana}ー]{2,12}(?:[・=＝·][\p{Script=Katakana}ー]{1,12}){1,3}$/u;
const MIXED_NAME = /^[\p{Script=Han}々ヶ]{1,3}(?:[\p{Script=Hiragana}]{2,4}|[\p{Script=Katakana}ー]{2,5})$/u;
const TRANSCRIBED = /^[\p{Script=Han}]{1,6}(?:[·・‧•．][\p{Script=Han}A-Z]{1,8}){1,3}$/u;
const HANGUL_NAME = /^[\p{Script=Hangul}]{2,4}$/u;
const CASELESS =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Bengali}\p{Script=Tamil}\p{M}'’.-]+(?: [\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Bengali}\p{Script=Tamil}\p{M}'’.-]+){1,4}$/u;

/** ヤマザキマリ */
const PEN_NAME = /^[\p{Script=Katakana}ー]{5,10}$/u;
/** 阿May, Kelly姐: how people call themselves, behind a label. */
const MIXED_NICK = /^\p{Script=Han}{1,3}[A-Za-z]{2,12}$|^[A-Za-z]{2,12}\p{Script=Han}{1,2}$/u;
/** 原创 田雨, 日本版, 総合面 */
const NO_HAN_NAME = /^(?:原创|原創|转载|轉載|作者|文字) |^[^ ]{2,}[版欄面]$/u;
const HAN_OFFICE = /^\p{Script=Han}{2,}[科室组組股办辦委队隊]$/u;
const TRADE = /(?:ター|マン|スト|ッフ|テム|ント|ング|ース|ション|ブログ)$/u;

/** Whether the text (folded, trimmed) is one person's name. */
export function isPersonName(text: string, trust: Trust = 'stated'): boolean {
  if (text.length < 2 || text.length > 60) return false;
  if (/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(text) && !MIXED_NICK.test(text))
    return isCasedName(text, trust);
  if (isHanWord(text) || roleOf(text) || isOrganisation(text) || NO_HAN_NAME.test(text)) return false;
  // 宣传科: an office, where the first character is no usual surname.
  if (HAN_OFFICE.test(text) && !isUsualSurname(text[0]!)) return false;
  if (HANGUL_NAME.test(text)) return trust === 'stated' ? text.length < 5 : isKoreanName(text);
  if (KANA_NAME.test(text) || TRANSCRIBED.test(text)) return true;
  if (HAN_SPACED.test(text) && roleOf(text.slice(0, text.indexOf(' '))) === undefined)
    return trust === 'stated' || isHanName(text.replace(' ', '')) || japaneseSurname(text) === text.indexOf(' ');
  if (HAN_NAME.test(text))
    return (
      (isHanName(text) && (trust === 'stated' || !isHanTerm(text))) ||
      (trust === 'stated' &&
        (text.length < 5 || (japaneseSurname(text) > 0 && text.length < 8) || mayBeJapaneseName(text)))
    );
  if (MIXED_NAME.test(text)) return trust === 'stated' ? true : japaneseSurname(text) > 0;
  if (trust === 'stated' && MIXED_NICK.test(text)) return true;
  if (trust === 'stated' && PEN_NAME.test(text) && !TRADE.test(text)) return true;
  return trust === 'stated' && CASELESS.test(text);
}

/** Four or five characters that end like a Japanese given name: one, where only a signature can stand. */
export const mayBeJapaneseName = (text: string): boolean =>
  (text.length === 4 || text.length === 5) &&
  HAN_NAME.test(text) &&
  JA_GIVEN_END.has(text.at(-1)!) &&
  !isHanWord(text) &&
  !isOrganisation(text);
/** What closes a Japanese text in brackets and is nobody: 敬称略, 写真特集, 同社提供, 一部敬称略, 無断転載禁止. */
const JA_NOTE =
  /[略集事画図表説報覧地供影止用照訳話談終完続載真像版面編回部間点現在時分円日年月号者員系類等的性会社所局省庁党]$|^(?:写真|関連|動画|特集|連載|一部|以下|同社|同紙|本紙|全文|次回|前回|上記|下記|第)/u;
/** A Japanese name by its place alone, where nothing else may stand: three to five Han that are no note. */
export const mayCloseJapanese = (text: string): boolean =>
  (/^[\p{Script=Han}々ヶ]{3,5}$/u.test(text) || (KANA_GIVEN.test(text) && !isHanWord(text.slice(0, 2)))) &&
  !JA_NOTE.test(text) &&
  !isHanWord(text) &&
  !isOrganisation(text);
/** 山際ゆり: a given name in kana. */
const KANA_GIVEN =
  /^[\p{Script=Han}々]{2}\p{Script=Hiragana}{2,3}(?<!です|ます|する|した|から|まで|より|など|ほか|とも|ない|あり|なし)$/u;

/** 关闭, 成长, 江湖 begin with surnames and are words: what Chinese writes so often together, nats a character, names nobody by itself (two characters). */
const TERM = 7.6;
const isHanTerm = (text: string): boolean => text.length === 2 && costOf(text) < 2 * TERM;

const isKoreanName = (text: string): boolean => {
  const n = koreanSurname(text);
  return n > 0 && (n === 2 ? text.length === 3 || text.length === 4 : text.length === 3);
};

function isHanName(text: string): boolean {
  const chinese = chineseSurname(text);
  if (chinese && text.length - chinese >= 1 && text.length - chinese <= 2) return true;
  const japanese = japaneseSurname(text);
  return japanese > 0 && text.length - japanese >= 1 && text.length - japanese <= 3 && text.length >= 3;
}

const PARTICLES = new Set(
  "am im an lo los las de da do dos das di del della dello dei degli du des la le van von vom zu zum zur der den ter ten te op het al el bin ibn ben bint abu y e af av und mc mac st. san santa ’t 't dal dalla dell d’ d' o’ af ap ferch".split(
    ' ',
  ),
);
/** First words of places that are two words long. */
const PLACE_START =
  /^(?:New|San|Santa|Santo|São|Saint|Sankt|St\.?|Bad|Los|Las|El|La|Le|Les|Port|Fort|Cape|Mount|Lake|Den|Hong|Kuala|Addis|Abu|Tel|Buenos|Rio|Ciudad|Costa|Sri|Salt|Frankfurt|Puerto|Villa|Monte|Nova|Novo|Belo|Porto|Baden|Santiago|Washington|Cidade|Haute?|Grand|Côte)$/;
const SUFFIX = /^(?:Jr|Sr|II|III|IV|PhD|MD)\.?$/;
const WORD =
  /^(?:\p{Lu}[\p{L}\p{M}]*(?:['’`.-]\p{L}[\p{L}\p{M}]*)*|(?:d|l|o)['’]\p{Lu}\p{L}+|(?:\p{Lu}\.-?){1,3}|Mc\p{Lu}\p{L}+)[.]?$/u;

/** A name in a script with capitals: capitalised words, initials, particles between them. */
/** Vietnamese days of the week are two words with a capital each. */
const DAY = /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)$/iu;

/** US-MilitärDonald TrumpVenezuelaUSAIran: topics without their spaces. */
const GLUED = /\p{Ll}\p{Lu}.*\p{Ll}\p{Lu}\p{L}{3}/u;

/** Words that people are called by, too: Mae West, Theresa May, Park Soo-jin, Soo-jin Park. */
const BORNE = /^(?:park|west|north|may|march|street|prime|das)$/iu;
const isBorne = (words: readonly string[], i: number): boolean =>
  BORNE.test(words[i]!) &&
  ((i > 0 && i === words.length - 1 && (isGivenName(words[0]!) || HYPHENED.test(words[0]!))) ||
    (i === 0 && words.length === 2 && HYPHENED.test(words[1]!)));
/** A Korean given name as it is transcribed. */
const HYPHENED = /^\p{Lu}\p{Ll}{1,6}-\p{Ll}{2,6}$/u;

function isCasedName(text: string, trust: Trust): boolean {
  const words = text.split(' ');
  if (words.length > 6 || (words.length === 2 && DAY.test(text)) || GLUED.test(text) || /\sD\. ?[CF]\.?$/.test(text))
    return false;
  let real = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (i > 0 && i < words.length - 1 && PARTICLES.has(word.toLowerCase())) continue;
    if (i === 0 && words.length > 2 && /^(?:van|von|de|al|el|da|di)$/i.test(word)) continue;
    if (i > 0 && SUFFIX.test(word)) continue;
    if (!WORD.test(word)) return false;
    // Văn An: a short word is a name's own where it is capitalised behind others.
    if (isNoName(word.toLowerCase()) && !(trust === 'stated' && i > 1 && word.length < 4) && !isBorne(words, i))
      return false;
    if (word.replace(/[.-]/g, '').length > 1) real++;
  }
  if (real === 0 || isOrganisation(text)) return false;
  if (words.length === 1) return trust === 'stated' && text.length > 2 && !text.endsWith('.');
  if (trust === 'stated') return true;
  if (PLACE_START.test(words[0]!)) return false;
  return isGivenName(words[0]!) || (/^\p{Lu}\.$/u.test(words[0]!) && words.length > 1) || personOdds(text) > NAMED;
}
/** From how many nats on words are a name by their letters. */
const NAMED = 2.5;

/** Whether capitalised words name no place and may be a name, where a byline is looked for. */
export const mayBeName = (text: string): boolean =>
  isPersonName(text) &&
  text.includes(' ') &&
  !PARTICLES.has(text.slice(0, text.indexOf(' ')).toLowerCase()) &&
  !PLACE_START.test(text.slice(0, text.indexOf(' ')));

/** A name as it is written in a list of names: layout spaces inside Chinese names gone, capitals of a shouted byline as usual. */
export function tidyName(name: string): string {
  const plain = name.replace(/\s+/g, ' ').trim();
  if (/^[\p{Script=Han}] [\p{Script=Han}]$/u.test(plain)) return plain.replace(' ', '');
  const letters = plain.replace(/[^\p{L}]/gu, '');
  const shouted = letters.length > 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  return shouted ? plain.split(' ').map(unshout).join(' ') : plain;
}

function unshout(word: string): string {
  if (/^(?:II|III|IV|\p{Lu}\.|\p{Lu})$/u.test(word)) return word;
  if (/^(?:VON|VAN|DER|DEN|DE|DEL|DI|DA|DOS|DAS|DU|LA|LE|ZU|Y|AF|AV)$/.test(word)) return word.toLowerCase();
  return word
    .toLowerCase()
    .replace(/(^|[-'’.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
