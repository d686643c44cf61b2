import { CONFIG_FILE, describeProblem, layConfig, matches, parseConfig } from '../review';
import type { Bundle, Config } from '../base';
import type { Host } from './host';
import { parentOf } from './uris';

/** The `copydesk` section of an editor's settings, as far as the server reads it. */
export interface Settings extends Config {
  readonly run?: 'onType' | 'onSave' | 'manual';
  /** Documents of more than this many megabytes (UTF-16 units) are not reviewed in the editor. */
  readonly maxFileSize?: number;
  /** Damaged text is shown with its restored reading; default true. */
  readonly inlayHints?: boolean;
  /** Only what stands in lines that the last commit has not. */
  readonly changedLinesOnly?: boolean;
}

/** The configuration of one document. */
export interface Resolved {
  readonly settings: Settings;
  readonly config: Config;
  /** The document's path as globs see it: from the folder of its configuration, else of its workspace. */
  readonly path: string | undefined;
  readonly excluded: boolean;
  /** Address of the configuration file that holds, if there is one. */
  readonly file: string | undefined;
}

export interface ConfigSays {
  readonly uri: string;
  readonly problems: ReturnType<typeof parseConfig>['problems'];
  readonly text: string;
  /** One line a problem: file, line, key, what is wrong. */
  readonly lines: readonly string[];
}

const MOST_CONFIG_BYTES = 1 << 20;

/** Settings and configuration files of documents, cached until something changes. */
export class Configurations {
  private readonly files = new Map<string, Promise<Config | undefined>>();
  private readonly settings = new Map<string, Promise<Settings>>();
  /** Grows with every change: a cached review of an older stamp is stale. */
  stamp = 0;

  constructor(
    private readonly ask: (uri: string) => Promise<Settings | null>,
    private readonly host: Pick<Host, 'readFile'>,
    private readonly folders: () => readonly string[],
    private readonly say: (says: ConfigSays) => void,
    private readonly bundle: () => Bundle | undefined,
    /** Whether a workspace's own configuration is read: one that nobody trusts could hide its findings there. */
    private readonly trusted: () => boolean = () => true,
  ) {}

  forget(): void {
    this.files.clear();
    this.settings.clear();
    this.stamp++;
  }

  /** What holds for a document; where something changes while that is asked, what holds then. */
  async of(uri: string): Promise<Resolved> {
    const { stamp } = this;
    const resolved = await this.resolve(uri);
    return stamp === this.stamp ? resolved : this.of(uri);
  }

  private async resolve(uri: string): Promise<Resolved> {
    // Settings differ from folder to folder, not from file to file: thousands of files are one question.
    const scope = this.folderOf(uri) ?? uri;
    let asked = this.settings.get(scope);
    if (!asked) this.settings.set(scope, (asked = this.ask(scope).then((s) => s ?? {})));
    const settings = await asked;
    const { file, config: own } = await this.nearest(uri);
    const base = file ? file.slice(0, file.lastIndexOf('/')) : this.folderOf(uri);
    const path = pathFrom(base, uri);
    const config = layConfig(sound(settings), own ?? {});
    const excluded = path !== undefined && matches(config.exclude ?? [], path);
    return { settings, config, path, excluded, file };
  }

  /** The workspace folder that holds the document. */
  folderOf(uri: string): string | undefined {
    return this.folders()
      .filter((f) => uri.startsWith(`${f}/`))
      .sort((a, b) => b.length - a.length)[0];
  }

  /** The configuration file in the document's folder or the nearest one above it, not above the workspace. */
  private async nearest(uri: string): Promise<{ file?: string; config?: Config }> {
    const top = this.folderOf(uri);
    if (top === undefined || !this.trusted()) return {};
    for (let dir = parentOf(uri); dir.length >= top.length; dir = parentOf(dir)) {
      const file = `${dir}/${CONFIG_FILE}`;
      const config = await this.read(file);
      if (config) return { file, config };
    }
    return {};
  }

  private read(file: string): Promise<Config | undefined> {
    let config = this.files.get(file);
    if (!config) this.files.set(file, (config = this.load(file)));
    return config;
  }

  private async load(file: string): Promise<Config | undefined> {
    const bytes = await this.host.readFile(file, MOST_CONFIG_BYTES);
    if (!bytes) return undefined;
    const text = new TextDecoder().decode(bytes);
    const { config, problems } = parseConfig(text);
    const lines = problems.map((p) => describeProblem(CONFIG_FILE, p, this.bundle()));
    this.say({ uri: file, problems, text, lines });
    return config;
  }
}

function pathFrom(base: string | undefined, uri: string): string | undefined {
  if (uri.startsWith('untitled:')) return undefined;
  const rest =
    base !== undefined && uri.startsWith(`${base}/`) ? uri.slice(base.length + 1) : uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(rest);
  } catch {
    return rest;
  }
}

/** What an editor's settings hold may be of any shape: only what parses counts. */
const sound = (settings: object): Config => {
  const known = ['rules', 'metadata', 'spam', 'overrides', 'exclude', 'ignores', 'now'];
  const own = Object.fromEntries(
    Object.entries(settings).filter(([k, v]) => known.includes(k) && v !== null && v !== ''),
  );
  return parseConfig(JSON.stringify(own)).config;
};
