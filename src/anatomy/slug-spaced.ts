/* eslint-disable regexp/no-super-linear-move -- only the first 140 characters of a line are read */
import { datesIn, isoOf, type DateHit } from './dates';
import { isOffice } from './outlet-line';
import { agencyIn, isAgency, isOrganisation, isPress } from './outlets';
import { make, type Slug } from './slug';
import type { Credit } from './types';

const DASH = /\s*(?:\.-|\s[-–—]{1,2}(?=\s|$)|[–—](?=\s|$)|--|\s\|\s|\.\s-)\s*/u;
/** An agency that signs in brackets or between strokes. */
const SIGNED =
  /^([\p{Lu}][^()]{1,60}?)\s?[(/]([^()/]{2,40}(?:\/[^()/]{2,20})?)[)/]\.?\s*(?=[-–—.:|]|\s[“"«„'‘]|\s?\p{Lu})/u;
const WIRE_JA = /^(\S{1,12}) \d{1,2}日 (ロイター|AFP|AP|共同|時事) - /u;

/** LONDON, Jan 2 (AP) — · Berlin (dpa) - · MADRID, 2 Ene. (EUROPA PRESS) - · NEW YORK, Jan. 2, 2024 /PRNewswire/ -- · Paris, le 2 mars 2024. */
export function readSpaced(head: string, language: string | undefined): Slug | undefined {
  const boxed = /^[([]([^()[\]]{4,60})[)\]]\s/u.exec(head);
  const inner = boxed && /\d/.test(boxed[1]!) ? place(boxed[1]!, language) : undefined;
  // [AFP, 13 May 2024]
  if (boxed && inner?.credits.some((c) => c.role === 'source'))
    return {
      start: 0,
      end: boxed[0].length,
      credits: inner.credits.map((c) => ({
        ...c,
        start: c.start + 1,
        end: c.end + 1,
      })),
      ...(inner.partial
        ? {
            partial: {
              ...inner.partial,
              start: inner.partial.start + 1,
              end: inner.partial.end + 1,
            },
          }
        : {}),
    };
  // AUSTIN, Texas--(BUSINESS WIRE)--
  const wired = /^\p{Lu}[^()]{2,60}?(?:--|[–—])\s?\(([^()]{2,30})\)\s?(?:--|[-–—])/u.exec(head);
  const wire = wired ? agencyIn(wired[1]!) : undefined;
  if (wired && wire !== undefined) {
    const from = wired[0].indexOf('(') + 1;
    return { start: 0, end: wired[0].length, credits: [make('source', wire, from, from + wired[1]!.length)] };
  }
  const alone = /^\(([^()]{2,40})\)\s*[-–—:]{1,2}\s/u.exec(head);
  if (
    alone &&
    (agencyIn(alone[1]!) !== undefined || (isOrganisation(alone[1]!) && !isOffice(alone[1]!.split(' / ').at(-1)!)))
  ) {
    const name = agencyIn(alone[1]!) ?? alone[1]!;
    const source = make('source', name, 1, 1 + alone[1]!.length);
    // (ANSA) - ROMA, 02 GEN - …
    const rest = readPlaced(head.slice(alone[0].length), language);
    if (!rest) return { start: 0, end: alone[0].length, credits: [source] };
    const by = alone[0].length;
    const move = <T extends { start: number; end: number }>(x: T): T => ({
      ...x,
      start: x.start + by,
      end: x.end + by,
    });
    return {
      start: 0,
      end: by + rest.end,
      credits: [source, ...rest.credits.map(move)],
      ...(rest.partial ? { partial: move(rest.partial) } : {}),
    };
  }
  const japanese = WIRE_JA.exec(head);
  if (japanese) {
    const at = japanese[0].indexOf(japanese[2]!, japanese[1]!.length);
    return {
      start: 0,
      end: japanese[0].length,
      credits: [make('source', japanese[2]!, at, at + japanese[2]!.length)],
    };
  }
  return readPlaced(head, language);
}

function readPlaced(head: string, language: string | undefined): Slug | undefined {
  const first = datesIn(head.slice(0, 60), language)[0];
  const behind =
    first?.start === 0 && first.year !== undefined
      ? /^\.?\s?[–—-]\s(?:\p{Lu}[\p{L} .-]{2,30}:\s)?/u.exec(head.slice(first.end))
      : null;
  const iso = first && isoOf(first);
  // 2 July 2019 — NAIROBI: …
  if (first && behind && iso)
    return {
      start: 0,
      end: first.end + behind[0].length,
      credits: [make('published', iso, 0, first.end)],
    };
  // 5 ago 2024 (Reuters) -
  const dated = first?.start === 0 ? /^,?\s?\(([^()]{2,20})\)\s?(?:\.-|[-–—:])/u.exec(head.slice(first.end)) : null;
  const wire = dated ? agencyIn(dated[1]!) : undefined;
  if (first && dated && wire !== undefined) {
    const at = first.end + dated[0].indexOf('(') + 1;
    const source = make('source', wire, at, at + dated[1]!.length);
    return {
      start: 0,
      end: first.end + dated[0].length,
      credits: iso ? [make('published', iso, 0, first.end), source] : [source],
      ...(iso ? {} : { partial: first }),
    };
  }
  const dash = /[-–—|]/.test(head) ? DASH.exec(head) : null;
  const stop = dash && dash.index <= 100 ? { at: dash.index, end: dash.index + dash[0].length } : undefined;
  const found = signed(head, language, stop) ?? dashed(head, language, stop) ?? stopped(head, language);
  return found && withDay(found, head, language);
}

/** "London (Reuters) | Jan 2, 2024 | …": the day in a compartment of its own. */
function withDay(slug: Slug, head: string, language: string | undefined): Slug {
  if (slug.partial ?? slug.credits.some((c) => c.role === 'published')) return slug;
  const rest = head.slice(slug.end, slug.end + 50);
  const hit = datesIn(rest, language)[0];
  const stroke = hit && /^\s*[|/·–—-]\s/u.exec(rest.slice(hit.end));
  if (!hit || !stroke || !/^[\s|/·–—-]*$/u.test(rest.slice(0, hit.start))) return slug;
  const day = { ...hit, start: hit.start + slug.end, end: hit.end + slug.end };
  const iso = isoOf(hit);
  return {
    ...slug,
    end: day.end + stroke[0].length,
    credits: iso ? [...slug.credits, make('published', iso, day.start, day.end)] : slug.credits,
    ...(iso ? {} : { partial: day }),
  };
}

interface Stop {
  readonly at: number;
  readonly end: number;
}

function signed(head: string, language: string | undefined, stop: Stop | undefined): Slug | undefined {
  if (!/[(/]/.test(head)) return undefined;
  // "Halle (Saale) (dpa) -": a bracket of the place's own comes before the agency's.
  const own = /^\p{Lu}[\p{L} -]{1,30} \(\p{Lu}[\p{L} .]{1,20}\)(?=[^()]{0,30}\()/u.exec(head)?.[0].length ?? 0;
  const m = SIGNED.exec(own ? head.slice(0, own).replace(/[()]/g, ' ') + head.slice(own) : head);
  if (!m || (stop && m[0].length > stop.at + 3)) return undefined;
  const at = head.indexOf(m[2]!, m[1]!.length);
  // /Корр. ТАСС Полина Ветрова/
  const named = /^Корр\. (\p{Lu}+) (?=\p{Lu}\p{Ll})/u.exec(m[2]!);
  const found = place(m[1]!, language, named?.[1] ?? m[2], named ? at + 6 : at);
  const name = named ? m[2]!.slice(named[0].length) : '';
  return (
    found && {
      ...found,
      ...(name ? { credits: [...found.credits, make('author', name, at + named![0].length, at + m[2]!.length)] } : {}),
      start: 0,
      end: stop && stop.at - m[0].length < 3 ? stop.end : m[0].length,
    }
  );
}

function dashed(head: string, language: string | undefined, stop: Stop | undefined): Slug | undefined {
  const found = stop && stop.at > 1 ? place(head.slice(0, stop.at), language) : undefined;
  if (!found) return undefined;
  // PARIS, Jan 2 – AFP – …
  const wire = /^([^\s–—-][^–—-]{0,30}?)(?: ?[–—-]|\.) /u.exec(head.slice(stop!.end));
  if (wire && isAgency(wire[1]!) && found.credits.every((c) => c.role !== 'source')) {
    const source = make('source', wire[1]!, stop!.end, stop!.end + wire[1]!.length);
    return {
      ...found,
      credits: [...found.credits, source],
      start: 0,
      end: stop!.end + wire[0].length,
    };
  }
  return { ...found, start: 0, end: stop!.end };
}

/** "Paris, le 2 mars 2024. La ville …": the place first, the full date, a stop. */
function stopped(head: string, language: string | undefined): Slug | undefined {
  const date = datesIn(head.slice(0, 80), language)[0];
  if (date?.year === undefined || date.start < 3 || !/^\.\s/.test(head.slice(date.end))) return undefined;
  if (!/^\p{Lu}[^.;:!?]{1,40}, ?(?:le|el|den|il|a|em|on)? ?$/iu.test(head.slice(0, date.start))) return undefined;
  const found = place(head.slice(0, date.end), language);
  return found && { ...found, start: 0, end: date.end + 2 };
}

/** Place, day and perhaps agency, all capitalised and nothing else. */
function place(
  text: string,
  language: string | undefined,
  agency?: string,
  agencyAt = 0,
): Omit<Slug, 'start' | 'end'> | undefined {
  const credits: Credit[] = [];
  let partial: DateHit | undefined;
  let rest = text;
  for (const hit of datesIn(text, language)) {
    const iso = isoOf(hit);
    if (iso) credits.push(make('published', iso, hit.start, hit.end));
    else if (hit.year === undefined) partial ??= hit;
    else return undefined;
    rest = rest.replace(text.slice(hit.start, hit.end), ' ');
  }
  let name = agency;
  // "APA-Ouagadougou (Burkina Faso) 28 avril 2021 -"
  const glued = rest.indexOf('-');
  if (glued > 1 && glued < 6 && (agency ?? partial ?? credits[0]) && isAgency(rest.slice(0, glued))) {
    [name, agencyAt] = [rest.slice(0, glued), 0];
    rest = rest.slice(glued + 1);
  } else if (name === undefined) {
    // "Hamburg dpa -", "London CNN —"
    const bare = rest.replace(/[\s,]+$/u, '');
    const last = [/\S+ \S+$/, /\S+$/]
      .map((r) => r.exec(bare)?.[0])
      // BERLIN taz
      .find((w) => w !== undefined && (isAgency(w) || (isPress(w) && /^\p{Lu}+ \S+$/u.test(bare))));
    if (last !== undefined) {
      name = last;
      agencyAt = text.lastIndexOf(last);
      rest = bare.slice(0, -last.length);
    }
  }
  const words = rest
    .replace(/[.,;:/()]/g, ' ')
    .trim()
    .split(/\s+/)
    .filter(Boolean);
  const dated = credits.length > 0 || partial !== undefined;
  if (
    words.length > 7 ||
    !words.every((w) =>
      /^(?:[\p{Lu}\d][\p{L}\p{M}'’.-]*|de|del|da|do|la|le|les|el|am|an|der|im|bei|sur|en|upon|of|the|and|den|di|d’|i|a|le)$/u.test(
        w,
      ),
    )
  )
    return undefined;
  if (words.length === 0 && name === undefined) return undefined;
  if (name !== undefined) {
    const outlet =
      agencyIn(name) ??
      // RIDGEWAY, Texas (KXTR) —
      ((/^\p{Lu}{3,5}$/u.test(name) || isPress(name)) && /^\p{Lu}{3,}/u.test(words[0] ?? '') ? name : undefined) ??
      (name.length <= 30 && (isOrganisation(name) || /^[\p{Lu}\p{Ll}][\p{L}\d .&/-]+$/u.test(name)) && dated
        ? name
        : undefined);
    if (outlet === undefined) return dated ? { credits, ...(partial ? { partial } : {}) } : undefined;
    const at = agencyAt + Math.max(0, name.indexOf(outlet));
    credits.push(make('source', outlet, at, at + outlet.length));
  } else if (!dated && !isShouted(words)) return undefined;
  return { credits, ...(partial ? { partial } : {}) };
}

const isShouted = (words: readonly string[]): boolean =>
  words.length > 0 && words.every((w) => w === w.toUpperCase() || w.length < 3) && words[0]!.length > 2;
