import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const MAX_PARAMS = 4;
/** A Nest constructor lists what it is given. */
const MAX_INJECTED = 6;

const tooManyParams = [
  [`:matches(FunctionDeclaration, ArrowFunctionExpression)[params.length>${MAX_PARAMS}]`, MAX_PARAMS],
  [
    `:not(MethodDefinition[kind="constructor"]) > FunctionExpression[params.length>${MAX_PARAMS}]`,
    MAX_PARAMS,
  ],
  [`:matches(TSEmptyBodyFunctionExpression, TSMethodSignature)[params.length>${MAX_PARAMS}]`, MAX_PARAMS],
  [`MethodDefinition[kind="constructor"] > FunctionExpression[params.length>${MAX_INJECTED}]`, MAX_INJECTED],
].map(([selector, most]) => ({
  selector,
  message: `More than ${most} parameters: pass one object, or split.`,
}));

const size = {
  'max-lines': ['error', { max: 250 }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  'max-depth': ['error', 4],
  'no-restricted-syntax': ['error', ...tooManyParams],
};

export default defineConfig(
  { ignores: ['**/dist/', '**/node_modules/', '.data/', '.test-services/', 'coverage/', 'reports/'] },
  // Written by a generator.
  { ignores: ['**/*.generated.ts'] },
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  { rules: { ...size, eqeqeq: 'error', 'no-param-reassign': 'error', 'prefer-const': 'error' } },
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...['AbortController', 'AbortSignal', 'Buffer', 'URL', 'clearTimeout', 'console', 'fetch'],
          ...['module', 'performance', 'process', 'setTimeout', 'structuredClone'],
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.lint.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      // A port's method may have nothing to await in one of its adapters.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Nest's modules are classes with nothing in them.
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  {
    // What runs in browsers has other globals, and JSX.
    files: ['apps/console/**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: { project: './apps/console/tsconfig.lint.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // A handler of an event may be asynchronous where React does not wait for it.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['apps/*/src/**/*.{controller,processor}.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@hongzhu/compliance'],
              importNamePattern: '(Store|Transactions)$',
              message: 'A controller or processor calls a use case; it does not touch stores.',
            },
          ],
        },
      ],
    },
  },
  {
    // The one place where text becomes code: of a document, it holds numbers and JSON literals only.
    files: ['libs/rules-engine/src/program/code/build-function.ts'],
    rules: { '@typescript-eslint/no-implied-eval': 'off' },
  },
  {
    // A describe() is as long as what it describes.
    files: ['**/*.spec.ts', '**/*.contract.ts'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/unbound-method': 'off' },
  },
);
