import type { Options, ValidateFunction } from 'ajv/dist/2020.js';

type Formats = Record<string, (text: string) => boolean>;
interface MutantRun {
  readonly compileSchema: (options: Options, formats: Formats, schema: unknown) => ValidateFunction;
}
const run = globalThis as unknown as MutantRun;

/** Stands in for Ajv where a mutant asks for it; see `compiled-schemas.cjs`. */
export class Ajv2020 {
  private readonly formats: Formats = {};

  constructor(private readonly options: Options) {}

  addFormat(name: string, isValid: (text: string) => boolean): void {
    this.formats[name] = isValid;
  }

  compile(schema: unknown): ValidateFunction {
    return run.compileSchema(this.options, this.formats, schema);
  }
}
