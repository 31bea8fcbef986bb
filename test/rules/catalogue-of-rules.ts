import type { RuleDocument } from '@hongzhu/rules-engine';

/** `name=value`, with an A behind it where the figure is an assumption of ours. */
type Parameters = string;
type InForce = readonly [
  id: string,
  subject: RuleDocument['subject'],
  severity: RuleDocument['severity'],
  Parameters,
];
type Row = InForce | readonly [...InForce, 'off by default'];

/** The rules of the domain reference's catalogue (section 6): subject, severity, parameters. */
export const CATALOGUE_OF_RULES: Readonly<Record<string, readonly Row[]>> = {
  'formation-1-plus-3': [
    ['enterprise-standalone-required', 'organization', 'high', 'graceDays=60A minFullMembers=3'],
    ['joint-member-outgrown', 'organization', 'high', 'graceDays=30A minFullMembers=3'],
    ['enterprise-joint-required', 'organization', 'high', 'graceDays=60A minFullMembers=3'],
    ['individual-attach-required', 'organization', 'medium', 'graceDays=60A'],
    ['joint-below-minimum', 'branch', 'high', 'minFullMembers=3'],
    ['joint-unit-cap', 'branch', 'medium', 'maxUnits=5'],
    ['joint-cohesion', 'branch', 'low', 'maxDiameterMetres=3000A'],
    ['branch-size-cap', 'branch', 'medium', 'maxMembers=50'],
    ['branch-below-three', 'branch', 'medium', 'minFullMembers=3'],
    ['branch-orphaned', 'branch', 'high', 'graceDays=30A'],
    ['attach-host-invalid', 'branch', 'high', ''],
    ['member-unassigned', 'market', 'high', 'minDays=30A'],
    ['floating-branch-candidate', 'market', 'low', 'minFullMembers=3'],
    ['market-branch-coverage', 'market', 'high', 'graceDays=90A minFullMembers=3'],
    ['market-work-coverage', 'market', 'medium', ''],
    ['relation-transfer-due', 'market', 'medium', 'months=6'],
    ['approval-overdue', 'branch', 'medium', 'months=1'],
    ['formation-file-incomplete', 'branch', 'high', 'graceDays=30A'],
    ['committee-required', 'branch', 'high', 'maxSize=7 minFullMembers=7 minSize=3'],
    ['small-branch-officers', 'branch', 'medium', 'committeeFrom=7 graceDays=30A maxDeputies=1'],
    ['secretary-eligibility', 'branch', 'medium', 'minPartyYears=1'],
    ['term-due', 'branch', 'high', 'defaultYears=3 maxExtensionMonths=12'],
    ['term-approaching', 'branch', 'low', 'defaultYears=3 noticeMonths=6'],
    ['temporary-branch-misuse', 'branch', 'medium', 'maxMonths=60A'],
    ['roster-mismatch', 'branch', 'data', ''],
  ],
  'five-ones': [
    ['f1-activity-room', 'market', 'low', 'minAreaSqm=30A'],
    ['f2-rule-set', 'market', 'low', ''],
    ['f3-ledger-set', 'market', 'low', 'maxAgeDays=90A'],
    ['f4-interactive-board', 'market', 'low', 'maxAgeDays=90A'],
    ['f5-corridor', 'market', 'low', 'minLengthMetres=10A minPanels=5A'],
    ['five-ones-complete', 'market', 'medium', ''],
    ['evidence-expired', 'market', 'data', 'maxAgeDays=365A'],
    ['one-street-one-model', 'town', 'medium', ''],
  ],
  'organisational-life': [
    ['general-meeting-quarterly', 'branch', 'medium', 'minActivities=1 minAgeDays=45A'],
    ['committee-monthly', 'branch', 'medium', 'minActivities=1 minAgeDays=45A'],
    ['theme-day-monthly', 'branch', 'high', 'minActivities=1 minAgeDays=45A'],
    ['party-class', 'branch', 'low', 'minActivities=1 minAgeDays=45A', 'off by default'],
    ['org-life-meeting-yearly', 'branch', 'high', 'minActivities=1 minAgeDays=45A'],
    ['member-review-yearly', 'branch', 'medium', 'minActivities=1 minAgeDays=45A'],
    ['heart-talk-yearly', 'branch', 'low', 'minActivities=1 minAgeDays=45A'],
  ],
  'three-mechanisms': [
    ['town-general-branch', 'town', 'high', ''],
    ['general-branch-structure', 'town', 'medium', ''],
    ['single-affiliation', 'branch', 'high', ''],
    ['instructor-load', 'instructor', 'medium', 'maxMarkets=5A'],
    ['instructor-source', 'instructor', 'low', ''],
    [
      ...(['dedicated-organiser', 'market', 'medium'] as const),
      'largeOperators=500A largeWorkers=2000A maxOrganizers=2 minOrganizers=1',
    ],
    ['secretary-training', 'branch', 'medium', 'afterMonths=6 maxDays=365'],
  ],
  'full-survey': [
    ['survey-coverage', 'market', 'medium', 'minShare=0.9A'],
    ['ledger-reconcile', 'town', 'data', 'maxAgeDays=90A'],
    ['stale-status', 'market', 'data', 'maxDays=180A'],
  ],
  'three-integrations': [
    ['quarterly-theme', 'branch', 'medium', 'minActivities=1 minAgeDays=45A'],
    ['theme-carrier', 'branch', 'low', 'maxDays=365'],
    ['supervision-link', 'market', 'medium', 'minShare=0.8A'],
    ['civilised-roles', 'market', 'low', ''],
  ],
};

type Head = Pick<RuleDocument, 'id' | 'subject' | 'severity' | 'params' | 'enabled'>;

/** A rule as a row of the catalogue. */
export function rowOf({ id, subject, severity, params, enabled = true }: Head): Row {
  const figures = Object.entries(params).map(
    ([name, { value, assumption }]) => `${name}=${value}${assumption ? 'A' : ''}`,
  );
  const row = [id, subject, severity, figures.sort().join(' ')] as const;
  return enabled ? row : [...row, 'off by default'];
}
