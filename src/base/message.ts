/**
 * A sentence for a person, still untranslated: an English template with `{0}` places and what fills them. The template is
 * the key under which `l10n/` holds the translations, so a template is a literal, never built from pieces.
 */
export interface Message {
  readonly template: string;
  /** A message among them is put into the language too: names of characters, of scripts. */
  readonly args: readonly Argument[];
}
export type Argument = string | number | Message | LanguageName;

/** A language to be named in the language of the message: `zh-Hant` is “Traditional Chinese”. */
export interface LanguageName {
  readonly language: string;
}

/** `msg('{0} items separated by {1}', 41, '|')`. */
export const msg = (template: string, ...args: Argument[]): Message => ({ template, args });

/** Messages one after another, with commas between. */
export const listed = (messages: readonly Message[]): Message => ({
  template: messages.map((_, i) => `{${i}}`).join(', '),
  args: messages,
});

/** A bundle of translations: English template → template of the language. */
export type Bundle = Readonly<Record<string, string>>;

/** The language that a bundle's messages are in, as the bundle says it. */
const OWN = msg('en');

/** English names of what an article is mostly written in, as the host would give them: its own tables take 15 ms to load. */
// prettier-ignore
export const ENGLISH: Readonly<Record<string, string>> = {
  ar: 'Arabic', de: 'German', en: 'English', es: 'Spanish', fr: 'French', it: 'Italian', ja: 'Japanese', ko: 'Korean', nl: 'Dutch', pl: 'Polish',
  pt: 'Portuguese', ru: 'Russian', tr: 'Turkish', vi: 'Vietnamese', zh: 'Chinese', 'zh-Hans': 'Simplified Chinese', 'zh-Hant': 'Traditional Chinese',
};

function nameOf({ language }: LanguageName, bundle: Bundle | undefined): string {
  const target = format(OWN, bundle);
  if (target === OWN.template && ENGLISH[language] !== undefined) return ENGLISH[language];
  try {
    return new Intl.DisplayNames([target], { type: 'language' }).of(language) ?? language;
  } catch {
    return language; // no tag, or a host that has no names
  }
}

/** The sentence itself, in the language of `bundle` where it has one. */
export function format(message: Message, bundle?: Bundle): string {
  const template = bundle?.[message.template] ?? message.template;
  return template.replace(/\{(\d+)\}/g, (whole, i: string) => {
    const arg = message.args[Number(i)] ?? whole;
    if (typeof arg !== 'object') return String(arg);
    return 'language' in arg ? nameOf(arg, bundle) : format(arg, bundle);
  });
}
