import { ClosureProgram } from './closure-program.js';
import { GeneratedProgram } from './generated-program.js';
import type { ProgramSource } from './program-source.js';
import type { SubjectProgram } from './subject-program.js';

const generated = (source: ProgramSource): SubjectProgram => new GeneratedProgram(source);

/** A program as generated code, or as closures where the runtime does not allow code to be generated. */
export function createProgram(source: ProgramSource, generate = generated): SubjectProgram {
  try {
    return generate(source);
  } catch (error) {
    if (error instanceof EvalError) return new ClosureProgram(source);
    throw error;
  }
}
