import { dayAfter } from './days.mjs';

const SYSTEMS = [
  ...['three-meetings-one-class', 'org-life-meeting', 'member-review', 'theme-day', 'heart-talk', 'dues'],
  ...['floating-members', 'activity-room'],
];
const LEDGERS = [
  ...['minutes', 'study-notes', 'unit-profile', 'roster', 'floating-register', 'development-register'],
  ...['dues-register', 'superior-documents'],
];

/** Adds the five items of a demonstration site; an incomplete one lacks the corridor's length. */
export function evidenceRows(rows, market, asOf, isComplete) {
  const updatedOn = dayAfter(asOf, -30);
  const items = {
    'activity-room': {
      ...{ areaSqm: 45, doorSign: true, partyFlag: true, oathWall: true, rightsAndDutiesWall: true },
      ...{ rulesWall: true, bookshelf: true, cabinet: true, keeperNamed: true, seats: 20, shared: false },
    },
    'management-system': { systems: SYSTEMS },
    'ledger-set': { ledgers: LEDGERS, updatedOn },
    'publicity-platform': {
      sections: ['org-chart', 'member-profile', 'honours', 'notices', 'openness'],
      ...{ maintainerNamed: true, feedbackChannel: true, updatedOn },
    },
    'exhibition-corridor': {
      ...{ publicArea: true, exitsUnobstructed: true, panels: isComplete ? 8 : 3 },
      ...(isComplete ? { lengthMetres: 14 } : {}),
    },
  };
  for (const [standard, attributes] of Object.entries(items)) {
    const reviewedOn = dayAfter(asOf, -60);
    rows.evidence.push([`E${market}-${standard}`, market, standard, reviewedOn, JSON.stringify(attributes)]);
  }
}
