import type { CompiledCondition, CompiledGroup, CompiledLeaf } from '../../compile/compiled-rule.js';
import type { CodeScope } from './code-scope.js';
import { leafCode } from './leaf-code.js';

/**
 * Where control goes by the truth of a condition: a statement each that leaves, or '' to go on after the
 * condition's own code.
 */
export interface Jumps {
  readonly whenTrue: string;
  readonly whenFalse: string;
  readonly whenUnknown: string;
}

/** Code that decides a condition by jumping, and looks at no more leaves than decide it. */
export function jumpCode(condition: CompiledCondition, jumps: Jumps, scope: CodeScope): string {
  switch (condition.kind) {
    case 'leaf':
      return leafJumps(condition, jumps, scope);
    case 'not':
      return condition.children
        .map((child) =>
          jumpCode(child, { ...jumps, whenTrue: jumps.whenFalse, whenFalse: jumps.whenTrue }, scope),
        )
        .join('');
    case 'all':
    case 'any':
      return groupJumps(condition, jumps, scope);
  }
}

function leafJumps(
  leaf: CompiledLeaf,
  { whenTrue, whenFalse, whenUnknown }: Jumps,
  scope: CodeScope,
): string {
  const { declares, tests, otherwise } = leafCode(leaf, scope);
  const state = scope.newName('s');
  const open = `const ${state} = ${otherwise};
if (${state} === 1) { ${whenTrue} } else if (${state} === 0) { ${whenFalse} } else { ${whenUnknown} }`;
  const constants = declares.map(({ name, value }) => `const ${name} = ${value};`).join(' ');
  return `{ ${constants}\n${decided(tests, whenTrue, whenFalse, open)} }\n`;
}

function decided(
  tests: ReturnType<typeof leafCode>['tests'],
  whenTrue: string,
  whenFalse: string,
  open: string,
): string {
  if (tests === null) return open;
  if ('holds' in tests) {
    return `if (${tests.isPlain}) { if (${tests.holds}) { ${whenTrue} } else { ${whenFalse} } }\nelse { ${open} }`;
  }
  return `if (${tests.isTrue}) { ${whenTrue} } else if (${tests.isFalse}) { ${whenFalse} }\nelse { ${open} }`;
}

/**
 * One part that is false decides an `all`, one that is true an `any`; a part that is unknown leaves a mark, and
 * counts when no other has decided.
 */
function groupJumps({ kind, children }: CompiledGroup, jumps: Jumps, scope: CodeScope): string {
  const [only, ...others] = children;
  if (only && others.length === 0) return jumpCode(only, jumps, scope);
  const label = scope.newName('L');
  const mark = scope.newName('u');
  const decisive = kind === 'all' ? jumps.whenFalse : jumps.whenTrue;
  const exhausted = kind === 'all' ? jumps.whenTrue : jumps.whenFalse;
  // Going on after the group means leaving it: the parts that follow must not be looked at.
  const leave = decisive === '' ? `break ${label};` : decisive;
  const inside: Jumps = {
    whenTrue: kind === 'all' ? '' : leave,
    whenFalse: kind === 'all' ? leave : '',
    whenUnknown: `${mark} = 1;`,
  };
  const parts = children.map((child) => jumpCode(child, inside, scope)).join('');
  return `${label}: { let ${mark} = 0;
${parts}if (${mark} === 0) { ${exhausted} } else { ${jumps.whenUnknown} } }\n`;
}
