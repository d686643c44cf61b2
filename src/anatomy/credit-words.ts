/* eslint-disable regexp/no-super-linear-move -- a line read here has at most 240 characters */

import { once } from '../base';
import { HAS, knowWords } from './marks';
import { mayEndInOutlet } from './outlets';
import { wordLists } from './word-lists';

/** The day of the week before a date. */
export const weekday = once(
  () =>
    new RegExp(
      `(?:^|[\\s,(])(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s*$|(?:^|[\\s,(])(?:${wordLists('outlets.txt').get('weekdays')!.join('|')}),?\\.?\\s*(?:(?:den|le|el|dem|the)\\s*)?$|(?:星期|周|週)[一二三四五六日天]\\s*$`,
      'iu',
    ),
);
/** Words that may stand alone in a credit line and say nothing of who, where or when; those of Chinese and Japanese, and those with figures. */
const FILLER_WORDS = new Set(
  (
    'share print email save tweet teilen drucken partager imprimer imprimir compartir exclusive premium abo at on um uhr à le el am the et ago update ' +
    'updated 北京时间 訊 讯 報導 报道 報道 綜合報導 综合报道 电 電 日电 即時報導 台北報導 整理 付 電子版 デジタル版 オンライン版 紙面版 有料会員限定 有料会員 有料記事 ' +
    '無料記事 会員限定 專欄 专栏 特稿 保存 收藏 無料 免费 シェア ツイート 印刷 列印 guardar merken drucken escuchar écouter abonnés 原创 原創 글 г г. год года року р. hr hrs'
  ).split(' '),
)
  .add('subscriber only')
  .add('local time');
const FILLER_ASIAN =
  /^(?:(?:(?:阅读量?|浏览|点击|评论|字号|大|中|小|打印|分享|收藏|回复|编辑|[Aa][-+]) ?[\d ()]*)+|(?:東京|大阪|西部|名古屋|中部|北海道|地方|本紙|全国)?(?:朝刊|夕刊)(?: ?\d{1,2}[面頁])?|(?:星期|週|周)[一二三四五六日天]|[日月火水木金土]曜日?)$/;
const FILLER_FIGURES =
  /^(?:.*\b\d+ ?(?:min|minutes?|minuten|minutos|minuti|mins?|мин)\b.*|[\d.,]+ ?(?:words|views|comments?|shares?|reads?|kommentare|commentaires|comentarios|次|人|阅读|評論|评论|views?)?|(?:(?:last )?(?:updated|published|posted) )?\d+ \p{L}{3,8} ago|(?:vor|il y a|hace) \d+ \p{L}{3,9}|第?[A-Z]?\d{1,3}[面頁版](?:[: ]?[^\s:]{2,4})?|(?:残り|全|約)?\d{2,5}文字|(?:この記事は)?約?\d+分で読め.{0,6}|\p{Script=Han}{1,4}(?:数|數|量|次数|次數)[: ]?[\d.,]+[万萬]?次?)$/iu;

/** Whether a text says nothing of who, where or when, as counters and buttons in a credit line do. */
export const isFiller = (text: string): boolean =>
  FILLER_WORDS.has(text.toLowerCase()) ||
  /\b(?:min|minute) read$/i.test(text) ||
  FILLER_ASIAN.test(text) ||
  !/[^\s\p{P}\p{S}]/u.test(text) ||
  (/\d/.test(text) && FILLER_FIGURES.test(text));

/** What parts the statements of a line. */
export const SEPARATORS =
  /[\x0a-\x0d \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]*(?:\t|(?:\t\s*)?[;|\uff5c])\s*|\s+[·•‧/・–—-]\s+|\s*[•‧]\s*|\s{2,}|\s*\/\s*(?=\p{Script=Han})|\.\s+(?=\p{Lu}\p{L}+ by\b)|(?<=\p{Script=Han})\s*\/\s*/giu;

// Every word of these patterns, so that a line without them needs none of them.
knowWords(HAS.staff, () => wordLists('outlets.txt').get('staff')!);
knowWords(HAS.small, 'by|min|mins|minute|minutes|minuten|minutos|minuti|мин'.split('|'));
knowWords(HAS.filler, () => wordLists('outlets.txt').get('fillers')!);
/** The characters that counters and buttons of Chinese pages begin with. */
const COUNTERS_HAN = new Set('阅浏点评字大中小打分收閱瀏點評人こ約星週周日月火水木金土東西名北地本全残電デオ紙');

export const mayBeFiller = (text: string, marks: number): boolean =>
  (marks & (HAS.filler | HAS.digit | HAS.small)) !== 0 ||
  COUNTERS_HAN.has(text[0] ?? '') ||
  !/[\p{L}\p{N}]/u.test(text);

/** The longest line that is a name and an outlet, as `signature` reads it. */
const LONGEST_SIGNATURE = 90;

export const maySign = (text: string, marks: number): boolean =>
  text.length <= LONGEST_SIGNATURE && ((marks & HAS.outlet) !== 0 || mayEndInOutlet(text));

const HANDLE = /\s\(?@[\w.]{2,30}$|\s[<(]?[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}>?$/u;
/** A name without the account or the address behind it. */
export const withoutHandle = (text: string): string => (text.includes('@') ? text.replace(HANDLE, '') : text);

/** The signs and the preposition of a date that close a stretch, taken off. */
export function withoutTail(text: string): string {
  const end = /[\s,;:()[\]【】〔〕〈〉<>《》「」"“”*_\-–—·•/]/u.test(text.slice(-1))
    ? text.replace(/[\s,;:()[\]【】〔〕〈〉<>《》「」"“”*_\-–—·•/]+$/u, '')
    : text;
  const rest = end.slice(-4);
  return /\s/.test(rest)
    ? end.slice(0, -4) + rest.replace(/\s(?:on|am|le|el|il|em|en|den|at|um|op|vom|du|del)$/iu, '')
    : end;
}
