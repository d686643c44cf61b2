const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const ACTS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text of a stranger as an attribute or a title: no markup, and nothing that acts. */
export const quoted = (text: string): string => text.replace(ACTS, '\uFFFD').replace(/[&<>"']/g, (c) => ENTITIES[c]!);

/** Text of a stranger as text of a page: no markup, and what reorders or hides text is shown by its number. */
export const escape = (text: string): string =>
  text
    .replace(/[&<>"']/g, (c) => ENTITIES[c]!)
    .replace(ACTS, (c) => `<i class="c">U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}</i>`);

// In VS Code the colours of the theme, elsewhere those of the reader's system; nothing is said by colour alone.
export const STYLE = `:root{color-scheme:light dark}
body{font:15px/1.5 var(--vscode-font-family,system-ui),sans-serif;color:var(--vscode-editor-foreground,CanvasText);background:var(--vscode-editor-background,Canvas);max-width:64rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem;line-height:1.25;margin:.2rem 0;overflow-wrap:anywhere}h2{font-size:1.1rem;overflow-wrap:anywhere;border-top:1px solid var(--vscode-widget-border,#8886);padding-top:1rem;margin-top:2rem}h3{font-size:1rem;margin:1.4rem 0 .3rem}
a{color:var(--vscode-textLink-foreground,LinkText)}a:focus-visible{outline:1px solid var(--vscode-focusBorder,currentColor);outline-offset:2px}
ol{padding-left:1.4rem}li{margin:.7rem 0}code,pre{font:13px/1.5 var(--vscode-editor-font-family,ui-monospace),monospace}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--vscode-textCodeBlock-background,#8881);border:1px solid var(--vscode-contrastBorder,transparent);padding:.4rem .6rem;border-radius:4px;margin:.3rem 0}
mark{background:var(--vscode-editor-findMatchHighlightBackground,#f6c94480);color:inherit;border-radius:2px;outline:1px solid var(--vscode-contrastActiveBorder,transparent)}
table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:.3rem .8rem .3rem 0;border-bottom:1px solid var(--vscode-widget-border,#8884);overflow-wrap:anywhere}th{font-weight:600;white-space:nowrap;overflow-wrap:normal}td.n,th.n{text-align:end;font-variant-numeric:tabular-nums}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1rem;margin:0}dt{opacity:.85}dd{margin:0;overflow-wrap:anywhere}
del{text-decoration:line-through;text-decoration-thickness:1px;background:var(--vscode-diffEditor-removedTextBackground,#f002)}ins{text-decoration:underline;text-underline-offset:3px;background:var(--vscode-diffEditor-insertedTextBackground,#0a02)}
.s{font-weight:600}.verdict{font-size:1.15rem;font-weight:600;border-inline-start:4px solid currentColor;padding-inline-start:.7rem;margin:1rem 0}
.why,.at{opacity:.85;font-size:.92em}.fix{margin:.2rem 0}i.c{font-size:.75em;opacity:.8;border:1px solid;border-radius:2px;padding:0 .15em;font-style:normal}
@media(max-width:34rem){body{padding:0 .6rem}th{white-space:normal}th,td{padding-inline-end:.4rem}dl{grid-template-columns:minmax(0,8em) 1fr}}
@media print{body{color:#000;background:#fff;margin:0;max-width:none;font-size:11pt}h2,h3{break-after:avoid}li,tr,dd{break-inside:avoid}a{color:inherit;text-decoration:none}mark{background:#ddd}}`;
/** SHA-256 of {@link STYLE}: the one style that a page's policy lets through. */
export const STYLE_HASH = 'LbzJBRSZCR+oRRByNS6uXv3iiQlI9nQBzT8oOKvjgJo=';

/** The head of a page that stands alone: no script, nothing fetched (its policy forbids both). What it quotes is not reviewed once more. */
export const pageHead = (title: string): string => `<!doctype html>
<html lang="en"><!-- copydesk-disable-file --><head><meta charset="utf-8"><title>${quoted(title)}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${STYLE_HASH}'">
<meta name="viewport" content="width=device-width"><style>${STYLE}</style></head><body>
`;
export const PAGE_END = '</body></html>\n';
