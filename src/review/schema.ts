import { SEVERITIES } from '../base';
import { RULES, type Family } from '../rules';

/** The part of JSON Schema (draft 7) that the configuration needs; VS Code and `parseConfig` read the same one. */
export interface Schema {
  readonly [key: string]: unknown;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema | readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly required?: readonly string[];
}

const FIELDS =
  'title subtitle authors editors publisher published modified language description section keywords canonical image imageAlt'.split(
    ' ',
  );
const FAMILIES: readonly Family[] = ['encoding', 'spam', 'metadata'];
const PROFILES = ['hugo', 'jekyll', 'astro', 'docusaurus', 'eleventy', 'hexo', 'vitepress'];
const strings = (description: string): Schema => ({ type: 'array', items: { type: 'string' }, description });
const severity: Schema = { enum: ['off', ...SEVERITIES] };
const setting = (options: Readonly<Record<string, unknown>> | undefined, description: string): Schema => ({
  markdownDescription: description,
  anyOf: [severity, { type: 'array', items: [severity, options ?? { type: 'object' }] }],
});

/** Schema of the `rules` object: every rule, its former ids, its family and `*`. */
export function rulesSchema(): Schema {
  return {
    type: 'object',
    description: 'How severe each rule is; `off` silences it. The more exact key wins: a rule, its family/*, then *.',
    properties: Object.fromEntries([
      ['*', setting(undefined, 'Every rule.')],
      ...FAMILIES.map((f) => [`${f}/*`, setting(undefined, `Every rule of the ${f} family.`)] as const),
      ...RULES.flatMap(({ meta }) => [
        [meta.id, setting(meta.options, `${meta.summary}. Default: \`${meta.severity}\`.`)] as const,
        ...(meta.aliases ?? []).map((a) => [a, setting(meta.options, `Now \`${meta.id}\`.`)] as const),
      ]),
    ]),
    additionalProperties: false,
  };
}

export const metadataSchema = (): Schema => ({
  type: 'object',
  description: 'What an article must declare.',
  properties: {
    required: {
      type: 'array',
      items: { enum: FIELDS },
      description: 'Fields whose absence is a finding. Default: title, published, authors, publisher, language.',
    },
    profile: { enum: PROFILES, description: 'Whose front-matter keys to write. Recognised where missing.' },
    article: { type: 'boolean', description: 'Whether these files are articles (true) or never are (false).' },
  },
  additionalProperties: false,
});

export const spamSchema = (): Schema => ({
  type: 'object',
  description: 'What counts as spam.',
  properties: {
    terms: {
      type: 'object',
      properties: {
        add: strings('Terms that count as spam here.'),
        remove: strings('Terms that do not.'),
        topics: { type: 'object', additionalProperties: { type: 'boolean' }, description: 'Topics on or off.' },
      },
      additionalProperties: false,
    },
    trustedHosts: strings('Hosts whose links are never spam.'),
  },
  additionalProperties: false,
});

/** Schema of `copydesk.config.json`. */
export function configSchema(): Schema {
  const part = { rules: rulesSchema(), metadata: metadataSchema(), spam: spamSchema() };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Copydesk configuration',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      ...part,
      ignores: {
        type: 'array',
        description: 'Findings that a person has judged and wants silent.',
        items: {
          type: 'object',
          properties: {
            path: { type: 'string', description: 'Path or glob; every file where it is missing.' },
            rule: { type: 'string', description: 'Rule id or family/*.' },
            text: { type: 'string', description: 'The first 80 characters of the text found, white space folded.' },
            reason: { type: 'string', description: 'Why, for the next person.' },
          },
          required: ['rule'],
          additionalProperties: false,
        },
      },
      overrides: {
        type: 'array',
        description: 'Files that differ; later entries win.',
        items: {
          type: 'object',
          properties: { files: strings('Globs.'), ...part },
          required: ['files'],
          additionalProperties: false,
        },
      },
      exclude: strings('Globs of files that are not reviewed.'),
      baseline: {
        type: 'string',
        description:
          'A file of findings that are known and stay silent, as the command Create Baseline or --update-baseline writes it.',
      },
      now: { type: 'string', description: 'The moment that counts as now for dates in the future (ISO 8601).' },
    },
    additionalProperties: false,
  };
}
