/**
 * A sentence for a person, still untranslated: an English template with `{0}` places and what fills them. The template is
 * the key under which `l10n/` holds the translations, so a template is a literal, never built from pieces.
 */
export interface Message {
  readonly template: string;
  readonly args: readonly (string | number)[];
}

/** `msg('{0} items separated by {1}', 41, '|')`. */
export const msg = (template: string, ...args: (string | number)[]): Message => ({ template, args });

/** A bundle of translations: English template → template of the language. */
export type Bundle = Readonly<Record<string, string>>;

/** The sentence itself, in the language of `bundle` where it has one. */
export function format(message: Message, bundle?: Bundle): string {
  const template = bundle?.[message.template] ?? message.template;
  return template.replace(/\{(\d+)\}/g, (whole, i: string) => String(message.args[Number(i)] ?? whole));
}
