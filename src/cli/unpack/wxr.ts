import { Parser } from 'htmlparser2';
import { MOST_BYTES } from '../bytes';
import { Failure } from '../errors';
import type { Tally, Unpacked } from './article';

/** Elements of an item that are kept; the others (comments, custom fields) are not held. */
const KEPT = [
  'title', 'link', 'pubDate', 'dc:creator', 'content:encoded', 'excerpt:encoded', 'wp:post_id', 'wp:post_type', 'wp:post_date_gmt', 'wp:post_modified_gmt', 'wp:status',
] as const; // prettier-ignore
type Field = (typeof KEPT)[number];
type Item = Partial<Record<Field, string>>;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** What stands in an element, if anything does. */
const stated = (text = ''): string | undefined => (text.trim() === '' ? undefined : text.trim());

/** A day and time as WordPress writes them in GMT: `2024-05-01 08:30:00`; zeros stand for none. */
const isoDate = (gmt: string | undefined): string | undefined =>
  gmt && /^[1-9]\d{3}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(gmt) ? `${gmt.replace(' ', 'T')}Z` : undefined;

const BLOCK =
  /^<(?:!--|\/?(?:p|div|h[1-6]|ul|ol|li|dl|blockquote|pre|table|figure|hr|section|article|aside|form|iframe|script|style|center)\b)/i;

/**
 * The content as WordPress shows it. Its editor writes blocks into comments, which no reader gets; in its older one paragraphs are parted by empty
 * lines (`wpautop` in the WordPress handbook).
 */
function shown(content: string): string {
  const plain = content.replace(/<!-- \/?wp:[^>]*-->\n?/g, '');
  if (/<p[\s>]/i.test(plain)) return plain;
  return plain
    .split(/\n[ \t\r]*\n/)
    .map((p) => p.trim())
    .filter(Boolean)
    .map((p) => (BLOCK.test(p) ? p : `<p>${p.replaceAll('\n', '<br>\n')}</p>`))
    .join('\n');
}

/** The page of a post: what the export declares of it in its head, what it says in its body. */
function pageOf(item: Item, language: string, names: ReadonlyMap<string, string>): string {
  const login = item['dc:creator']?.trim() ?? '';
  const meta = (name: string, content: string | undefined): string[] =>
    content?.trim() ? [`<meta ${name} content="${escaped(content.trim())}">`] : [];
  const head = [
    '<meta charset="utf-8">',
    `<title>${escaped(item.title?.trim() ?? '')}</title>`,
    ...meta('name="author"', names.get(login) ?? login),
    ...meta('name="description"', item['excerpt:encoded']?.replace(/<[^<>]*>/g, '')),
    ...meta('property="article:published_time"', isoDate(item['wp:post_date_gmt'])),
    ...meta('property="article:modified_time"', isoDate(item['wp:post_modified_gmt'])),
    ...(item.link?.trim() ? [`<link rel="canonical" href="${escaped(item.link.trim())}">`] : []),
  ];
  const lang = language ? ` lang="${escaped(language)}"` : '';
  return `<!doctype html>\n<html${lang}>\n<head>\n${head.join('\n')}\n</head>\n<body>\n<article>\n<h1>${escaped(item.title?.trim() ?? '')}</h1>\n${shown(item['content:encoded'] ?? '')}\n</article>\n</body>\n</html>\n`;
}

/** Reads a WordPress export piece by piece; holds one post at a time. */
class Reader {
  readonly ready: Unpacked[] = [];
  isExport = false;
  isClosed = false;
  private readonly names = new Map<string, string>();
  private item: Item | undefined;
  private language = '';
  private login = '';
  private within: string[] = [];
  private text = '';
  private isTooLarge = false;

  constructor(
    private readonly types: readonly string[],
    private readonly tally: Tally,
    private readonly most: number,
  ) {}

  open(name: string): void {
    this.within.push(name);
    this.text = '';
    if (name === 'rss' || name === 'channel') this.isExport = true;
    if (name === 'item') {
      this.item = {};
      this.isTooLarge = false;
    }
  }
  add(text: string): void {
    if (this.text.length + text.length > this.most) this.isTooLarge = true;
    else this.text += text;
  }
  close(name: string): void {
    this.within.pop();
    const parent = this.within.at(-1);
    if (name === 'rss') this.isClosed = true;
    if (name === 'wp:author_login') this.login = this.text.trim();
    if (name === 'wp:author_display_name') this.names.set(this.login, this.text.trim());
    if (name === 'language' && parent === 'channel') this.language = this.text.trim();
    if (this.item && parent === 'item' && (KEPT as readonly string[]).includes(name))
      this.item[name as Field] = this.text;
    if (name === 'item' && this.item) this.done(this.item);
    this.text = '';
  }
  private done(item: Item): void {
    this.item = undefined;
    const isArticle =
      this.types.includes(stated(item['wp:post_type']) ?? 'post') && item['wp:status']?.trim() !== 'trash';
    if (isArticle && this.isTooLarge) {
      this.tally.tooLarge++;
      return;
    }
    if (!isArticle || !item['content:encoded']?.trim()) {
      this.tally.others++;
      return;
    }
    this.tally.articles++;
    const url = stated(item.link);
    this.ready.push({
      id: stated(item['wp:post_id']) ?? url ?? String(this.tally.articles),
      text: pageOf(item, this.language, this.names),
      format: 'html',
      ...(url === undefined ? {} : { url }),
    });
  }
}

/**
 * The posts of a WordPress export (WXR: RSS with the elements of `wp:`), each as a page that says in its head what the export declares. `types`:
 * which of WordPress's kinds are articles. An element of more than `most` UTF-16 units is not held: its post is counted as too large. Throws a {@link Failure} where it is none, or ends in its middle.
 */
export async function* postsOf(
  input: AsyncIterable<Uint8Array>,
  types: readonly string[],
  tally: Tally,
  most = MOST_BYTES / 4,
): AsyncGenerator<Unpacked> {
  const reader = new Reader(types, tally, most);
  const parser = new Parser(
    {
      onopentagname: (name) => reader.open(name),
      ontext: (text) => reader.add(text),
      onclosetag: (name, isImplied) => {
        if (!isImplied) reader.close(name);
      },
    },
    { xmlMode: true },
  );
  const decoder = new TextDecoder();
  for await (const chunk of input) {
    parser.write(decoder.decode(chunk, { stream: true }));
    yield* reader.ready.splice(0);
  }
  parser.end(decoder.decode());
  yield* reader.ready.splice(0);
  if (!reader.isExport)
    throw new Failure('not-wxr', 'This is no WordPress export.', 'Export it anew: Tools, Export, All content.');
  if (!reader.isClosed)
    throw new Failure(
      'cut-off',
      `The export ends in its middle, behind its article ${tally.articles}.`,
      'Export it anew, or fetch the whole file.',
    );
}
