// Fields of hand-labelled pages: `COPYDESK_PAGES=folder npm run bench:metadata [-- --misses date] [--set wcxb]`. The folder holds what
// docs/metadata.md names (fundus, wcxb, chinese, goose3); pages are read at measuring time and never enter the project.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { provideData } from '../../src/base';
import { open, judge } from '../../src/review';
import { declarationsOfField, declaredFields, metadataOf } from '../../src/metadata';

provideData((name) => readFileSync(join('data', name)));
const root = process.env.COPYDESK_PAGES;
if (!root) throw new Error('COPYDESK_PAGES names no folder (see docs/metadata.md)');
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};

interface Case {
  readonly set: string;
  readonly id: string;
  readonly html: () => Buffer;
  readonly url?: string;
  readonly title?: string | null;
  readonly authors?: readonly string[] | null;
  /** null: the page states none. */
  readonly date?: string | null;
  readonly description?: string | null;
}

const bytes = (path: string) => (): Buffer =>
  path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path);
const json = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
const list = (dir: string, ext: string): string[] =>
  existsSync(dir)
    ? readdirSync(dir)
        .filter((f) => f.endsWith(ext))
        .sort()
    : [];

function wcxb(dir: string): Case[] {
  return list(join(dir, 'ground-truth'), '.json').flatMap((f) => {
    const j = json(join(dir, 'ground-truth', f)) as unknown as {
      url: string;
      _internal: { page_type: { primary: string } };
      ground_truth: Record<string, string | null>;
    };
    if (j._internal.page_type.primary !== 'article') return [];
    const g = j.ground_truth;
    const id = f.replace('.json', '');
    return [
      {
        set: 'wcxb',
        id,
        url: j.url,
        html: bytes(join(dir, 'html', `${id}.html.gz`)),
        title: g.title ?? null,
        authors: g.author ? [g.author] : null,
        date: g.publish_date ?? null,
      },
    ];
  });
}

function fundus(dir: string): Case[] {
  return list(dir, '')
    .filter((c) => /^[a-z]{2,3}$/.test(c))
    .flatMap((country) => {
      const folder = join(dir, country);
      const info = json(join(folder, 'meta.info')) as Record<string, { url: string }>;
      return list(folder, '.html.gz').flatMap((f) => {
        const name = f.replace(/_\d{4}_\d\d_\d\d\.html\.gz$/, '');
        if (!existsSync(join(folder, `${name}.json`))) return [];
        const versions = json(join(folder, `${name}.json`)) as Record<
          string,
          { title?: string; authors?: string[]; publishing_date?: string; body?: { summary?: string[] } }
        >;
        const files = list(folder, '.html.gz').filter((x) => x.replace(/_\d{4}_\d\d_\d\d\.html\.gz$/, '') === name);
        const v = Object.values(versions)[files.indexOf(f)];
        if (!v || Object.keys(versions).length !== files.length) return [];
        const url = info[f]?.url;
        return [
          {
            set: 'fundus',
            id: `${country}/${f}`,
            ...(url ? { url } : {}),
            html: bytes(join(folder, f)),
            ...(v.title ? { title: v.title } : {}),
            ...(v.authors ? { authors: v.authors } : {}),
            ...(v.publishing_date ? { date: v.publishing_date.replace(' ', 'T') } : {}),
            // The standfirst, where the page has one.
            ...(v.body?.summary?.join('') ? { description: v.body.summary.join(' ') } : {}),
          },
        ];
      });
    });
}

function chinese(dir: string): Case[] {
  return list(join(dir, 'original'), '.html').map((f) => {
    const id = f.replace('.html', '');
    const read = (kind: string): string | null => {
      const path = join(dir, kind, `${id}.txt`);
      const t = existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
      return t === '' || /unknown|^null|^none/i.test(t) ? null : t;
    };
    const day = /(\d{4})\D(\d{1,2})\D(\d{1,2})/.exec(read('date') ?? '');
    const author = read('author');
    return {
      set: 'chinese',
      id,
      html: bytes(join(dir, 'original', f)),
      // Names of two and more characters are parted by a space.
      authors:
        author === null
          ? null
          : /^(?:\p{Script=Han}{2,4}\s+)+\p{Script=Han}{2,4}$/u.test(author)
            ? author.split(/\s+/)
            : [author],
      date: day ? `${day[1]}-${day[2]!.padStart(2, '0')}-${day[3]!.padStart(2, '0')}` : null,
    };
  });
}

