import type { Fields } from '../base';
import { readDate } from './date-value';
import type { Declaration } from './declaration';

/** The value of a declaration in the form of `Fields`; undefined where it is empty or cannot be meant. */
export function soundValue(d: Declaration): Fields[keyof Fields] {
  switch (d.field) {
    case 'published':
    case 'modified':
      return readDate(d.values[0]!)?.iso;
    case 'authors':
    case 'editors': {
      const names = d.values.filter(isName).flatMap(splitNames).filter(isName);
      return names.length ? [...new Set(names)] : undefined;
    }
    case 'keywords': {
      const words = [...new Set(d.values.filter((v) => v))];
      return words.length ? words : undefined;
    }
    case 'language':
      return languageTag(d.values[0]!);
    case 'publisher':
      return /^(?:https?:|@)/.test(d.values[0]!) ? undefined : d.values[0]! || undefined;
    default:
      return d.values[0]! || undefined;
  }
}

/** "By Jane Doe and John Roe" → both names. */
export function splitNames(text: string): string[] {
  const bare = text.replace(/^(?:by|von|par|por|di|door|av|texte?|written by|posted by)[ :]\s*/i, '').trim();
  return bare
    .replace(/\s+/g, ' ')
    .split(/ ?[;|、；/] ?| (?:and|und|et|y|e|en|och|og|и|&) | ?, ?(?:and )?/)
    .map((s) => s.trim())
    .filter((s) => s);
}

/** Whether a value can be a person's or an office's name: no address, no handle, no account. */
export const isName = (text: string): boolean =>
  /\p{L}/u.test(text) && text.length <= 100 && !/^(?:https?:|www\.|@|\/)|@[^\s@]{1,80}\.\w|\.(?:com|html?|php)\b|[{}<>=]/i.test(text) &&
  !PLACEHOLDER.test(text.trim()); // prettier-ignore

/** A language as BCP 47 has it: `zh-Hant`, `en-GB`; undefined for what is none. */
export function languageTag(raw: string): string | undefined {
  const m = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_.@][\w.@-]*)?$/i.exec(raw.trim());
  if (!m) return undefined;
  const [, language, script, region] = m;
  return [
    ISO_639_2[language!.toLowerCase()] ?? language!.toLowerCase(),
    script && script[0]!.toUpperCase() + script.slice(1).toLowerCase(),
    region?.toUpperCase(),
  ]
    .filter((s) => s)
    .join('-');
}

/** Whether an address is whole: with scheme and host. */
export const isAbsolute = (address: string): boolean => /^(?:https?:\/\/[^/\s]|data:image\/)/i.test(address.trim());

/** Accounts, offices and placeholders that systems put in an author's place. */
const PLACEHOLDER = /^(?:admin(?:istrator)?|root|user|author|unknown|undefined|null|none|anonymous|n\/a|default|webmaster|test|todo|tbd|your name|name|writer|guest)$/i; // prettier-ignore

/** Says that a declared author is no name; with the name alone where only words around it are wrong. */
export function notAName(value: string): { name?: string } | undefined {
  const text = value.trim();
  const byline = /^(?:by|written by|posted by|von|par|por|作者[:：]|文[/／])(.+)$/iu.exec(text);
  const name = byline?.[1]?.trim() ?? '';
  if (/^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)+$/u.test(name) || /^\p{Script=Han}{2,4}$/u.test(name))
    return { name };
  if (PLACEHOLDER.test(text) || /^(?:https?:\/\/|www\.|mailto:)/i.test(text) || /^[^\s@]+@[^\s@]+$/.test(text))
    return {};
  if (/[{}<>]|\$\{/.test(text) || !/\p{L}/u.test(text) || text.length > 200) return {};
  return undefined;
}

/** Three-letter codes of languages that BCP 47 names with two. */
const ISO_639_2: Readonly<Record<string, string>> = Object.fromEntries(
  'eng en ger de deu de fre fr fra fr spa es por pt ita it dut nl nld nl rus ru ukr uk pol pl cze cs ces cs jpn ja kor ko chi zh zho zh swe sv dan da nor no nob nb nno nn fin fi tur tr gre el ell el hun hu rum ro ron ro ara ar heb he hin hi tha th vie vi ind id msa ms may ms'.split(/ (?=[a-z]{3} )/).map((p) => p.split(' ')), // prettier-ignore
) as Record<string, string>;
