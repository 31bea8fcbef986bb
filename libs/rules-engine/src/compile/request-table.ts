import { VERDICT } from '../built-in-facts.js';
import type { FactDefinition } from '../fact-catalogue.js';
import type { FactArgument } from '../fact-request.js';
import type { TypedFactRequest } from './typed-fact-request.js';

interface Draft {
  fact: string;
  args: Readonly<Record<string, FactArgument>>;
  type: TypedFactRequest['type'];
  index: number;
}

const keyOf = (fact: string, args: Readonly<Record<string, FactArgument>>): string => {
  const names = Object.keys(args).sort();
  return JSON.stringify([fact, names.map((name) => [name, args[name]])]);
};

/**
 * Collects what the rules of one subject type ask for: the same fact with the same arguments is one request.
 * The indexes are given by `close`, catalogue facts first, so that verdicts leave no holes among them.
 */
export class RequestTable {
  private readonly drafts = new Map<string, Draft>();

  request(definition: FactDefinition, args: Readonly<Record<string, FactArgument>>): TypedFactRequest {
    const key = keyOf(definition.name, args);
    const known = this.drafts.get(key);
    if (known) return known;
    const draft: Draft = {
      fact: definition.name,
      args: Object.freeze({ ...args }),
      type: definition.type,
      index: -1,
    };
    this.drafts.set(key, draft);
    return draft;
  }

  close(): { requests: readonly TypedFactRequest[]; verdictRequests: readonly TypedFactRequest[] } {
    const drafts = [...this.drafts.values()];
    const requests = drafts.filter((draft) => draft.fact !== VERDICT);
    const verdictRequests = drafts.filter((draft) => draft.fact === VERDICT);
    [...requests, ...verdictRequests].forEach((draft, index) => {
      draft.index = index;
    });
    for (const draft of drafts) Object.freeze(draft);
    return { requests, verdictRequests };
  }
}
