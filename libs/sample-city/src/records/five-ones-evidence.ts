import { STANDARDS, type AttributeValue, type EvidenceItem, type Standard } from '@hongzhu/registry';
import type { CityDraft } from '../draft/city-draft.js';
import type { Site } from '../place/site.js';

type Attributes = Record<string, AttributeValue>;

/** Reviews and updates of good evidence are this old at most, in days. */
const REVIEWED_WITHIN = 280;
const UPDATED_WITHIN = 60;

/** Makes a market a candidate and gives it evidence of all five standards, everything in order. */
export function addCompleteEvidence(city: CityDraft, { market }: Site): EvidenceItem[] {
  const { calendar, random, records } = city;
  const updatedOn = calendar.daysAgo(random.integer(3, UPDATED_WITHIN));
  const members = records.members.filter((m) => m.organizationCode.startsWith(`${market.code}-`)).length;
  const attributes: Record<Standard, Attributes> = {
    'activity-room': activityRoom(members, random.integer(36, 140)),
    'management-system': { systems: [...SYSTEMS] },
    'ledger-set': { ledgers: [...LEDGERS], updatedOn },
    'publicity-platform': {
      sections: [...SECTIONS],
      maintainerNamed: true,
      feedbackChannel: true,
      updatedOn,
    },
    'exhibition-corridor': {
      publicArea: true,
      lengthMetres: random.integer(10, 40),
      panels: random.integer(4, 16),
      exitsUnobstructed: true,
    },
  };
  const items = STANDARDS.map((standard) => ({
    code: `E-${market.code}-${standard}`,
    marketCode: market.code,
    standard,
    reviewedOn: calendar.daysAgo(random.integer(10, REVIEWED_WITHIN)),
    attributes: attributes[standard],
  }));
  market.demonstrationCandidate = true;
  records.evidence.push(...items);
  return items;
}

function activityRoom(members: number, areaSqm: number): Attributes {
  const shared = areaSqm % 3 === 0;
  return {
    areaSqm,
    seats: members + 20,
    shared,
    ...(shared ? { sharedAgreement: true } : {}),
    doorSign: true,
    partyFlag: true,
    oathWall: true,
    rightsAndDutiesWall: true,
    rulesWall: true,
    bookshelf: true,
    cabinet: true,
    keeperNamed: true,
  };
}

const SYSTEMS = [
  ...['three-meetings-one-class', 'org-life-meeting', 'member-review', 'theme-day'],
  ...['heart-talk', 'dues', 'floating-members', 'activity-room'],
];
const LEDGERS = [
  ...['minutes', 'study-notes', 'unit-profile', 'roster'],
  ...['floating-register', 'development-register', 'dues-register', 'superior-documents'],
];
const SECTIONS = ['org-chart', 'member-profile', 'honours', 'notices', 'openness'];
