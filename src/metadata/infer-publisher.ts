/* eslint-disable regexp/no-super-linear-move -- lines of at most 160 characters are read */
import {
  isAddress,
  isAgency,
  isBareWord,
  isField,
  isKicker,
  isKnown,
  isOrganisation,
  isPersonName,
  isPress,
  OWN,
  type Anatomy,
  type Placed,
} from '../anatomy';
import type { Article } from '../article';
import { closingHouse } from './closing-house';
import { headHouse } from './head-house';
import { at, type Found } from './inferred';
import { bringsPage } from './page-around';
import { carriedHouse, houseOfRelease, RELEASE_OF } from './release-house';
import { isTold } from './told';

const placed = (article: Article, house: ReturnType<typeof houseOfRelease>): Found<string> =>
  house && at(article, house.name, house.start, house.start + house.name.length, 0.6);

/** What a picture's credit begins with. */
const PICTURE =
  /(?:^|[\s(.|])(?:photos?|pictures?|images?|fotos?|bild(?:er)?|credits?|crédits?|créditos?|photo credits?|photograph|video)\s?[:©]|^\(?photos? by |^(?:photo |image |picture )?courtesy (?:of|:)|(?:写真|图片|圖片|画像)\s?[:=©]/iu;

/** "… sagte sie. (dpa)": an agency alone behind a sentence. */
const SIGNED_SENTENCE = /[.!?…。！？]["”»“’」』]?\s?[([【（][^()[\]【】（）]{2,24}[)\]】）]$/u;
/** "Visitors wait. © Jane Doe/dpa" */
const SHOWN = /(?<=[.!?…]["”»“]?\s?)©/u;
const GLUED = /[\p{Ll})](?:Quelle|Foto|Bild|Source|Photo|Credit|Crédit): /u;

/** "(Jane Doe / AP)" right below a paragraph, "… in Sydney. Credit: Jane Doe/AAP": who took the picture, and what it shows. */
function isCaption({ form, line, zone, stated, value }: Placed, { lines, credits, body }: Anatomy): boolean {
  const above = lines[line - 1];
  // "Ein Bild von ihm. (Quelle: Truth Social)", "Agentes en Gjadër. Florion Goga (REUTERS)", above the story or between its paragraphs
  if (form === 'tail' && (zone === 'head' || (zone === 'body' && lines[line]!.start !== body.at(-1)?.start)))
    return !isPress(value) || !SIGNED_SENTENCE.test(lines[line]!.text);
  // "Mario Voigt (CDU)Quelle: Jane Doe/dpa"
  if (form === 'line' && zone !== 'tail' && GLUED.test(lines[line]!.text)) return true;
  const sign =
    form === 'line' && !stated
      ? (PICTURE.exec(lines[line]!.text) ?? (zone === 'tail' ? null : SHOWN.exec(lines[line]!.text)))
      : null;
  if (sign && !credits.some((c) => c.line === line && c.role !== 'source' && c.start < lines[line]!.start + sign.index))
    return true;
  return form === 'line' && zone !== 'tail' && above !== undefined && above.weight > 12 && /[.!?]["”»]?$/u.test(above.text) && /^\(\p{Lu}[^()/]+\/[^()/]+\)$/u.test(lines[line]!.text); // prettier-ignore
}

/** "Published … in ColdFusion" below a headline about ColdFusion: where it is filed. */
const isSubject = ({ value, form }: Placed, { headline }: Anatomy): boolean =>
  form === 'line' && !isOrganisation(value) && !isPress(value) && (headline?.text.split(/[\s:,.!?]+/u).includes(value) ?? false); // prettier-ignore

/** "Source: Onya", "via Emma's Posts" again and again with other names: each is that of a picture or a link. */
function isOfItem({ form, line, stated, zone }: Placed, { credits, lines }: Anatomy): boolean {
  if (form !== 'line' || !stated || zone === 'head') return false;
  const lead = /^\p{L}+/u.exec(lines[line]!.text)?.[0];
  const same = credits.filter((c) => c.role === 'source' && c.stated && c.form === 'line' && c.zone !== 'head' && lead !== undefined && lines[c.line]!.text.startsWith(lead)); // prettier-ignore
  return new Set(same.map((c) => c.value)).size > 2;
}

/** Lines of capitalised words that follow the story's end, of which a text has one or two. */
const MOST_BELOW = 2;
/** "Live TV", "Community", "Akademie" one below the other: the page's menu. */
const isMenu = ({ zone, value }: Placed, { credits }: Anatomy): boolean =>
  zone === 'tail' && !isAgency(value) && new Set(credits.filter((c) => c.role === 'source' && !c.stated && c.zone === 'tail').map((c) => c.value)).size > MOST_BELOW; // prettier-ignore

/** "Share post on:", "Browse Related:": what is to follow. */
const isLead = ({ form, line, value }: Placed, { lines }: Anatomy): boolean =>
  form === 'line' && lines[line]!.text.endsWith(':') && !isKnown(value) && !isAgency(value);

/** An address of mail, a quotation that is cut: in no house's name. */
const IN_NO_NAME = /[<>@]|^[^„“”]*[„“][^„“”]*$/u;
/** Words of the press that buttons and headings of pages have, too. */
const PAGE = /\b(?:news(?:letter)?s?|press|posts?|magazine|radio|tv)\b/iu;
/** Scripts from here on write without spaces, or with few. */
const LAST_SPACED = 0x2e7f;

/** The houses that the text names, in order; not those that only their capitals make one where that says nothing. */
function sourcesOf(anatomy: Anatomy, messy: boolean): readonly Placed[] {
  // Among buttons and topics it must be known, or a paper's name beside who and when; elsewhere none that the story tells of.
  const title = anatomy.headline ? anatomy.lines.indexOf(anatomy.headline) : -1;
  const mayBeHouse = (c: Placed): boolean =>
    messy
      ? isAgency(c.value) ||
        isKnown(c.value) ||
        (isPress(c.value) && (accompanied(c, anatomy) || (c.line < 2 && c.line < title && !PAGE.test(c.value)))) ||
        (c.line < 2 && c.line < title && /(?:ホームページ|サイト|官网|官網)$/.test(c.value)) ||
        // 株式会社ほしぞら製菓 between headline and day
        (c.form === 'line' && c.value.charCodeAt(0) > LAST_SPACED && Math.abs(c.line - title) === 1 && isOrganisation(c.value) && accompanied(c, anatomy)) // prettier-ignore
      : isOrganisation(c.value) || isPress(c.value) || !isTold(c, anatomy);
  return anatomy.credits.filter(
    (c) =>
      c.role === 'source' &&
      !OWN.test(c.value) &&
      !IN_NO_NAME.test(c.value) &&
      !isOfItem(c, anatomy) &&
      (c.stated
        ? !isSubject(c, anatomy) &&
          !isCaption(c, anatomy) &&
          !(messy && /^courtesy of/iu.test(anatomy.lines[c.line]!.text))
        : mayBeHouse(c) &&
          !isLead(c, anatomy) &&
          !isBareWord(c.value) &&
          !isCaption(c, anatomy) &&
          !(messy && isMenu(c, anatomy))),
  );
}

/** The paper, not its newsroom, its app or its subscription; but what a label names is the source as it stands. */
function houseOf({ value, form, stated }: Placed): string {
  const part =
    form === 'line' && stated
      ? /(?<=.{2})(?:編集部|编辑部|編輯部)$|(?<=ロイター|通信)編集$/u
      : /(?<=.{2})(?:編集部|编辑部|編輯部|客户端|客戶端| デジタル|(?<=新聞|日報|新報)(?:デジタル|電子版|ONLINE|online|DIGITAL|オンライン)| 電子版|记者|記者)$/u;
  // "dpa Sport"
  const [agency, desk] = value.split(' ', 3);
  if (desk && value === `${agency} ${desk}` && isAgency(agency!) && !isBareWord(desk) && isField(desk.toLowerCase()))
    return agency!;
  // "The Hindu Bureau", "Periódico La Jornada"
  const plain = value
    .replace(/ (?:Plus|plus|\+|Bureau|News ?Desk|Web Desk|Staff)$|^(?:Periódico|Quotidien|Aus der) (?=\p{Lu})/u, '')
    .replace(LEGAL_FORM, '');
  return (
    (isKnown(plain) || /^Aus der \p{Lu}{3}/u.test(value) ? plain : value)
      .replace(part, '')
      // "Radio Ñandubay FM 98.5", 磯辺市公式ホームページ
      .replace(
        /(?<=\p{L}) (?:FM |AM )?\d{2,4}[.,]\d(?: ?(?:FM|MHz))?$|(?<=\S{2})(?:公式)?(?:ホームページ|ウェブサイト)$|(?<=新聞)部$/u,
        '',
      )
      .replace(RELEASE_OF, '')
      .replace(NEWSROOM_OF, '')
  );
}

/** Which house the text says that it comes from. */
export function publisherOf(article: Article, anatomy: Anatomy): Found<string> {
  const messy = article.format !== 'html' && bringsPage(anatomy);
  const sources = sourcesOf(anatomy, messy);
  const pick = (confidence: number, test: (c: Placed) => boolean): Found<string> => {
    const c = sources.find(test);
    return c && at(article, houseOf(c), c.start, c.end, confidence);
  };
  const first = anatomy.body[0] ? anatomy.lines.indexOf(anatomy.body[0]) : -1;
  const site = anatomy.breadcrumb?.site;
  const title = anatomy.headline ? anatomy.lines.indexOf(anatomy.headline) : -1;
  const trail = anatomy.breadcrumb && anatomy.lines[anatomy.breadcrumb.line]!.start;
  const isTop = (c: Placed): boolean =>
    c.form === 'line' && c.line < 2 && c.line < title && (isOrganisation(c.value) || isPress(c.value) || ARTICLED.test(c.value)); // prettier-ignore
  const isHead = (c: Placed): boolean =>
    c.zone === 'head' && (c.stated || isTop(c) || accompanied(c, anatomy) || (c.form === 'line' && c.line === title + 1 && isAgency(c.value))); // prettier-ignore
  // "Le journal du Sud fribourgeois" below "La Gruyère", above the headline.
  const isTagline = (c: Placed): boolean =>
    !c.stated && c.line === 1 && c.line < title && sources.some((o) => o.line === 0 && o.form === 'line');
  const hasTop = sources.some(isTop);
  return (
    // Between the paragraphs a source is that of a chart or a quotation.
    pick(
      0.97,
      (c) =>
        c.form === 'line' &&
        c.stated &&
        (c.zone !== 'body' || accompanied(c, anatomy)) &&
        !(hasTop && LENT.test(anatomy.lines[c.line]!.text)),
    ) ??
    placed(article, carriedHouse(anatomy)) ??
    pick(0.95, (c) => c.form === 'slug' && c.line <= first) ??
    // "Reto Zgraggen, Andermatt" above, "NZZ" below: what is known to be a house is one rather than what may be a place.
    (sources.some((c) => signs(c, anatomy))
      ? (pick(0.8, (c) => isHead(c) && isOrganisation(c.value)) ??
        pick(0.75, (c) => isKnown(c.value) && signs(c, anatomy)))
      : undefined) ??
    // An agency needs no company: its name alone under a headline signs.
    pick(0.8, (c) => isHead(c) && !isTagline(c)) ??
    pick(0.9, (c) => c.form === 'tail' && c.stated) ??
    (site ? at(article, site.text, trail! + site.start, trail! + site.end, 0.7) : undefined) ??
    pick(0.7, (c) => c.zone === 'tail' && (c.stated || isAgency(c.value) || accompanied(c, anatomy))) ??
    (article.format === 'html' ? undefined : pick(0.65, (c) => signs(c, anatomy))) ??
    pick(0.7, (c) => c.form === 'slug') ??
    pick(0.7, (c) => c.form === 'line' && c.zone === 'head' && c.line < title && !isKicker(c.value)) ??
    copyrightOf(article, anatomy) ??
    placed(article, houseOfRelease(anatomy, messy)) ??
    (article.format === 'html' || messy
      ? undefined
      : (placed(article, closingHouse(anatomy)) ?? placed(article, headHouse(anatomy)))) ??
    // An office alone under the headline.
    pick(
      0.6,
      (c) =>
        c.form === 'line' &&
        c.zone === 'head' &&
        (c.line === title + 1 || (c.line === first - 1 && c.line - title < 4)),
    )
  );
}

/** "Diario Maullín" above, "Con información de AFP y Reuters" below: whose material a house has used. */
const LENT = /^\(?(?:con información|mit (?:material|agentur)|avec |with (?:files|reporting|agenc))/iu;
const ARTICLED = /^(?:(?:The|El|La|Los|Las|Le|Les|Der|Die|Das|Il) |L['’])\p{Lu}/iu;

/** "The Irish Times DAC": the company of a house that is known. */
const LEGAL_FORM = /,? (?:DAC|L\.P\.?|LP|Ltd\.?|Limited|Inc\.?|LLC|plc|PLC|GmbH|AG|S\.A\.?|S\.L\.?)$/u;

/** Redacción OK Diario: the paper, not its newsroom. */
const NEWSROOM_OF = /^(?:La )?(?:Redacción|Rédaction|Redaktion|Redazione|Redação) (?:de |d[’']|du )?(?=\p{Lu})/u;

/** 自由時報版權所有不得轉載 */
const OWNED = /^([\p{Script=Han}]{2,12}?)(?:版權|版权)所有/u;
const RIGHTS = /©|ⓒ|\(c\)|^copyright\b/iu;
/** Above the story's end © is a picture's, but for a year or a word of rights beside it. */
const OWNS = /copyright|©\s?\d{4}|\d{4}\s?©|rights|rechte|droits|derechos|riservata|reserved/iu;
/** What stands beside the sign and is nobody. */
const NOT_NAMED =
  /^\s*(?:(?:copyright|by|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|riproduzione riservata|저작권자)\b|[\s:©ⓒ]|\(c\)|\d{4}(?: ?[-–] ?\d{4})?(?!\d))+/iu;

/** "© 2024 The Valley Times", "© SZ/sim", "© Riproduzione riservata - la Repubblica" name who publishes, where nothing else does. */
function copyrightOf(article: Article, { lines, body }: Anatomy): Found<string> {
  if (article.format === 'html') return undefined;
  const rightsIn = ({ text, folded }: Anatomy['lines'][number]): RegExpExecArray | null =>
    text.length < 160 ? RIGHTS.exec(folded) : null;
  // "Copyright © 2023 The Valley Times. All rights reserved." reads like a sentence.
  const last = body.findLast((l) => !rightsIn(l))?.start ?? 0;
  for (const l of lines) {
    const sign = rightsIn(l);
    const own = OWNED.exec(l.folded)?.[1];
    if (own !== undefined && l.start > last && !/^[本版]/.test(own))
      return at(article, own, l.start, l.start + own.length, 0.6);
    if (!sign || sign.index > 40 || PICTURE.test(l.folded.slice(0, sign.index))) continue;
    let from = sign.index;
    for (const part of l.folded.slice(sign.index).split(/(\s[-–—]\s|[,|;]|\.(?=\s|$))/u)) {
      const said = part
        .replace(NOT_NAMED, '')
        .replace(/^[\s–—-]+|\/\p{Ll}{2,5}$|\s+(?:all rights|alle rechte).*$|[\s>]+$/giu, '')
        .trim();
      // "iEntry, Inc. Privacy Policy | Legal": what follows the company is the page's.
      if (!said.includes(' ') && LEGAL_FORM.test(` ${said}`)) break;
      const company = said.replace(LEGAL_FORM, '');
      const name = isKnown(company) || isAgency(company) ? company : said;
      // "© AFP" between the paragraphs is a picture's.
      if (
        name.length > 1 &&
        name.length <= 40 &&
        !/ photos?$/iu.test(name) &&
        (l.start > last || OWNS.test(l.folded)) &&
        (isAgency(name) || isNobody(name) ? l.start > last : isOrganisation(name))
      ) {
        const start = l.start + from + part.indexOf(name);
        return at(article, name, start, start + name.length, 0.6);
      }
      from += part.length;
    }
  }
  return undefined;
}

/** Neither a person nor an office that is known: below a text, what stands behind © publishes it. */
const isNobody = (name: string): boolean =>
  !isOrganisation(name) &&
  !isPersonName(name, 'bare') &&
  /^[\p{Lu}\p{Lo}]/u.test(name) &&
  name.split(' ').length < 6 &&
  !/[归歸禁転転载載复複]|(?:作者|所有)$/u.test(name);

/** An outlet without a label counts beside a date or a byline only; "Political Editor" may stand between. */
const accompanied = (c: Placed, { credits, parts, partial }: Anatomy): boolean =>
  partial.some((p) => Math.abs(p.line - c.line) <= 1) ||
  credits.some((o) => {
    const apart = Math.abs(o.line - c.line);
    if (o === c || o.role === 'source' || o.form !== 'line') return false;
    return apart <= 1 || (apart === 2 && parts[(o.line + c.line) / 2]?.kind === 'credit');
  });

/** ", Ausgabe Detmold, Seite 11" behind a paper's name. */
const EDITION =
  /^,? (?:ausgabe|lokalausgabe|édition|edición|edition|seite|s\.|pages?|p\.|página) [\p{L}\d -]{1,24}(?:, (?:seite|s\.|page|p\.|página) \d{1,3})?$/iu;

/** "Tages-Anzeiger", <한겨레>: a paper's name alone right below the story, or as the very last line. */
function signs(c: Placed, { lines, body }: Anatomy): boolean {
  if (c.zone !== 'tail' || c.form !== 'line') return false;
  const line = lines[c.line]!;
  const last = c.line === lines.length - 1;
  // "The Daily Standard": as the very last line, what some word makes a house is one.
  const house = isPress(c.value) || isAddress(c.value) || (last && c.value.includes(' ') && isOrganisation(c.value));
  if (house && last && EDITION.test(line.text.slice(c.value.length))) return true;
  if (!house || line.text.length > c.value.length + (isAddress(c.value) ? 16 : 8)) return false;
  return last || lines[c.line - 1]?.start === body.at(-1)?.start;
}
