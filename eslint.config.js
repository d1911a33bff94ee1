import tseslint from 'typescript-eslint'

/** Strict and type-aware; import directions between folders are kept by `.dependency-cruiser.cjs`. */
export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      '.next/',
      'data/',
      'app/(payload)/',
      'cms/migrations/',
      'cms/payload-types.ts',
      'next-env.d.ts',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '*.mjs', 'scripts/*.mjs', 'public/*.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'describe', 'it'] },
          ],
        },
      ],
      // A kind that is added must be met everywhere: a default would hide where it isn't
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { allowDefaultCaseForExhaustiveSwitch: false, considerDefaultExhaustiveForUnions: false },
      ],
      'max-lines': ['error', { max: 200 }],
      // No text is ever run (docs/asvs.md)
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    // What an editor's rich text may hold is an open set: what isn't known is met by the default
    files: ['cms/body/**'],
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  { files: ['**/*.{js,mjs,cjs}'], ...tseslint.configs.disableTypeChecked },
)