function goose(dir: string): Case[] {
  return ['publishdate', 'title', 'authors', 'content', 'metas', 'opengraph', 'schema', 'reportagenewsarticle'].flatMap(
    (kind) =>
      list(join(dir, kind), '.html').flatMap((f) => {
        const e = json(join(dir, kind, f.replace('.html', '.json'))).expected as
          | {
              publish_date?: string;
              title?: string;
              authors?: string[];
              meta_description?: string;
              description?: string;
            }
          | undefined;
        if (!e) return [];
        return [
          {
            set: 'goose3',
            id: `${kind}/${f}`,
            html: bytes(join(dir, kind, f)),
            ...(e.title ? { title: e.title } : {}),
            ...(e.authors ? { authors: e.authors } : {}),
            ...(e.publish_date ? { date: e.publish_date } : {}),
            ...((e.meta_description ?? e.description) ? { description: e.meta_description ?? e.description! } : {}),
          },
        ];
      }),
  );
}

/** What extruct reads of its samples, by the names of Open Graph and Dublin Core. */
function extruct(dir: string): Case[] {
  return list(join(dir, 'misc'), '.html').flatMap((f) => {
    const path = join(dir, 'misc', f.replace('.html', '.json'));
    if (!existsSync(path)) return [];
    const said = new Map<string, string>();
    const walk = (x: unknown): void => {
      if (Array.isArray(x)) {
        if (x.length === 2 && typeof x[0] === 'string' && typeof x[1] === 'string') said.set(x[0].toLowerCase(), x[1]);
        else x.forEach(walk);
      } else if (x && typeof x === 'object') {
        const { name, content } = x as Record<string, unknown>;
        if (typeof name === 'string' && typeof content === 'string') said.set(name.toLowerCase(), content);
        else Object.values(x).forEach(walk);
      }
    };
    walk(JSON.parse(readFileSync(path, 'utf8')));
    const pick = (...names: string[]): string | undefined => names.map((n) => said.get(n)).find((v) => v);
    const [title, description] = [pick('og:title', 'dc.title'), pick('og:description', 'dc.description')];
    if (!title && !description) return [];
    return [
      {
        set: 'extruct',
        id: f,
        html: bytes(join(dir, 'misc', f)),
        ...(title ? { title } : {}),
        ...(description ? { description } : {}),
      },
    ];
  });
}

const fold = (s: string): string =>
  s
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const dice = (a: string, b: string): number => {
  const [x, y] = [new Set(/\s/.test(a) ? a.split(' ') : [...a]), new Set(/\s/.test(b) ? b.split(' ') : [...b])];
  return (2 * [...x].filter((w) => y.has(w)).length) / (x.size + y.size || 1);
};
const close = (a: string, b: string): boolean => {
  const [x, y] = [fold(a), fold(b)];
  return x === y || (x.length > 3 && y.length > 3 && (x.includes(y) || y.includes(x))) || dice(x, y) >= 0.75;
};
/** Descriptions are cut, shortened and set off differently: one begins as the other does, or half of the words agree. */
const like = (a: string, b: string): boolean => {
  const [x, y] = [fold(a), fold(b)];
  return x.slice(0, 60) === y.slice(0, 60) || x.includes(y) || y.includes(x) || dice(x, y) >= 0.5;
};
const sameDay = (a: string, b: string): boolean =>
  a.slice(0, 10) === b.slice(0, 10) ||
  (a.length > 16 && b.length > 16 && Math.abs(Date.parse(a) - Date.parse(b)) < 60_000);

const KEYS = { date: 'published', title: 'title', author: 'authors', description: 'description' } as const;
const via = (article: ReturnType<typeof open>, name: string): string => {
  const field = KEYS[name as keyof typeof KEYS];
  return `[${declarationsOfField(article, field)
    .slice(0, 5)
    .map((d) => `${d.kind} ${d.name}=${d.values.join('|').slice(0, 60)}`)
    .join('; ')}]`;
};

