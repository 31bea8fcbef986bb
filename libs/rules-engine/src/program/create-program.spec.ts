import { describe, expect, it } from '@jest/globals';
import { factsAre } from '../fixtures/facts.fixture.js';
import { aRule } from '../fixtures/rules.fixture.js';
import { createProgram } from './create-program.js';
import { compiledSubject } from './generated-rules.fixture.js';
import { COMPLIANT } from './verdict-code.js';

const SUBJECT = compiledSubject([aRule()]);
const GIVEN = SUBJECT.requests.map(factsAre({ 'market.isOpen': true, 'market.members': 3 }));

describe('a program', () => {
  it('is generated where that is allowed', () => {
    expect(createProgram(SUBJECT).form).toBe('generated');
  });

  it('is made of closures where no code may be generated, and decides as well', () => {
    const program = createProgram(SUBJECT, () => {
      throw new EvalError('Code generation from strings disallowed');
    });
    expect(program.form).toBe('closures');
    const verdicts = new Uint8Array([255]);
    program.decide(GIVEN, '2026-03-31', verdicts);
    expect([...verdicts]).toEqual([COMPLIANT]);
  });

  it('is not made of closures to hide another fault', () => {
    const broken = (): never => {
      throw new SyntaxError('Unexpected token');
    };
    expect(() => createProgram(SUBJECT, broken)).toThrow(new SyntaxError('Unexpected token'));
  });
});
