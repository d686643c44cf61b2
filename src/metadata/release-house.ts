/* eslint-disable regexp/no-super-linear-move -- lines of at most 160 characters are read */
import { isPersonName, isRelease, isReleasing, type Anatomy } from '../anatomy';

/** "Pressemitteilung der Gemeinde Altbrunn": what it is, and whose. */
export const RELEASE_OF =
  /^(?:(?:presse|medien)(?:mitteilung|information) (?:der|des|vom?) |(?:press|news|media) release (?:from|by) (?:the )?|communiqué (?:de la |de l['’]|de |du |des )|(?:comunicado|nota de prensa) (?:de la |del |de ))(?=\p{L}{3})/iu;
const HEAD = 5;
const LONGEST = 160;

interface House {
  readonly name: string;
  readonly start: number;
}

/** Who publishes a press release: it speaks of itself in its lede, its boilerplate and its contact lines. */
export function houseOfRelease(anatomy: Anatomy, messy: boolean): House | undefined {
  const about = boilerplate(anatomy, messy);
  if (about || !anatomy.lines.slice(0, HEAD).some((l) => isRelease(l.text))) return about;
  return below(anatomy) ?? above(anatomy) ?? speaker(anatomy) ?? contact(anatomy) ?? closing(anatomy);
}

/** "Bundespolizeiinspektion Rostock" above "Rostock (ots) -" and again below the story: whose release the wire carries. */
export function carriedHouse({ lines, body, credits }: Anatomy): House | undefined {
  if (!credits.some((c) => c.form === 'slug' && c.value.toLowerCase() === 'ots')) return undefined;
  const first = lines.findIndex((l) => l.start === body[0]?.start);
  const below = new Set(lines.slice(first + 1).map((l) => l.text));
  const house = lines.slice(0, Math.max(0, first)).find((l) => below.has(l.text) && isReleasing(l.text));
  return house && { name: house.text, start: house.start };
}

/** What institutes' releases are filed as, right above whose they are. */
const FILED =
  /^(?:Peer-Reviewed Publication|Reports? and Proceedings?|(?:Meeting|Business|Grant and Award) Announcement|Book Announcement)$/u;
const DATED = /^News Release \d{1,2}-\p{L}{3}-\d{4}$/iu;

/** "Hartwell Institute" below "Peer-Reviewed Publication", or right below the headline of a "News Release 12-Mar-2024". */
function below({ lines, headline, parts }: Anatomy): House | undefined {
  const filed = lines.slice(0, 8).findIndex((l) => FILED.test(l.text));
  const title = headline && lines.slice(0, 3).some((l) => DATED.test(l.text)) ? lines.indexOf(headline) : -1;
  const at = (filed < 0 ? title : filed) + 1;
  const line = at > 0 ? lines[at] : undefined;
  const isName = line && line.text.length < 60 && /^\p{Lu}[^.!?:]*$/u.test(line.text) && parts[at]!.kind !== 'date';
  return isName && !isPersonName(line.text, 'bare') ? { name: line.text, start: line.start } : undefined;
}

/** "Eastern Rail Users' Alliance" above "Press release". */
function above({ lines }: Anatomy): House | undefined {
  const at = lines.slice(0, HEAD).findIndex((l) => isRelease(l.text));
  const first = lines[0]!;
  return at > 0 && at < 3 && isReleasing(first.text) ? { name: first.text, start: first.start } : undefined;
}

/** "Cámara Colombiana del Libro" right below the last paragraph. */
function closing({ lines, body }: Anatomy): House | undefined {
  const last = lines.findIndex((l) => l.start === body.at(-1)?.start);
  const l = last < 0 ? undefined : lines[last + 1];
  return l && isReleasing(l.text) ? { name: l.text, start: l.start } : undefined;
}
const ABOUT =
  /^(?:about|sobre|acerca de|über|à propos (?:de la|des|du|de|d['’])) ?(?:the |la |el |die |das |den )?(?=\p{Lu})/iu;

/** "About Corvane Systems", below what Corvane Systems announces: how press releases end. */
function boilerplate({ lines, headline, body }: Anatomy, messy: boolean): House | undefined {
  const first = `${headline?.text ?? ''}\n${body[0]?.text ?? ''}`;
  const says = lines.slice(0, HEAD).some((l) => isRelease(l.text));
  for (const [i, l] of lines.entries()) {
    if (i < 3) continue;
    const sign = l.text.length < 60 ? ABOUT.exec(l.text) : null;
    // The article of "La Poste" is its own.
    const from = sign ? sign[0].length - (/L(?:a|e|es|os|as) $|El $/.exec(sign[0])?.[0].length ?? 0) : 0;
    const name = sign && l.text.slice(from).replace(/[:.]$/, '');
    if (
      name &&
      (first.includes(name) || (says && lines[i + 1]?.text.startsWith(name))) &&
      (says || !isPersonName(name, 'bare')) &&
      (says || !messy || headline?.text.includes(name))
    )
      return { name, start: l.start + from };
  }
  return undefined;
}

/** Capitalised words that the lede begins with, behind an article. */
const SUBJECT =
  /^(?:(?:[Tt]he|[Dd](?:ie|er|as)|[Ll](?:a|e|os|as|es)|[Ee]l) |[Ll]['’])?(\p{Lu}[\p{L}\d&’'-]*(?: (?:of |de |du |des |der |für |and |& |del |de la )?\p{Lu}[\p{L}\d&’'-]*){0,4})(,?) /u;

/** "The Aldeburn Festival Trust today announced …", where the name stands in the headline or below the story, too. */
function speaker({ lines, body, storyStart }: Anatomy): House | undefined {
  const lede = body[0];
  if (!lede) return undefined;
  const from = storyStart > lede.start && storyStart < lede.end ? storyStart - lede.start : 0;
  const m = SUBJECT.exec(lede.text.slice(from, from + LONGEST));
  const name = m?.[1] ?? '';
  if (!m || !(name.includes(' ') || m[2] === ',') || isPersonName(name, 'bare')) return undefined;
  const again = lines.some((l) => l !== lede && !body.includes(l, 1) && l.text.includes(name));
  return again ? { name, start: lede.start + from + m[0].indexOf(name) } : undefined;
}

/** "Gabinete de comunicación de Aguas del Tormes": whose office it is. */
const OFFICE_OF =
  /^(?:gabinete|departamento|oficina|dirección|servicio|service|direction|pôle) (?:de )?(?:la )?(?:comunicación|communication|prensa|presse)s? (?:de la |de l['’]|del |de |du |des )(?=\p{Lu})/iu;
const ASK = /contact|kontakt|prensa|presse|information/iu;

/** "Contact presse : Julie Astier, Ville de Montreuzac, 05 …": whose people answer, if the release speaks of it. */
function contact({ lines, headline, body }: Anatomy): House | undefined {
  const first = `${headline?.text ?? ''} ${body[0]?.text ?? ''}`;
  const at = lines.findLastIndex((l) => l.text.length < LONGEST && ASK.test(l.text.slice(0, 40)));
  for (const l of at > 2 ? [...lines.slice(at, at + 3), ...lines.slice(at - 2, at)] : [])
    for (const all of l.text.split(/\s*[,:|–—]\s+/u)) {
      const part = all.replace(OFFICE_OF, '');
      if (!/^\p{Lu}[\p{L}’'-]+ /u.test(part) || part.length > 40 || (part === all && ASK.test(part))) continue;
      if (!isPersonName(part, 'bare') && part.split(' ').some((w) => /^\p{Lu}\p{L}{3}/u.test(w) && first.includes(w)))
        return { name: part, start: l.start + l.text.indexOf(part) };
    }
  return undefined;
}
