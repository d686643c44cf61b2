import { costOf } from '../language';
import {
  chineseSurname,
  isGivenName,
  isNoName,
  isUsualSurname,
  JA_GIVEN_END,
  japaneseSurname,
  koreanSurname,
} from './name-lists';
import { roleOf } from './labels';
import { isOrganisation } from './outlets';

/**
 * How much a place in the text already says: `stated` after a label ("Author:", 记者), where any name-like value will do;
 * `bare` for words that stand on their own and must be a name by their own looks.
 */
export type Trust = 'stated' | 'bare';

const HAN_NAME = /^[\p{Script=Han}々〆ヶケ]{2,6}$/u;
const HAN_SPACED =
  /^([\p{Script=Han}々ヶ]{1,3}) ([\p{Script=Han}々ヶ]{1,4}|[\p{Script=Hiragana}ー]{1,5}|[\p{Script=Katakana}ー]{1,6})$/u;
const KANA_NAME = /^[\p{Script=Katakana}ー]{2,12}(?:[・=＝·][\p{Script=Katakana}ー]{1,12}){1,3}$/u;
const MIXED_NAME = /^[\p{Script=Han}々ヶ]{1,3}(?:[\p{Script=Hiragana}]{2,4}|[\p{Script=Katakana}ー]{2,5})$/u;
const TRANSCRIBED = /^[\p{Script=Han}]{1,6}(?:[·・‧•．][\p{Script=Han}A-Z]{1,8}){1,3}$/u;
const HANGUL_NAME = /^[\p{Script=Hangul}]{2,4}$/u;
const CASELESS =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Bengali}\p{Script=Tamil}\p{M}'’.-]+(?: [\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Bengali}\p{Script=Tamil}\p{M}'’.-]+){1,4}$/u;

/** Han words that look like names where names are listed, and are none. */
const HAN_WORDS = new Set(
  '保存|楼主|樓主|关子|手记|手記|捡钱|電子版|紙面版|会員限定|有料会員|無料公開|收藏|分享|无料|無料|刊出|刊发|星期|专题|專題|连续|連續|深度|追踪|追蹤|特别|特別|现场|現場|独家|獨家|详细|詳細|桃園|新竹|苗栗|彰化|南投|雲林|嘉義|屏東|宜蘭|花蓮|台東|澎湖|金門|基隆|苏州|无锡|常州|宁波|温州|济南|青岛|郑州|长沙|南昌|福州|厦门|合肥|昆明|贵阳|南宁|海口|太原|石家庄|沈阳|大连|长春|哈尔滨|西安|兰州|西宁|银川|乌鲁木齐|拉萨|悉尼|雪梨|多伦多|多倫多|温哥华|洛杉矶|洛杉磯|旧金山|舊金山|芝加哥|新加坡|吉隆坡|雅加达|马尼拉|馬尼拉|河内|伊斯兰堡|德黑兰|巴格达|开罗|基辅|华沙|维也纳|罗马|羅馬|马德里|里斯本|雅典|高清|连载|综述|新北市|台北市|台中市|本报|本報|本刊|本台|本网|本網|本社|记者|記者|通讯员|通訊員|编辑|編輯|責任|责任|综合|綜合|综合报道|綜合報導|綜合報道|整理|佚名|匿名|网友|網友|小编|小編|转载|轉載|原创|原創|未知|不详|不詳|管理员|管理員|完|全文|图片|圖片|视频|视觉|資料|资料|文章|来源|來源|首页|首頁|正文|新闻|新聞|时间|时评|社论|社論|评论|評論|版权|东方|國際|国际|国内|社会|经济|文化|体育|娱乐|财经|科技|教育|军事|生活|健康|旅游|汽车|房产|北京|上海|天津|重庆|广州|深圳|南京|杭州|武汉|成都|台北|臺北|高雄|台中|台南|新北|香港|澳门|澳門|东京|東京|大阪|京都|名古屋|札幌|福岡|横浜|神戸|仙台|広島|千葉|埼玉|長野|静岡|石川|福井|山口|宮崎|岡山|長崎|熊本|和歌山|山形|福島|青森|秋田|岩手|宮城|茨城|栃木|群馬|新潟|富山|山梨|岐阜|愛知|三重|滋賀|奈良|鳥取|島根|徳島|香川|愛媛|高知|佐賀|大分|沖縄|鹿児島|北海道|華盛頓|华盛顿|纽约|紐約|伦敦|倫敦|巴黎|柏林|莫斯科|首尔|首爾|平壤|曼谷|新德里|日内瓦|布鲁塞尔|江苏|浙江|广东|山东|河南|河北|四川|湖北|湖南|安徽|福建|江西|陕西|山西|云南|贵州|广西|海南|甘肃|青海|宁夏|新疆|西藏|内蒙古|辽宁|吉林|黑龙江|共同|時事|編集部|编辑部|編輯部|代表|一覧|連載|速報|動画|写真|特集|解説|社説|天気|企業|産業|金融|政策|事件|事故|裁判|会社案内|朝刊|夕刊|时政|時政|党政|要闻|人事|反腐|理论|党史|党建|国際面|共同社|無断転載|関連記事|文化部|社会部|政治部|经济部|終わり|おわり'.split(
    '|',
  ),
);

