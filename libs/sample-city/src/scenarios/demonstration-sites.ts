import type { AttributeValue, EvidenceItem, Standard } from '@hongzhu/registry';
import type { CityDraft } from '../draft/city-draft.js';
import { touchedSites } from '../draft/touched-sites.js';
import { addCompleteEvidence } from '../records/five-ones-evidence.js';

/** What is wrong at a candidate site: an attribute that falls short (null: not recorded), an old or missing item. */
type Flaw =
  | { readonly standard: Standard; readonly attributes: Readonly<Record<string, AttributeValue | null>> }
  | { readonly standard: Standard; readonly reviewedDaysAgo: number | null }
  | { readonly standard: Standard; readonly absent: true };

const room = (attributes: Record<string, AttributeValue | null>): Flaw => ({
  standard: 'activity-room',
  attributes,
});
const set = (attributes: Record<string, AttributeValue | null>): Flaw => ({
  standard: 'ledger-set',
  attributes,
});
const board = (attributes: Record<string, AttributeValue | null>): Flaw => ({
  standard: 'publicity-platform',
  attributes,
});
const corridor = (attributes: Record<string, AttributeValue | null>): Flaw => ({
  standard: 'exhibition-corridor',
  attributes,
});
const rules = (systems: string[] | null): Flaw => ({
  standard: 'management-system',
  attributes: { systems },
});

/** At the only candidate of a town with branches: two towns have no complete site, of a third it isn't known. */
const INSTEAD_OF_A_MODEL: Readonly<Record<number, Flaw>> = {
  9: room({ seats: 1 }),
  13: room({ areaSqm: 18 }),
  18: corridor({ exitsUnobstructed: null }),
};

/** At further candidates. */
const FURTHER: readonly ((city: CityDraft) => Flaw)[] = [
  () => room({ keeperNamed: false }),
  () => room({ shared: true, sharedAgreement: false }),
  () => rules(['three-meetings-one-class', 'theme-day', 'dues']),
  () => set({ ledgers: ['minutes', 'roster', 'dues-register'] }),
  (city) => set({ updatedOn: city.calendar.daysAgo(130) }),
  () => board({ feedbackChannel: false }),
  (city) => board({ updatedOn: city.calendar.daysAgo(105) }),
  () => corridor({ lengthMetres: 6, panels: 3 }),
  () => ({ standard: 'exhibition-corridor', absent: true }),
  () => ({ standard: 'activity-room', reviewedDaysAgo: 430 }),
  () => room({ areaSqm: null }),
  () => rules(null),
  () => set({ updatedOn: null }),
  () => board({ sections: null }),
  () => ({ standard: 'management-system', reviewedDaysAgo: null }),
];

/** A model site for nearly every town that has a branch, and further candidates that are not there yet. */
export function plantDemonstrationSites(city: CityDraft): void {
  const models = new Map(touchedSites(city).map((site) => [site.town.code, site]));
  [...models.values()].forEach((site, i) => {
    const flaw = INSTEAD_OF_A_MODEL[i];
    const items = addCompleteEvidence(city, site);
    if (flaw) spoil(city, items, flaw);
  });
  for (const flaw of FURTHER) spoil(city, addCompleteEvidence(city, city.claims.forMarket()), flaw(city));
  city.claims.forMarket().market.demonstrationCandidate = null;
}

function spoil(city: CityDraft, items: readonly EvidenceItem[], flaw: Flaw): void {
  const item = items.find(({ standard }) => standard === flaw.standard);
  if (!item) return;
  if ('absent' in flaw) {
    city.records.evidence = city.records.evidence.filter((kept) => kept !== item);
  } else if ('attributes' in flaw) {
    const known = Object.entries({ ...item.attributes, ...flaw.attributes }).filter(isKnown);
    item.attributes = Object.fromEntries(known);
  } else {
    item.reviewedOn = flaw.reviewedDaysAgo === null ? null : city.calendar.daysAgo(flaw.reviewedDaysAgo);
  }
}

const isKnown = (entry: [string, AttributeValue | null]): entry is [string, AttributeValue] =>
  entry[1] !== null;
