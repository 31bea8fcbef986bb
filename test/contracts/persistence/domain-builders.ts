import type { Finding, RegistryImport, ReviewTask, Sweep, SweepChunk } from '@hongzhu/compliance';
import type { Branch, Market, Member, Organization, Town } from '@hongzhu/registry';

const AT = new Date('2025-03-04T05:06:07.089Z');
let made = 0;

/** An id of 36 characters; later ones sort after earlier ones. */
export const nextId = (): string => `00000000-0000-7000-8000-${String((made += 1)).padStart(12, '0')}`;

export const aSweep = (parts: Partial<Sweep> = {}): Sweep => ({
  id: nextId(),
  state: 'queued',
  asOf: '2025-01-31',
  effect: 'record',
  townCodes: null,
  ruleSets: [{ id: 'formation-1-plus-3', version: '1.0.0', digest: 'a-digest' }],
  expected: { markets: 0, pairs: 0 },
  evaluated: { markets: 0, pairs: 0 },
  carried: { markets: 0, pairs: 0 },
  missing: { markets: 0, pairs: 0 },
  findings: { opened: 0, kept: 0, resolved: 0, unknown: 0 },
  tasks: { opened: 0, updated: 0, closed: 0 },
  requestedAt: AT,
  startedAt: null,
  finishedAt: null,
  failure: null,
  detail: 'kept',
  brake: null,
  ...parts,
});

export const aChunk = (sweepId: string, number: number, parts: Partial<SweepChunk> = {}): SweepChunk => ({
  sweepId,
  number,
  state: 'pending',
  cells: [
    { type: 'market', code: 'm1', townCode: 't1' },
    { type: 'instructor', code: 'i1', townCode: null },
  ],
  owed: [4, 3],
  pairs: 7,
  ...parts,
});

export const aFinding = (parts: Partial<Finding> = {}): Finding => ({
  id: nextId(),
  ruleId: 'market-branch-coverage',
  ruleSetId: 'formation-1-plus-3',
  subject: { type: 'market', code: 'm1' },
  cell: { type: 'market', code: 'm1', townCode: 't1' },
  state: 'open',
  kind: 'violation',
  verdict: 'non_compliant',
  severity: 'high',
  summary: { zh: '差 1 名正式党员', en: "one full member short; it's 'quoted' \\ and 100 %" },
  remedy: { zh: '成立党支部', en: 'Found a branch.' },
  basis: [{ source: 'ZB', clause: '5' }],
  explanation: { truth: 'false', children: [{ b: 1, a: [null, true, 0.1] }] },
  missing: [],
  ruleSetVersion: '1.0.0',
  evidenceDigest: 'qUiQTy8PR5uPgZdpSzAYSw0u0cHNKh7A-4XSmaGSpEc',
  firstSeenAt: AT,
  lastSeenAt: new Date('2025-03-05T00:00:00.001Z'),
  resolvedAt: null,
  reopenedCount: 0,
  taskId: null,
  waivedUntil: null,
  ...parts,
});

export const aTask = (parts: Partial<ReviewTask> = {}): ReviewTask => ({
  id: nextId(),
  cell: { type: 'market', code: 'm1', townCode: 't1' },
  ruleSetId: 'formation-1-plus-3',
  state: 'open',
  severity: 'high',
  title: { zh: '市场甲:组建', en: 'Market one: formation' },
  findingCount: 2,
  contentDigest: 'a'.repeat(64),
  assignee: null,
  claimedAt: null,
  openedAt: AT,
  dueOn: '2025-03-11',
  dueProvisional: false,
  warnOn: '2025-03-10',
  clock: { from: '2025-03-04', workingDays: 5, allotted: 5, pausedOn: null },
  leasedUntil: null,
  warnedAt: null,
  escalatedAt: null,
  snoozedUntil: null,
  draft: null,
  submission: null,
  externalReference: null,
  closedAt: null,
  reopenedCount: 0,
  version: 1,
  ...parts,
});

export const anImport = (parts: Partial<RegistryImport> = {}): RegistryImport => ({
  id: nextId(),
  state: 'queued',
  mode: 'all',
  dryRun: false,
  progress: 0,
  counts: {},
  errors: [],
  errorCount: 0,
  requestedAt: AT,
  starts: 0,
  startedAt: null,
  finishedAt: null,
  failure: null,
  ...parts,
});

export const aTown = (code: string, parts: Partial<Town> = {}): Town => ({
  code,
  name: `镇 ${code}`,
  lon: null,
  lat: null,
  generalBranch: null,
  ...parts,
});

export const aMarket = (code: string, townCode: string, parts: Partial<Market> = {}): Market => ({
  code,
  name: `市场 ${code}`,
  townCode,
  category: null,
  lon: null,
  lat: null,
  status: 'open',
  openedOn: '2017-01-01',
  closedOn: null,
  operatorCount: null,
  workerCount: null,
  surveyedOperatorCount: null,
  demonstrationCandidate: null,
  instructorCodes: [],
  ...parts,
});

export const anOrganization = (
  code: string,
  townCode: string,
  marketCode: string | null,
  parts: Partial<Organization> = {},
): Organization => ({
  code,
  name: null,
  kind: 'enterprise',
  marketCode,
  townCode,
  industry: null,
  lon: null,
  lat: null,
  status: 'open',
  openedOn: null,
  closedOn: null,
  ...parts,
});

export const aMember = (code: string, organizationCode: string, parts: Partial<Member> = {}): Member => ({
  code,
  status: 'full',
  organizationCode,
  relation: 'transferred',
  relationSince: null,
  branchCode: null,
  joinedOn: null,
  firstVerifiedOn: null,
  verifiedOn: null,
  awaySince: null,
  leftOn: null,
  ...parts,
});

export const aBranch = (code: string, townCode: string, parts: Partial<Branch> = {}): Branch => ({
  code,
  name: null,
  townCode,
  marketCode: null,
  formation: 'joint',
  unitCodes: [],
  hostCode: null,
  superiorCode: null,
  guidanceCode: null,
  status: 'active',
  appliedOn: null,
  approvedOn: null,
  electedOn: null,
  filedOn: null,
  establishedOn: '2018-01-01',
  dissolvedOn: null,
  committee: { size: null, deputies: null, electedOn: null, termYears: null, extensionApprovedTo: null },
  secretary: { since: null, partyYears: null, trainedOn: null },
  ...parts,
});
