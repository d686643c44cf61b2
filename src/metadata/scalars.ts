/** A value as front matter holds it. */
export type Written = string | readonly string[];

/** What a YAML 1.1 or 1.2 reader would take for something other than text. */
const NOT_TEXT = /^(?:y|n|yes|no|on|off|true|false|null|nan|[-+.]?[\d.][\w.,:+-]*)$/i;
/** Characters that may begin a plain scalar: letters, figures, and marks that mean nothing in YAML. */
const PLAIN_START = /^[\p{L}\p{N}\p{Ps}\p{Pi}(“‘«„$£€¿¡]/u;

/** A string as YAML: plain where that is surely read back as the same string; `flow`: also inside brackets. */
export function yaml(value: string, flow = false): string {
  const plain =
    PLAIN_START.test(value) &&
    !/^[[{]/.test(value) &&
    !NOT_TEXT.test(value) &&
    !/: |:$| #|\s$|[\p{Cc}\u2028\u2029\uFEFF\p{Cs}]/u.test(value) &&
    !(flow && /[,[\]{}:]/.test(value));
  return plain ? value : json(value);
}

/** A string as JSON, which is also a double-quoted YAML scalar. */
export const json = (value: string): string =>
  JSON.stringify(value).replace(/[\u007F-\u009F\u2028\u2029\uFEFF]/g, (c) => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0')); // prettier-ignore

/** A string as TOML. */
export const toml = (value: string): string => json(value);

/** An ISO 8601 date as TOML has it: seconds are obligatory there. */
export const tomlDate = (iso: string): string => iso.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?!:)/, '$1:00');
