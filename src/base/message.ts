/**
 * A sentence for a person, still untranslated: an English template with `{0}` places and what fills them. The template is
 * the key under which `l10n/` holds the translations, so a template is a literal, never built from pieces.
 */
export interface Message {
  readonly template: string;
  /** A message among them is put into the language too: names of characters, of scripts. */
  readonly args: readonly Argument[];
}
export type Argument = string | number | Message;

/** `msg('{0} items separated by {1}', 41, '|')`. */
export const msg = (template: string, ...args: Argument[]): Message => ({ template, args });

/** Messages one after another, with commas between. */
export const listed = (messages: readonly Message[]): Message => ({
  template: messages.map((_, i) => `{${i}}`).join(', '),
  args: messages,
});

/** A bundle of translations: English template → template of the language. */
export type Bundle = Readonly<Record<string, string>>;

/** The sentence itself, in the language of `bundle` where it has one. */
export function format(message: Message, bundle?: Bundle): string {
  const template = bundle?.[message.template] ?? message.template;
  return template.replace(/\{(\d+)\}/g, (whole, i: string) => {
    const arg = message.args[Number(i)] ?? whole;
    return typeof arg === 'object' ? format(arg, bundle) : String(arg);
  });
}
