import { version } from '../../../package.json';
import { Lines, type Edit, type Finding, type Severity } from '../../base';
import { docsOf, rulePage } from '../../review';
import { RULES, type Rule } from '../../rules';
import { fingerprint } from '../../review';
import type { Formatter, Reviewed } from './formatter';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};
const INDEX = new Map(RULES.map((r, i) => [r.meta.id as string, i]));

const ruleOf = (rule: Rule): unknown => ({
  id: rule.meta.id,
  name: rule.meta.id.replace(/(?:^|[/-])(\w)/g, (_, c: string) => c.toUpperCase()),
  shortDescription: { text: `${rule.meta.summary}.` },
  fullDescription: { text: rule.meta.description.trim(), markdown: rule.meta.description.trim() },
  help: { text: rule.meta.description.trim(), markdown: rulePage(rule) },
  helpUri: docsOf(rule.meta.id),
  defaultConfiguration: { level: LEVELS[rule.meta.severity] },
  properties: { tags: [rule.meta.id.split('/')[0]], fixable: rule.meta.fixable },
  ...(rule.meta.aliases?.length ? { deprecatedIds: rule.meta.aliases } : {}),
});

/** A relative URI, each part of the path encoded; an absolute path becomes a file: URI. */
const uriOf = (path: string): string => {
  const unix = path.replace(/\\/g, '/').replace(/^[A-Za-z]:/, (d) => `/${d}`);
  const uri = unix.split('/').map(encodeURIComponent).join('/');
  return unix.startsWith('/') ? `file://${uri}` : uri;
};

/** Where an edit begins and ends, and what it puts there. */
function replacement(e: Edit, lines: Lines): unknown {
  const [from, to] = [lines.position(e.start), lines.position(e.end)];
  return {
    deletedRegion: {
      startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column, charOffset: e.start, charLength: e.end - e.start,
    },
    ...(e.text ? { insertedContent: { text: e.text } } : {}),
  }; // prettier-ignore
}

function resultOf(f: Finding, { article, text }: Reviewed, lines: Lines): unknown {
  const artifactLocation = { uri: uriOf(article.path) };
  const region = {
    startLine: f.line, startColumn: f.column, endLine: f.endLine, endColumn: f.endColumn, charOffset: f.start, charLength: f.end - f.start,
  }; // prettier-ignore
  const fixes = f.fixes
    .filter((x) => x.edits.length > 0)
    .map((x) => ({
      description: { text: x.title },
      artifactChanges: [{ artifactLocation, replacements: x.edits.map((e) => replacement(e, lines)) }],
    }));
  return {
    ruleId: f.rule,
    ...(INDEX.has(f.rule) ? { ruleIndex: INDEX.get(f.rule) } : {}),
    level: LEVELS[f.severity],
    message: { text: f.message },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    partialFingerprints: { 'copydesk/v1': fingerprint(f, text) },
    rank: Math.round(f.confidence * 1000) / 10,
    ...(fixes.length ? { fixes } : {}),
    properties: { evidence: f.evidence, confidence: f.confidence },
  };
}

/** SARIF 2.1.0: one run; rules with their pages, results with fingerprints and fixes. Columns and offsets count UTF-16 units. */
export function sarif(): Formatter {
  let results = 0;
  const failures: unknown[] = [];
  const driver = {
    name: 'Copydesk',
    version,
    semanticVersion: version,
    informationUri: docsOf('').replace(/rules\/$/, ''),
    rules: RULES.map(ruleOf),
  };
  return {
    quotes: true,
    begin: () =>
      `{"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json","version":"2.1.0",` +
      `"runs":[{"tool":{"driver":${JSON.stringify(driver)}},"columnKind":"utf16CodeUnits","results":[`,
    article(reviewed) {
      const lines = new Lines(reviewed.text);
      return reviewed.article.findings
        .map((f) => (results++ ? ',\n' : '\n') + JSON.stringify(resultOf(f, reviewed, lines)))
        .join('');
    },
    failure(f) {
      failures.push({
        level: 'error',
        message: { text: `${f.message} ${f.remedy}`.trim() },
        descriptor: { id: f.code },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(f.path) } } }],
      });
      return '';
    },
    end: () =>
      `\n],"invocations":[{"executionSuccessful":${failures.length === 0}${
        failures.length ? `,"toolExecutionNotifications":${JSON.stringify(failures)}` : ''
      }}]}]}\n`,
  };
}
