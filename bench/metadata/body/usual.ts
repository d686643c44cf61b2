import { readFileSync } from 'node:fs';
import { bodyOf, randomOf } from './compose';
import { listsOf } from './exchange';
import { HANDS, wholes, type Whole } from './wholes';

const PLACES: Readonly<Record<string, string>> = {
  en: 'London|Leeds|Nairobi|Austin|Wellington|Ottawa|Dakar|Kyiv|Halifax|Pune',
  de: 'Berlin|Kassel|Wien|Graz|Zürich|Chemnitz|Brüssel|Rostock|Bregenz|Ulm',
  fr: 'Paris|Lyon|Nantes|Rennes|Bruxelles|Genève|Dakar|Montréal|Pau|Brest',
  es: 'Madrid|Bogotá|Lima|Quito|Sevilla|Bilbao|Rosario|Puebla|La Paz|Vigo',
  'zh-Hans': '北京|上海|广州|成都|武汉|西安|昆明|南京|济南|哈尔滨',
  'zh-Hant': '台北|高雄|台中|花蓮|基隆|嘉義|新竹|屏東|宜蘭|台南',
  ja: '東京|ニューヨーク|北京|ロンドン|ソウル|ワシントン|パリ|那覇|札幌|大阪',
};

/** `/` ends a line, but not in a date, between spaces, behind a mark of the trade. */
const linesOf = (layout: string): string => layout.replace(/\/\//g, '\n\n').replace(/(?<=[^\d\s文辑輯a]|\d\d:\d\d:?\d?\d?|\d{4})\/(?=[^\d\s]|\d{1,4}(?! ?\/|\d*\/)(?:[ .年-]|\d{3}))/g, '\n'); // prettier-ignore

/** Every usual layout of six languages, `each` times, in plain text and Markdown, with people and houses that no hand has. */
export function usual(seed: number, each: number, real: boolean): Whole[] {
  const lists = listsOf();
  const titles = HANDS.flatMap(wholes);
  const out: Whole[] = [];
  let language = '';
  const random = randomOf(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  readFileSync('bench/metadata/body/usual.txt', 'utf8')
    .split('\n')
    .forEach((line, number) => {
      if (line.startsWith('[')) language = line.slice(1, -1);
      const [layout, said] = line.split(' => ');
      if (line.startsWith('#') || !said) return;
      for (let n = 0; n < each; n++) {
        const people = lists.get(`people ${language}`)!;
        const title = pick(titles.filter((w) => w.language === language && w.truth.title![0]!.length > 12)).truth.title![0]!; // prettier-ignore
        const values: Record<string, string> = {
        A: pick(people), A2: pick(people), E: pick(people), S: pick(lists.get(`${real ? 'real' : 'houses'} ${language}`)!), C: pick(PLACES[language]!.split('|')),
        T: title, B: bodyOf(language, random),
      }; // prettier-ignore
        const markdown = n % 2 === 1;
        const mark = markdown ? pick(['', '*', '**', '_', 'link']) : '';
        const text = linesOf(layout!).split('\n').map((l, i) => {
        if (i === 0) return markdown ? '# {T}' : '{T}';
        if (!mark || l === '' || l.includes('{B}') || /[*_]/.test(l)) return l;
        return mark === 'link' ? l.replace('{S}', '[{S}](https://example.com/)') : `${mark}${l}${mark}`;
      }).join(markdown ? '\n' : '\n').replace(/\{(\w+)\}/g, (_, k: string) => values[k]!); // prettier-ignore
        const truth: Record<string, string[]> = {
          title: [title],
          authors: [''],
          editors: [''],
          date: [''],
          source: [''],
        };
        for (const part of said.split(/ (?=\w+=)/)) {
          const [field, value] = part.split('=') as [string, string];
          truth[field] = value.split('|').map((v) => v.split('+').map((x) => (/^(?:A2?|E|S)$/.test(x) ? values[x]! : x)).join('; ')); // prettier-ignore
        }
        out.push({ id: `usual ${number + 1}.${n} ${language}`, hand: 'usual', language, format: markdown ? 'markdown' : 'plain', text, held: false, truth }); // prettier-ignore
      }
    });
  return out;
}
