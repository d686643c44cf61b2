/* eslint-disable regexp/no-super-linear-move -- a line read here has at most 200 characters */
import { fold } from './fold';
import { HAS, marksOf } from './marks';
import { isOrganisation, isPress } from './outlets';
import { isPersonName } from './names';

/** The trail "Home > News > City" of a page. Offsets are the line's. */
export interface Breadcrumb {
  readonly items: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
  }[];
  /** The most exact category it names. */
  readonly section?: {
    readonly text: string;
    readonly start: number;
    readonly end: number;
  };
  /** The site it begins with, where it says so. */
  readonly site?: {
    readonly text: string;
    readonly start: number;
    readonly end: number;
  };
}

const HOME =
  /^(?:home|homepage|home page|start|startseite|accueil|inicio|início|portada|home(?=page)|首页|首頁|网站首页|網站首頁|主页|主頁|ホーム|トップ|トップページ|top|홈|메인|главная|головна|strona główna|ana ?sayfa|anasayfa|trang chủ|beranda|hem|hjem|forside|etusivu|domů|címlap|kezdőlap|acasă|αρχική|الرئيسية|דף הבית|होम|หน้าแรก|page d'accueil|voorpagina|prima pagina|homepage)$/iu;
const LEAD =
  /^(?:您?(?:当前|現在|现在|目前|所在)?(?:的)?(?:位置|位於|位于)(?:是)?|当前位置|您现在的位置|you are here|you are in|sie sind hier|sie befinden sich hier|vous êtes ici|estás en|está aquí|usted está aquí|現在位置|現在地|você está aqui|sei qui|ti trovi in|je bent hier|вы здесь|jesteś tutaj)\s*[:：]?\s*/iu;
/** Steps that name no category. */
const EMPTY_STEP =
  /^(?:正文|内容|全文|文章|新闻|新聞|详情|詳細|详细|article|artikel|news|detail|details|story|noticia|nachricht|actualité|actualités|記事|本文|기사)$/iu;
const STEP = /\s*(?:>{1,3}|›|»|→|＞|▶|▸|❯|\/{1,2}|\||::|\\)\s*/g;
const LONGEST_STEP = 60;

/** Reads a line as a breadcrumb: at least three steps, or two of which the first is the home page. */
export function readBreadcrumb(line: string, marks = marksOf(line)): Breadcrumb | undefined {
  if (line.length > 200 || line.length < 4) return undefined;
  // Steps have signs between them, or spaces where the script has none.
  if ((marks & HAS.step) === 0 && !((marks & HAS.unspaced) !== 0 && /\s/.test(line))) return undefined;
  const text = fold(line);
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const steps = cut(text.slice(lead), lead, STEP);
  const arrows = />|›|»|→|▶|▸|❯/.test(text.slice(lead));
  const home = HOME.test(steps[0]?.text ?? '');
  if (
    steps.length >= 2 &&
    steps.every((s) => s.text.length > 0 && s.text.length <= LONGEST_STEP) &&
    !/[。！？!?]$/.test(steps[0]!.text)
  ) {
    const site = isOrganisation(steps[0]!.text) || isOrganisation(steps[1]!.text);
    if (
      home ||
      lead > 0 ||
      (arrows &&
        (steps.length >= 3 || site) &&
        steps.slice(0, -1).every((s) => s.text.length <= 24 && s.text.split(' ').length <= 4))
    )
      return trail(steps, home);
    return undefined;
  }
  // Scripts without spaces: steps parted by spaces alone, where the first is the home page.
  const spaced = cut(text.slice(lead), lead, /\s+/g);
  const first = spaced[0]?.text ?? '';
  const unspaced = /^[\p{Script=Han}\p{Script=Katakana}ー]+$/u.test(first);
  if (
    spaced.length >= 3 &&
    spaced.length <= 9 &&
    unspaced &&
    HOME.test(first) &&
    spaced.every((s) => s.text.length <= 16 && !/[，。、！？,:]/.test(s.text))
  )
    return trail(spaced, true);
  return undefined;
}

function cut(text: string, shift: number, by: RegExp): { text: string; start: number; end: number }[] {
  const out: { text: string; start: number; end: number }[] = [];
  let at = 0;
  for (const m of [...text.matchAll(by), undefined]) {
    const raw = text.slice(at, m?.index ?? text.length);
    const step = raw.trim();
    const start = shift + at + raw.length - raw.trimStart().length;
    if (step) out.push({ text: step, start, end: start + step.length });
    if (m) at = m.index + m[0].length;
  }
  return out;
}

function trail(items: Breadcrumb['items'], home: boolean): Breadcrumb {
  const steps = home ? items.slice(1) : items;
  const site = steps.find(
    (s, i) =>
      i === 0 &&
      isOrganisation(s.text) &&
      (s.text.length > 3 || isPress(s.text)) &&
      !EMPTY_STEP.test(s.text) &&
      // "News and events"
      !/ (?:and|und|et|y|&) \p{Ll}/u.test(s.text) &&
      !/(?:中心|新闻|新聞|news)$/i.test(s.text),
  );
  const named = steps.filter((s) => s !== site && !EMPTY_STEP.test(s.text) && s.text.length <= 24);
  // The last step is often the article's own title or a person's page.
  const category = named.filter(
    (s, i) => i < named.length - 1 || (!isPersonName(s.text, 'bare') && s.text.split(' ').length <= 3),
  );
  const section = category.at(-1);
  return { items, ...(section ? { section } : {}), ...(site ? { site } : {}) };
}
