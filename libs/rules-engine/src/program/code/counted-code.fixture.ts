import type { CompiledSubject } from '../../compile/compiled-rule.js';
import type { RuleDocument } from '../../rule-document.js';
import { compiledSubject } from '../generated-rules.fixture.js';
import { layOutLeaves } from '../leaf-layout.js';
import type { LeafLayout } from '../subject-program.js';
import { buildFunction } from './build-function.js';
import { codeSupport } from './code-support.js';
import { type GeneratedFunctions, programCode } from './program-code.js';

/** Generated code that counts how often it leaves a comparison to a closure. */
export interface CountedCode {
  readonly subject: CompiledSubject;
  readonly layout: LeafLayout;
  readonly code: GeneratedFunctions;
  /** So far. */
  readonly closures: () => number;
}

export function countedCode(...rules: readonly RuleDocument[]): CountedCode {
  const subject = compiledSubject(rules);
  let closures = 0;
  const support = codeSupport(subject);
  const counting = {
    ...support,
    open: (...given: Parameters<typeof support.open>) => {
      closures += 1;
      return support.open(...given);
    },
  };
  const make = buildFunction(Object.keys(counting), programCode(subject));
  const code = make(...Object.values(counting)) as GeneratedFunctions;
  return { subject, layout: layOutLeaves(subject.rules), code, closures: () => closures };
}
