import { addMonths } from '@hongzhu/rules-engine';
import type { Branch } from '@hongzhu/registry';
import type { CityDraft } from '../draft/city-draft.js';
import { papers } from '../draft/found-branch.js';

/** Lapses of branches that are in order otherwise: terms, officers, papers, affiliation, organisational life. */
export function plantTermsAndOfficers(city: CityDraft): void {
  neglected(city, city.takeHealthy('affiliated'));
  nearTheEnd(city, city.takeHealthy('joint'));
  extended(city, city.takeHealthy('standalone'));
  withoutSecretary(city, city.takeHealthy('joint'));
  newcomerAsSecretary(city, city.takeHealthy('joint'));
  sparseRecords(city, city.takeHealthy('affiliated'));
  guidedFromOutside(city.takeHealthy('joint'));
}

function elect(branch: Branch, electedOn: string): void {
  branch.committee.electedOn = electedOn;
  branch.secretary.since = electedOn;
  if (branch.establishedOn !== null && branch.establishedOn > electedOn)
    Object.assign(branch, papers(electedOn));
}

/** Overdue for election, a secretary long without training, no superior, hardly any organisational life. */
function neglected(city: CityDraft, branch: Branch): void {
  elect(branch, city.calendar.monthsAgo(41));
  branch.superiorCode = null;
  branch.secretary.trainedOn = city.calendar.daysAgo(520);
  city.life.note(branch, 'missed', [
    ...(['general-meeting', 'committee-meeting', 'theme-day', 'quarterly-theme'] as const),
    ...(['org-life-meeting', 'member-review', 'heart-talk', 'carrier'] as const),
  ]);
}

function nearTheEnd(city: CityDraft, branch: Branch): void {
  elect(branch, city.calendar.monthsAgo(33));
  city.life.note(branch, 'missed', ['theme-day']);
}

/** The term is over, and an extension that still runs long enough was approved. */
function extended(city: CityDraft, branch: Branch): void {
  const electedOn = city.calendar.monthsAgo(38);
  elect(branch, electedOn);
  branch.committee.extensionApprovedTo = addMonths(electedOn, 47);
}

function withoutSecretary(city: CityDraft, branch: Branch): void {
  branch.secretary = { since: null, partyYears: null, trainedOn: null };
  branch.filedOn = null;
  city.life.note(branch, 'missed', ['general-meeting', 'quarterly-theme']);
}

function newcomerAsSecretary(city: CityDraft, branch: Branch): void {
  branch.secretary = { since: city.calendar.monthsAgo(2), partyYears: 0, trainedOn: null };
  city.life.note(branch, 'missed', ['heart-talk']);
}

/** The secretary's training and years of membership are not recorded, nor when anything was held. */
function sparseRecords(city: CityDraft, branch: Branch): void {
  branch.secretary = { since: city.calendar.monthsAgo(14), partyYears: null, trainedOn: null };
  city.life.note(branch, 'undated', [
    ...(['general-meeting', 'committee-meeting', 'theme-day', 'quarterly-theme'] as const),
    ...(['org-life-meeting', 'member-review', 'heart-talk', 'carrier'] as const),
  ]);
}

/** Under an association's party organization, with the town's general branch to guide it. */
function guidedFromOutside(branch: Branch): void {
  branch.guidanceCode = branch.superiorCode;
  branch.superiorCode = 'ext:association-committee';
}
