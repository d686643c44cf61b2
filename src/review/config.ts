import picomatch from 'picomatch';
import type { Config, RuleSetting, Severity } from '../base';
import { familyOf, type Rule } from '../rules';

const compiled = new Map<string, picomatch.Matcher>();
/** Past this many different globs the oldest are forgotten; a configuration has a handful. */
const MOST_GLOBS = 1000;

/** Compiling a glob costs more than a short review: each is compiled once. */
function matcher(glob: string): picomatch.Matcher {
  let known = compiled.get(glob);
  if (!known) {
    if (compiled.size >= MOST_GLOBS) compiled.clear();
    compiled.set(glob, (known = picomatch([glob, `**/${glob}`], { dot: true, noextglob: true })));
  }
  return known;
}

/** Whether one of the globs matches the path; a glob without a slash matches the file name. */
export function matches(globs: readonly string[], path: string): boolean {
  const unix = path.replace(/\\/g, '/').replace(/^\.?\//, '');
  return globs.some((g) => matcher(g)(unix));
}

/** The configuration as it holds for one file: overrides laid over the rest. */
export function configFor(config: Config, path: string | undefined): Config {
  let out = config;
  for (const o of config.overrides ?? []) {
    if (path === undefined || !matches(o.files, path)) continue;
    out = {
      ...out,
      rules: { ...out.rules, ...o.rules },
      metadata: { ...out.metadata, ...o.metadata },
      spam: { ...out.spam, ...o.spam },
    };
  }
  return out;
}

interface Setting {
  readonly severity: Severity | 'off';
  readonly options: Readonly<Record<string, unknown>>;
}
/** Of rules that nothing is configured of. */
const usual = new Map<Rule, Setting>();

/** Severity and options of a rule; `off` where it does not run. The exact id wins over a former id, `family/*` and `*`. */
export function settingOf(rule: Rule, config: Config): Setting {
  if (config.rules) return configured(rule, config.rules);
  let known = usual.get(rule);
  if (!known) usual.set(rule, (known = configured(rule, {})));
  return known;
}

function configured(rule: Rule, rules: NonNullable<Config['rules']>): Setting {
  const { id, aliases = [], severity } = rule.meta;
  const keys = [id, ...aliases, `${familyOf(id)}/*`, '*'];
  const setting: RuleSetting = keys.map((k) => rules[k]).find((s) => s !== undefined) ?? severity;
  return typeof setting === 'string'
    ? { severity: setting, options: {} }
    : { severity: setting[0], options: setting[1] };
}
