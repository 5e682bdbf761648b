import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['.cache/', 'dist/', 'node_modules/', 'ledger/', 'runtime/', 'empty-database/', 'test/golden/'] },
  ...tseslint.configs.recommendedTypeChecked.map((c) => ({ ...c, files: ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    // A call takes some 100,000 arguments: a list whose length a page decides overflows the stack. Where a list is known to be
    // short: `// eslint-disable-next-line no-restricted-syntax -- bounded: why`.
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'src/ingest/**', 'src/fetch/**'],
    rules: {
      'no-restricted-syntax': ['error',
        { selector: ':matches(CallExpression, NewExpression) > SpreadElement', message: 'A list spread into arguments overflows the stack when it is long: use a loop.' },
        { selector: 'CallExpression[callee.property.name="apply"]', message: 'A list applied as arguments overflows the stack when it is long: use a loop.' }],
    },
  },
)
