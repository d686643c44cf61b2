import type { Example, Rule } from '../rules';
import { familyOf } from '../rules';

const FIXES = {
  safe: 'Has a safe fix: it may run on save.',
  review: 'Has a fix that a person confirms.',
  no: 'Has no fix.',
} as const;

/** A fence longer than any run of backticks inside. */
function fenced(text: string, info: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((m) => m[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${info}\n${visible(text)}${text.endsWith('\n') ? '' : '\n'}${fence}`;
}

/** What no eye could see on a page is written as its number. */
const visible = (text: string): string =>
  text.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (c) => `␛u+${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Bytes above ASCII as \xNN. */
const escaped = (bytes: string): string =>
  bytes.replace(/[\x80-\xff]/g, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`);

const INFO = { plain: 'text', markdown: 'markdown', html: 'html' } as const;

function example(e: Example): string {
  const info = INFO[e.format ?? 'plain'];
  if (e.bytes)
    return `### ${'good' in e ? 'Stays silent' : 'Finds'} (bytes)\n\n${e.note ? `${e.note}\n\n` : ''}${fenced(escaped('good' in e ? e.good : e.bad), info)}`;
  const note = e.note ? `${e.note}\n\n` : '';
  const name = e.path ? ` (\`${e.path}\`)` : '';
  if ('good' in e) return `### Stays silent${name}\n\n${note}${fenced(e.good, info)}`;
  const fixed = e.fixed === undefined ? '' : `\n\nAfter the fix:\n\n${fenced(e.fixed, info)}`;
  return `### Finds${name}\n\n${note}${fenced(e.bad, info)}${fixed}`;
}

/** The documentation page of a rule in Markdown, made of its `meta` alone. Its examples are run as tests. */
export function rulePage({ meta }: Rule): string {
  const { id, summary, severity, fixable, description, examples, aliases, options } = meta;
  const former = aliases?.length ? ` Formerly ${aliases.map((a) => `\`${a}\``).join(', ')}.` : '';
  const settings = options ? `\n## Options\n\n${fenced(JSON.stringify(options, null, 2), 'json')}\n` : '';
  return `# ${id}

${summary}.

Family: ${familyOf(id)}. Default severity: **${severity}**. ${FIXES[fixable]}${former}

${description.trim()}
${settings}
## Examples

${examples.map(example).join('\n\n')}

## Turning it off

In \`copydesk.config.json\`:

${fenced(`{ "rules": { "${id}": "off" } }`, 'json')}

At one place of a Markdown or HTML file: \`<!-- copydesk-disable-next-line ${id} -->\`.
`;
}
