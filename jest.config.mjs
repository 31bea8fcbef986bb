/** Specs run from the sources, through swc, as ES modules: no build is needed before `npm run jest`. */
export default {
  testEnvironment: 'node',
  rootDir: import.meta.dirname,
  testSequencer: '<rootDir>/test/order/longest-first.mjs',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/{libs,apps}/*/src/**/*.spec.ts', '<rootDir>/test/**/*.spec.ts'],
  moduleNameMapper: {
    '^@hongzhu/(rules-service|sweep-worker|all-in-one)$': '<rootDir>/apps/$1/src/index.ts',
    '^@hongzhu/(.*)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
        module: { type: 'es6' },
      },
    ],
  },
};
