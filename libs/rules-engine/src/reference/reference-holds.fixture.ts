import type { ReferenceFacts } from './reference-facts.js';
import { runReference } from './run-reference.js';

export type { ReferenceFacts };

/** Whether a condition, as it stands in a document, holds by json-rules-engine's own reading. */
export const referenceHolds = async (condition: unknown, facts: ReferenceFacts): Promise<boolean> =>
  (await runReference({ condition }, facts)).holds;
