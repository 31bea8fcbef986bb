import type { CompiledLeaf } from '../../compile/compiled-rule.js';
import type { TypedFactRequest } from '../../compile/typed-fact-request.js';
import { numberedLeaves } from '../leaf-layout.js';
import { type ProgramSource, ruleAskedFor } from '../program-source.js';
import { UNDECIDED } from '../verdict-code.js';

/**
 * What the parts of one generated program share. The code knows these names, none of them from a document:
 * `v` the facts by slot, `c` the facts for closures, `o` the verdicts, `w` the leaf states; `open`, `asked`, `day`,
 * `words` and `grace` of `CodeSupport`; and variables of a letter and a number.
 */
export class CodeScope {
  private readonly numbers: ReadonlyMap<CompiledLeaf, number>;
  private labels = 0;

  constructor(private readonly source: ProgramSource) {
    this.numbers = new Map(numberedLeaves(source.rules).map((leaf, number) => [leaf, number]));
  }

  /** The number of a leaf in the layout. */
  numberOf(leaf: CompiledLeaf): number {
    const number = this.numbers.get(leaf);
    if (number === undefined) throw new RangeError('The leaf belongs to another program.');
    return number;
  }

  /** Code for the verdict that a request asks for. */
  verdictAskedFor(request: TypedFactRequest): string {
    const rule = ruleAskedFor(this.source, request);
    return rule === null ? String(UNDECIDED) : `o[${rule}]`;
  }

  /** A name that no other part uses. */
  newName(letter: string): string {
    this.labels += 1;
    return `${letter}${this.labels}`;
  }
}
