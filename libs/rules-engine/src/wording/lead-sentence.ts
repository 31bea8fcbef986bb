import type { GraceExplanation } from '../explain/explanation.js';
import type { Bilingual } from '../rule-document.js';
import type { Verdict } from '../verdict.js';
import { fill } from './pattern.js';
import { both } from './print-fact.js';
import { LEADS } from './sentences.js';

/** What a lead sentence may be made of: the rule's own texts, and what asks for data. Only one of them is asked. */
export interface LeadTexts {
  readonly title: () => Bilingual;
  readonly failure: () => Bilingual;
  readonly undecided: () => Bilingual;
}

/** The verdict in one sentence. */
export function leadSentence(
  verdict: Verdict,
  { title, failure, undecided }: LeadTexts,
  grace: Pick<GraceExplanation, 'days' | 'endsOn'> | undefined,
): Bilingual {
  switch (verdict) {
    case 'compliant':
      return fill(LEADS.compliant, { title: title() });
    case 'not_applicable':
      return fill(LEADS.notApplicable, { title: title() });
    case 'insufficient_data':
      return undecided();
    case 'non_compliant':
      return failure();
    case 'in_grace':
      return fill(LEADS.inGrace, {
        failure: failure(),
        days: both(String(grace?.days ?? '')),
        endsOn: both(grace?.endsOn ?? ''),
      });
  }
}