/** ヤマザキマリ */
const PEN_NAME = /^[\p{Script=Katakana}ー]{5,10}$/u;
/** 阿May, Kelly姐: how people call themselves, behind a label. */
const MIXED_NICK = /^\p{Script=Han}{1,3}[A-Za-z]{2,12}$|^[A-Za-z]{2,12}\p{Script=Han}{1,2}$/u;
/** 原创 田雨, 日本版 */
const NO_HAN_NAME = /^(?:原创|原創|转载|轉載|作者|文字) |^[^ ]{2,}[版欄]$/u;
const HAN_OFFICE = /^\p{Script=Han}{2,}[科室组組股办辦委队隊]$/u;
const TRADE = /(?:ター|マン|スト|ッフ|テム|ント|ング|ース|ション|ブログ)$/u;

/** Whether the text (folded, trimmed) is one person's name. */
export function isPersonName(text: string, trust: Trust = 'stated'): boolean {
  if (text.length < 2 || text.length > 60) return false;
  if (/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(text) && !MIXED_NICK.test(text))
    return isCasedName(text, trust);
  if (HAN_WORDS.has(text) || roleOf(text) || isOrganisation(text) || NO_HAN_NAME.test(text)) return false;
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
  !HAN_WORDS.has(text);
/** What closes a Japanese text in brackets and is nobody: 敬称略, 写真特集, 同社提供, 一部敬称略, 無断転載禁止. */
const JA_NOTE =
  /[略集事画図表説報覧地供影止用照訳話談終完続載真像版面編回部間点現在時分円日年月号者員系類等的性会社所局省庁党]$|^(?:写真|関連|動画|特集|連載|一部|以下|同社|同紙|本紙|全文|次回|前回|上記|下記|第)/u;
/** A Japanese name by its place alone, where nothing else may stand: three to five Han that are no note. */
export const mayCloseJapanese = (text: string): boolean =>
  /^[\p{Script=Han}々ヶ]{3,5}$/u.test(text) && !JA_NOTE.test(text) && !HAN_WORDS.has(text) && !isOrganisation(text);
/** Whether the word is a place or a term of the trade. */
export const isHanWord = (text: string): boolean => HAN_WORDS.has(text);

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

function isCasedName(text: string, trust: Trust): boolean {
  const words = text.split(' ');
  if (words.length > 6 || (words.length === 2 && DAY.test(text))) return false;
  let real = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (i > 0 && i < words.length - 1 && PARTICLES.has(word.toLowerCase())) continue;
    if (i === 0 && words.length > 2 && /^(?:van|von|de|al|el|da|di)$/i.test(word)) continue;
    if (i > 0 && SUFFIX.test(word)) continue;
    if (!WORD.test(word)) return false;
    // Văn An: a short word is a name's own where it is capitalised behind others.
    if (isNoName(word.toLowerCase()) && !(trust === 'stated' && i > 1 && word.length < 4)) return false;
    if (word.replace(/[.-]/g, '').length > 1) real++;
  }
  if (real === 0 || isOrganisation(text)) return false;
  if (words.length === 1) return trust === 'stated' && text.length > 2 && !text.endsWith('.');
  if (trust === 'stated') return true;
  if (PLACE_START.test(words[0]!)) return false;
  return isGivenName(words[0]!) || (/^\p{Lu}\.$/u.test(words[0]!) && words.length > 1);
}

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
