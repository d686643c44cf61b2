/** A passage as a message quotes it: its beginning, where it is long. */
export const clip = (text: string): string => (text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text);
