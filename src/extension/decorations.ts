import { ColorThemeKind, languages, OverviewRulerLane, Range, ThemeColor, Uri, window, workspace, type Disposable, type ExtensionContext, type TextDocument, type TextEditor, type TextEditorDecorationType } from 'vscode'; // prettier-ignore
import { isArticle } from './articles';
import { familyOf, findingsOf } from './findings';
import { settingsOf } from './settings';

const isHighContrast = (): boolean =>
  [ColorThemeKind.HighContrast, ColorThemeKind.HighContrastLight].includes(window.activeColorTheme.kind);

const MOST_BOXES = 500;
/** A box a line, without the blanks at its ends: drawn over several lines at once, each would begin at the margin. */
function boxes(document: TextDocument, range: Range): Range[] {
  if (range.isSingleLine || range.end.line - range.start.line > MOST_BOXES) return [range];
  const out: Range[] = [];
  for (let line = range.start.line; line <= range.end.line; line++) {
    const inLine = document.lineAt(line).range.intersection(range);
    const text = inLine ? document.getText(inLine) : '';
    const start = (inLine?.start.character ?? 0) + text.length - text.trimStart().length;
    if (text.trim()) out.push(new Range(line, start, line, start + text.trim().length));
  }
  return out;
}

/** Marks that go beyond squiggles: spam on its own ground over its whole range, an icon in the gutter, a mark in the ruler. */
class Marks {
  private readonly box = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('copydesk.spamBackground'),
    borderColor: new ThemeColor('copydesk.spamBorder'),
    borderStyle: 'solid',
    borderWidth: '1px',
    overviewRulerColor: new ThemeColor('copydesk.spamRuler'),
    overviewRulerLane: OverviewRulerLane.Right,
  });
  private readonly icons: Readonly<Record<'spam' | 'encoding', TextEditorDecorationType>>;

  constructor(media: Uri) {
    const contrast = isHighContrast() ? 'hc-' : '';
    const icon = (name: string): TextEditorDecorationType => {
      const path = (theme: string): Uri => Uri.joinPath(media, `${name}-${contrast}${theme}.svg`);
      return window.createTextEditorDecorationType({
        light: { gutterIconPath: path('light'), gutterIconSize: 'contain' },
        dark: { gutterIconPath: path('dark'), gutterIconSize: 'contain' },
      });
    };
    this.icons = { spam: icon('spam'), encoding: icon('encoding') };
  }

  show(editor: TextEditor): void {
    const { document } = editor;
    const settings = settingsOf(document.uri);
    const findings = isArticle(document) ? findingsOf(document.uri) : [];
    const spam = findings.filter((d) => familyOf(d) === 'spam');
    editor.setDecorations(this.box, settings.highlightSpam ? spam.flatMap((d) => boxes(editor.document, d.range)) : []);
    const taken = new Set<number>();
    for (const family of ['spam', 'encoding'] as const) {
      const first = findings.filter((d) => familyOf(d) === family).map((d) => d.range.start.line);
      const lines = [...new Set(first)].filter((l) => !taken.has(l));
      for (const l of lines) taken.add(l);
      editor.setDecorations(this.icons[family], settings.gutterIcons ? lines.map((l) => new Range(l, 0, l, 0)) : []);
    }
  }

  dispose(): void {
    for (const type of [this.box, ...Object.values(this.icons)]) type.dispose();
  }
}

export function registerDecorations(context: ExtensionContext): Disposable[] {
  const media = Uri.joinPath(context.extensionUri, 'media');
  let marks = new Marks(media);
  const showAll = (): void => {
    for (const editor of window.visibleTextEditors) marks.show(editor);
  };
  showAll();
  return [
    { dispose: () => marks.dispose() },
    window.onDidChangeVisibleTextEditors(showAll),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const changed = new Set(uris.map(String));
      for (const e of window.visibleTextEditors) if (changed.has(e.document.uri.toString())) marks.show(e);
    }),
    workspace.onDidChangeConfiguration((e) => {
      if (e.affectsConfiguration('copydesk')) showAll();
    }),
    window.onDidChangeActiveColorTheme(() => {
      marks.dispose();
      marks = new Marks(media);
      showAll();
    }),
  ];
}
