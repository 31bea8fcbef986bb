import type { FactReference } from '../rule-document.js';

/** `{a}`, `{a + b}` or `{a - b}`, where a and b are references to facts or parameters. */
export interface Placeholder<Term = FactReference> {
  readonly left: Term;
  readonly sign: '+' | '-' | null;
  /** Null where `sign` is. */
  readonly right: Term | null;
}

/** A text cut into what is printed as it stands and what is filled in. */
export type TextTemplate<Term = FactReference> = readonly (string | Placeholder<Term>)[];

/** The terms of all placeholders, in the order of the text. */
export const termsOf = <Term>(template: TextTemplate<Term>): Term[] =>
  template.flatMap((part) =>
    typeof part === 'string' ? [] : part.right === null ? [part.left] : [part.left, part.right],
  );

/** The same template over other terms. */
export const mapTerms = <From, To>(template: TextTemplate<From>, to: (term: From) => To): TextTemplate<To> =>
  template.map((part) =>
    typeof part === 'string'
      ? part
      : { left: to(part.left), sign: part.sign, right: part.right === null ? null : to(part.right) },
  );
