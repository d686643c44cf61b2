import type { FieldName, Severity } from './finding';

export type RuleSetting = 'off' | Severity | readonly ['off' | Severity, Readonly<Record<string, unknown>>];

/** A finding that a person has judged and wants silent: the sidecar's form, for texts that can hold no comment. */
export interface Ignore {
  /** Path or glob; every file where it is missing. */
  readonly path?: string;
  /** Rule id or `family/*`. */
  readonly rule: string;
  /** The first 80 characters of the text that was found, white space folded; every finding of the rule where it is missing. */
  readonly text?: string;
  readonly reason?: string;
}

export interface MetadataConfig {
  /** Fields whose absence is a finding; the default suits a newsroom. */
  readonly required?: readonly FieldName[];
  /** Whose front-matter keys to write: hugo, jekyll, astro, docusaurus, eleventy, hexo, vitepress. Recognised where missing. */
  readonly profile?: string;
  /** Whether these files are articles though they have not the shape of one (`true`), or never are (`false`). */
  readonly article?: boolean;
}

export interface SpamConfig {
  readonly terms?: {
    readonly add?: readonly string[];
    readonly remove?: readonly string[];
    readonly topics?: Readonly<Record<string, boolean>>;
  };
  readonly trustedHosts?: readonly string[];
}

/** The whole configuration, as `copydesk.config.json` and the settings hold it. */
export interface Config {
  /** Rule id, or `family/*`, to its setting. The more exact key wins. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly metadata?: MetadataConfig;
  readonly spam?: SpamConfig;
  readonly ignores?: readonly Ignore[];
  /** Files (globs) that differ; later entries win. */
  readonly overrides?: readonly ({ readonly files: readonly string[] } & Pick<Config, 'rules' | 'metadata' | 'spam'>)[];
  /** Globs of files that are not reviewed. */
  readonly exclude?: readonly string[];
  /** A file of findings that are known and stay silent; its path from the configuration's folder. */
  readonly baseline?: string;
  /** The moment that counts as now for dates in the future: ISO 8601. */
  readonly now?: string;
}