const MEASURES = {
  date: {
    truth: (c: Case) => c.date,
    got: (f: { published?: string }) => f.published,
    same: (g: string, t: string) => sameDay(g, t),
  },
  description: {
    truth: (c: Case) => c.description,
    got: (f: { description?: string }) => f.description,
    same: like,
  },
  title: { truth: (c: Case) => c.title, got: (f: { title?: string }) => f.title, same: close },
  author: {
    truth: (c: Case) => (c.authors === undefined ? undefined : c.authors?.length ? c.authors.join('; ') : null),
    got: (f: { authors?: string[] }) => f.authors?.join('; '),
    same: (g: string, t: string) => g.split('; ').some((x) => t.split(/; |, | and | & /).some((y) => close(x, y))),
  },
} as const;

const all = [
  ...wcxb(join(root, 'wcxb')),
  ...fundus(join(root, 'fundus')),
  ...chinese(join(root, 'chinese')),
  ...goose(join(root, 'goose3')),
  ...extruct(join(root, 'extruct')),
];
/** `--bare`: with everything that declares taken out, so that only what a reader sees is left. */
const bareRun = process.argv.includes('--bare');
const opened = (source: Parameters<typeof open>[0]): ReturnType<typeof open> => {
  const article = open(source);
  if (!bareRun) return article;
  const text = article.text
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, '')
    .replace(/<meta\b[^>]*>/gi, '')
    .replace(/\s(?:itemprop|datetime|property|content)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, '');
  return open({ text, format: 'html' });
};
const only = option('set');
const every = Number(option('every') ?? 1);
/** `--part 2`: every third page alone, `--part 01`: the others, to look at the ones and measure on the other. */
const part = option('part') ?? '012';
const cases = all.filter((c, i) => (!only || c.set === only) && i % every === 0 && part.includes(String(i % 3)));
const misses = option('misses');
const tally = new Map<string, { right: number; wrong: number; missed: number; extra: number; n: number }>();
let ms = 0;
let chars = 0;
for (const c of cases) {
  const article = opened({ bytes: c.html(), format: 'html', ...(c.url ? { url: c.url } : {}) });
  const began = performance.now();
  if (process.argv.includes('--judge')) judge(article, { only: ['metadata/*'] });
  const { inferred } = metadataOf(article);
  const fields = { ...inferred, ...declaredFields(article) };
  ms += performance.now() - began;
  chars += article.text.length;
  for (const [name, m] of Object.entries(MEASURES)) {
    const truth = m.truth(c);
    if (truth === undefined) continue;
    const got = m.got(fields);
    for (const set of [c.set, 'all']) {
      const key = `${set} ${name}`;
      const t = tally.get(key) ?? { right: 0, wrong: 0, missed: 0, extra: 0, n: 0 };
      tally.set(key, t);
      if (truth !== null) t.n++;
      if (got === undefined) t.missed += truth === null ? 0 : 1;
      else if (truth === null) t.extra++;
      else if (m.same(got, truth)) t.right++;
      else t.wrong++;
    }
    if (
      misses === name &&
      !(truth === null && got === undefined) &&
      !(truth !== null && got !== undefined && m.same(got, truth))
    )
      console.log(`${c.set}/${c.id}\n    truth ${truth}\n    got   ${got}   ${c.url ?? ''} ${via(article, name)}`);
  }
}
for (const [key, t] of [...tally].sort()) {
  const precision = t.right / (t.right + t.wrong + t.extra || 1);
  const recall = t.right / (t.n || 1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  console.log(
    `${key.padEnd(16)} n ${String(t.n).padStart(4)}  right ${t.right}  wrong ${t.wrong}  missed ${t.missed}  unlabelled ${t.extra}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`,
  );
}
console.log(
  `${cases.length} pages, ${(chars / 1e6).toFixed(1)} M characters, ${(ms / cases.length).toFixed(2)} ms a page`,
);
