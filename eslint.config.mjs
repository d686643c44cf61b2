import eslint from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

// The rooms of src/ and the rooms each may import; everything else of ours is closed to it (docs/architecture.md).
const CORE = ['base', 'article', 'language', 'anatomy', 'encoding', 'spam', 'metadata', 'rules', 'review'];
const ROOMS = {
  base: [],
  article: ['base'],
  language: ['base'],
  anatomy: ['base', 'article', 'language'],
  encoding: ['base', 'article', 'language'],
  spam: ['base', 'article', 'language', 'anatomy'],
  metadata: ['base', 'article', 'language', 'anatomy'],
  rules: ['base', 'article', 'language', 'anatomy', 'encoding', 'spam', 'metadata'],
  review: ['base', 'article', 'language', 'anatomy', 'encoding', 'spam', 'metadata', 'rules'],
  library: CORE,
  server: [...CORE, 'library', 'protocol'],
  cli: [...CORE, 'library'],
  extension: ['protocol'],
  protocol: ['base'],
};
const closed = (room) => Object.keys(ROOMS).filter((r) => r !== room && !ROOMS[room].includes(r));
const rooms = Object.keys(ROOMS).map((room) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: `^(\\.\\./)+(${closed(room).join('|')})(/|$)`, message: `src/${room} may not import that room.` },
          ...(CORE.includes(room)
            ? [
                {
                  regex: '^(vscode|node:|fs|path|os|vscode-language)',
                  message: 'The core knows no editor and no Node.',
                },
              ]
            : []),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'test/.vscode-host', 'test/fixtures', 'data', '.vscode-test*'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/prefer-regexp-exec': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      'no-irregular-whitespace': 'off',
      'no-misleading-character-class': 'error',
      'no-control-regex': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      // Every regular expression must run in linear time: drafts are hostile input.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
      'max-lines': ['warn', { max: 320, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['warn', { max: 50, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: [`src/{${CORE.join(',')},server,cli}/**/*.ts`],
    rules: {
      // A call holds some 100,000 arguments: spread, a hostile text overflows the stack.
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name=/^(push|unshift)$/] > SpreadElement > :not(CallExpression[callee.property.name=slice])',
          message: 'Push in a loop: an article can make this list longer than a call may have arguments.',
        },
      ],
    },
  },
  ...rooms,
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        AbortSignal: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        globalThis: 'readonly',
        require: 'readonly',
        exports: 'writable',
        module: 'writable',
        fetch: 'readonly',
        TextDecoder: 'readonly',
        TextEncoder: 'readonly',
        performance: 'readonly',
        document: 'readonly',
        window: 'readonly',
        Element: 'readonly',
        URLSearchParams: 'readonly',
      },
    },
  },
);
