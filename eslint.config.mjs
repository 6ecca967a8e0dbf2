import js from '@eslint/js';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Blocked by strict policies of pages; see docs/decisions. */
const strictPages = [
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message: 'No style= in a template: a strict page blocks it. Use a class, an attribute or style.setProperty.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style/]',
    message: 'No <style> in a template: a strict page blocks it. Use static styles.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'No markup from strings.',
  },
];

export default tseslint.config(
  { ignores: ['compiled/', 'dist/', 'storybook-static/', 'signage/', 'src/data/generated/', 'test/pages/servers/*/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts'],
    ...lit.configs['flat/recommended'],
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    ...litA11y.configs.recommended,
  },
  {
    files: ['src/**/*.ts'],
    ...wc.configs['flat/best-practice'],
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...strictPages],
      // Chunks take Lit from the runtime, which exports no directives.
      'no-restricted-imports': ['error', { patterns: ['lit/directive*', 'lit/async-directive*', 'lit/static-html*'] }],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-globals': ['error', 'fetch', 'localStorage', 'sessionStorage'],
      'no-restricted-properties': [
        'error',
        { object: 'document', property: 'cookie' },
        { object: 'document', property: 'referrer' },
        { object: 'navigator', property: 'userAgent' },
      ],
      // Our own base class calls super itself; ESLint only recognizes LitElement.
      'wc/guard-super-call': 'off',
    },
  },
  // The only place that stores something: that a reader closed a banner whose page asked to remember it.
  { files: ['src/banner/memory.ts'], rules: { 'no-restricted-globals': ['error', 'fetch'] } },
  // The page for players requests its operator's file, and its service worker requests ours.
  {
    files: ['src/signage-page/{rules,kept-rules,sw}.ts'],
    rules: { 'no-restricted-globals': ['error', 'localStorage', 'sessionStorage'] },
  },
  // Only interfaces can extend declarations of others.
  {
    files: ['frameworks/*.d.ts'],
    rules: { '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }] },
  },
  { files: ['tools/**', 'bench/**', '*.mjs'], languageOptions: { globals: globals.node } },
  { files: ['test/**/*.js'], languageOptions: { globals: globals.browser } },
);
