import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { SEVERITIES, type Config, type RuleSetting } from '../base';
import { CONFIG_FILE, describeProblem, nearest, parseConfig } from '../review';
import { familyOf, RULES, ruleOf } from '../rules';
import { Failure, usage } from './errors';
import { topOf } from './files';

const MOST_BYTES = 4 * 1024 * 1024;

/** The configuration file that holds here: the nearest from the working folder up to the top of the work tree. */
function findConfig(cwd: string): string | undefined {
  const top = topOf(cwd);
  for (let at = cwd; ; at = dirname(at)) {
    const path = join(at, CONFIG_FILE);
    if (existsSync(path)) {
      const real = realpathSync(path);
      const root = realpathSync(top);
      if (real !== join(root, relative(top, path)) && !real.startsWith(root + sep))
        throw new Failure(
          'config',
          `${path} is a link out of this folder (to ${real}).`,
          'Name it with --config if it is meant.',
        );
      return path;
    }
    if (at === top || dirname(at) === at) return undefined;
  }
}

/**
 * The configuration as file and `--rule` options make it. The file is data alone: nothing in it is run, and it refers to no other
 * file. Throws a {@link Failure} that names file, key and line of every mistake.
 */
export function loadConfig(cwd: string, options: { config?: string; rule?: readonly string[] }): Config {
  const path = options.config === undefined ? findConfig(cwd) : resolve(cwd, options.config);
  const config = path === undefined ? {} : readConfig(path, options.config ?? (relative(cwd, path) || path));
  const rules: Record<string, RuleSetting> = { ...config.rules };
  for (const r of options.rule ?? []) {
    const [id, severity] = ruleOption(r);
    rules[id] = severity;
  }
  return Object.keys(rules).length ? { ...config, rules } : config;
}

/** The baseline that the configuration names, and the folder from which its paths count. */
export function configuredBaseline(
  cwd: string,
  named: string | undefined,
): { path: string; folder: string } | undefined {
  const file = named === undefined ? findConfig(cwd) : resolve(cwd, named);
  const baseline = file === undefined ? undefined : readConfig(file, named ?? relative(cwd, file)).baseline;
  return file !== undefined && baseline ? { path: resolve(dirname(file), baseline), folder: dirname(file) } : undefined;
}

function readConfig(path: string, name: string): Config {
  let text: string;
  try {
    if (statSync(path).size > MOST_BYTES) throw new Failure('config', `${name} is larger than any configuration.`);
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Failure) throw error;
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Failure('config', `${name}: ${missing ? 'there is no such configuration file.' : String(error)}`);
  }
  const { config, problems } = parseConfig(text);
  if (problems.length)
    throw new Failure(
      'config',
      problems
        .slice(0, 20)
        .map((p) => describeProblem(name, p))
        .join('\n'),
      'Mend the configuration.',
    );
  return config;
}

/** Every key that `rules` may have. */
export const ruleKeys = (): string[] => [
  ...RULES.flatMap((r) => [r.meta.id, ...(r.meta.aliases ?? [])]),
  ...new Set(RULES.map((r) => `${familyOf(r.meta.id)}/*`)),
  '*',
];

function ruleOption(option: string): [string, RuleSetting] {
  const at = option.lastIndexOf('=');
  const id = option.slice(0, at).trim();
  const severity = option.slice(at + 1).trim();
  if (at < 0) throw usage(`--rule ${option}: expected ID=severity, as in --rule spam/page-chrome=off.`);
  if (severity !== 'off' && !(SEVERITIES as readonly string[]).includes(severity))
    throw usage(`--rule ${option}: "${severity}" is no severity.`, `Use off, ${SEVERITIES.join(', ')}.`);
  if (!ruleKeys().includes(id)) throw unknownRule(id);
  return [ruleOf(id)?.meta.id ?? id, severity as RuleSetting];
}

export function unknownRule(id: string): Failure {
  const near = nearest(id, ruleKeys());
  return usage(`There is no rule "${id}".`, near ? `Did you mean ${near}?` : 'See "copydesk rules".');
}
