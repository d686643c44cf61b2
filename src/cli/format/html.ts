import { Lines, SEVERITIES, type Finding } from '../../base';
import type { FileFailure } from '../errors';
import type { Formatter, Reviewed, Totals } from './formatter';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Text of a stranger as text of a page: no markup, and no mark that reorders what stands around it. */
export const escape = (text: string): string =>
  text
    .replace(/[&<>"']/g, (c) => ENTITIES[c]!)
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
      (c) => {
        const code = c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
        return `<i class="c">U+${code}</i>`;
      },
    );

const STYLE = `:root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.4rem}h2{font-size:1.05rem;overflow-wrap:anywhere;border-top:1px solid #8884;padding-top:1rem}
li{margin:.8rem 0}ol{padding-left:1.2rem}code,pre{font:13px/1.5 ui-monospace,monospace}pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#8881;padding:.4rem .6rem;border-radius:4px;margin:.3rem 0}
mark{background:#f6c94480;color:inherit;border-radius:2px}.s{font-weight:600}.error{color:#c62828}.warning{color:#b26a00}.info{color:#1565c0}.hint{opacity:.7}
.why,.at{opacity:.75;font-size:.9em}i.c{font-size:.75em;opacity:.7;border:1px solid;border-radius:2px;padding:0 .15em;font-style:normal}`;

const AROUND = 60;
const MOST_SHOWN = 400;

function quote(f: Finding, text: string, lines: Lines): string {
  if (f.end <= f.start) return '';
  const line = lines.range(f.line);
  const from = Math.max(line.start, f.start - AROUND);
  const shown = text.slice(f.start, Math.min(f.end, f.start + MOST_SHOWN));
  const cut = f.end > f.start + MOST_SHOWN ? '…' : '';
  const last = lines.range(f.endLine);
  const after = cut ? '' : text.slice(f.end, Math.min(last.end, f.end + AROUND));
  return `<pre dir="auto">${from > line.start ? '…' : ''}${escape(text.slice(from, f.start))}<mark>${escape(shown)}${cut}</mark>${escape(after)}</pre>`;
}

const one = (f: Finding, text: string, lines: Lines): string =>
  `<li><span class="s ${f.severity}">${f.severity}</span> ${escape(f.message)} <code>${escape(f.rule)}</code> <span class="at">${f.line}:${f.column}</span>
${quote(f, text, lines)}${f.evidence.map((e) => `<div class="why">${escape(e)}</div>`).join('')}${f.fixes
    .slice(0, 1)
    .map((x) => `<div>→ ${escape(x.title)}${x.safety === 'safe' ? ' (safe)' : ''}</div>`)
    .join('')}</li>`;

const summary = ({ files, by }: Totals): string =>
  `<p>${[...SEVERITIES].reverse().map((s) => `<span class="s ${s}">${by[s]} ${s}</span>`).join(' · ')} in ${files} file${files === 1 ? '' : 's'}.</p>`; // prettier-ignore

/** A page that stands alone: no script, nothing fetched (its policy forbids both), everything of the articles escaped. */
export function html(): Formatter {
  const failures: FileFailure[] = [];
  return {
    quotes: true,
    begin: () =>
      `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Copydesk report</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width"><style>${STYLE}</style></head><body><h1>Copydesk report</h1>\n`,
    article({ article, text }: Reviewed) {
      if (!article.findings.length) return '';
      const lines = new Lines(text);
      return `<h2>${escape(article.path)} <span class="at">${escape(article.encoding)}</span></h2>\n<ol>${article.findings
        .map((f) => one(f, text, lines))
        .join('\n')}</ol>\n`;
    },
    failure(f) {
      failures.push(f);
      return '';
    },
    end: (totals) =>
      (failures.length
        ? `<h2>Not reviewed</h2><ul>${failures.map((f) => `<li><code>${escape(f.path)}</code>: ${escape(`${f.message} ${f.remedy}`)}</li>`).join('')}</ul>\n`
        : '') + `${summary(totals)}</body></html>\n`,
  };
}
