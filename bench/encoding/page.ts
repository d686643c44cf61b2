/** Cases inside a page that declares its charset, as most damaged pages do. */
const HEAD = '<!doctype html>\n<html><head><meta charset="utf-8"><title>x</title></head><body><article><p>';
const FOOT = '</p></article></body></html>';
const GAP = '</p>\n<p>';

const within = (text: string): string => text.replaceAll('\n\n', GAP);
/** The paragraphs of a text as a page; as they are, so that they must hold no markup. */
export const pageOf = (text: string): string => HEAD + within(text) + FOOT;
/** Where in the page an offset of the text is. */
export const inPage = (text: string, at: number): number => (HEAD + within(text.slice(0, at))).length;
export const outOfPage = (page: string): string => page.slice(HEAD.length, -FOOT.length).replaceAll(GAP, '\n\n');
export const holdsMarkup = (text: string): boolean => /[<>]|&(?!(?:amp;)*[\w#]+;)/.test(text);

/** A post of Markdown: front matter, a heading, then the text as it is. */
const POST = '---\ntitle: x\ndate: 2024-05-01\n---\n\n# x\n\n';
export const postOf = (text: string): string => POST + text;
export const inPost = (_text: string, at: number): number => POST.length + at;
