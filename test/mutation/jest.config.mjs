import { fileURLToPath } from 'node:url';
import shared from '../../jest.config.mjs';

const inThisFolder = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The Jest configuration of a mutant's run: the engine's specs, and nothing else to look through. */
export default {
  ...shared,
  rootDir: inThisFolder('../..'),
  roots: ['<rootDir>/test/mutation'],
  testMatch: ['<rootDir>/test/mutation/[12]-*-specs.ts'],
  testSequencer: inThisFolder('./own-specs-first.cjs'),
  moduleNameMapper: { ...shared.moduleNameMapper, '^ajv/dist/2020.js$': inThisFolder('./ajv-once.ts') },
  testEnvironment: inThisFolder('./mutant-environment.cjs'),
};
