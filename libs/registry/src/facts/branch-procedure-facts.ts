import { addMonths } from '@hongzhu/rules-engine';
import type { Branch } from '../records.js';
import { bindFacts, type FactRow } from './bind-facts.js';
import { field, numberArgument, type FactArguments, recordNamed, type FactContext } from './fact-context.js';

/** The end of the committee's term: election plus its years, or plus the default where none are recorded. */
function termEndsOn(context: FactContext, { code, committee }: Branch, args: FactArguments): string | null {
  const electedOn = field(context, committee.electedOn, `/branches/${code}/committee/electedOn`);
  const years = committee.termYears ?? numberArgument(args, 'defaultYears');
  return electedOn === null ? null : addMonths(electedOn, 12 * years);
}

/** The end of the term while D is before it, else that of the approved extension. */
function mandateEndsOn(context: FactContext, branch: Branch, args: FactArguments): string | null {
  const end = termEndsOn(context, branch, args);
  if (end === null || !context.day.hasReached(end)) return end;
  return field(
    context,
    branch.committee.extensionApprovedTo,
    `/branches/${branch.code}/committee/extensionApprovedTo`,
  );
}

const shifted = (date: string | null, args: FactArguments): string | null =>
  date === null ? null : addMonths(date, numberArgument(args, 'months'));

const recorded = (name: 'appliedOn' | 'approvedOn' | 'electedOn' | 'filedOn', zh: string, en: string) =>
  ({
    name: `branch.${name}Set`,
    type: 'boolean',
    label: { zh, en },
    source: `branches.${name}`,
    canBeUnknown: false,
    datedOn: (_context, branch) => branch[name],
    derive: (_context, branch) => branch[name] !== null,
  }) satisfies FactRow<Branch>;

const electedOn = (_context: FactContext, branch: Branch): string | null => branch.committee.electedOn;

/** Facts about how a branch came to be, and about the term of its committee. */
export const branchProcedureFacts = bindFacts<Branch>('branch', (index) => index.branches, [
  recorded('appliedOn', '已申请成立', 'application recorded'),
  recorded('approvedOn', '已批复成立', 'approval recorded'),
  recorded('electedOn', '已召开成立大会选举', 'founding election recorded'),
  recorded('filedOn', '已备案', 'filing recorded'),
  {
    name: 'branch.approvalDueOn',
    type: 'date',
    args: { months: 'integer' },
    label: { zh: '批复期限', en: 'approval due on' },
    source: 'branches.appliedOn',
    canBeUnknown: true,
    isSettled: true,
    datedOn: (_context, branch) => branch.appliedOn,
    derive: (context, branch, args) =>
      shifted(field(context, branch.appliedOn, `/branches/${branch.code}/appliedOn`), args),
  },
  {
    name: 'branch.temporaryLimitOn',
    type: 'date',
    args: { months: 'integer' },
    label: { zh: '临时党支部最长期限', en: 'limit of a temporary branch' },
    source: 'branches.establishedOn',
    canBeUnknown: true,
    isSettled: true,
    datedOn: (_context, branch) => branch.establishedOn,
    derive: (context, branch, args) =>
      shifted(field(context, branch.establishedOn, `/branches/${branch.code}/establishedOn`), args),
  },
  {
    name: 'branch.committeeElectedOnSet',
    type: 'boolean',
    label: { zh: '已记录届次选举日期', en: 'election of the committee recorded' },
    source: 'branches.committee.electedOn',
    canBeUnknown: false,
    datedOn: electedOn,
    derive: (_context, branch) => branch.committee.electedOn !== null,
  },
  {
    name: 'branch.termEndsOn',
    type: 'date',
    args: { defaultYears: 'integer' },
    means: { zh: '进行换届选举', en: 're-elect the committee' },
    label: { zh: '任期届满日', en: 'end of the term' },
    source: 'branches.committee.electedOn, branches.committee.termYears',
    canBeUnknown: true,
    datedOn: electedOn,
    derive: termEndsOn,
  },
  {
    name: 'branch.extensionSet',
    type: 'boolean',
    label: { zh: '已批准延期换届', en: 'an extension was approved' },
    source: 'branches.committee.extensionApprovedTo',
    canBeUnknown: false,
    derive: (_context, branch) => branch.committee.extensionApprovedTo !== null,
  },
  {
    name: 'branch.extensionApprovedTo',
    type: 'date',
    means: { zh: '报批延期换届', en: 'have an extension approved' },
    label: { zh: '延期换届至', en: 'extension approved to' },
    source: 'branches.committee.extensionApprovedTo',
    canBeUnknown: true,
    derive: (context, { code, committee }) =>
      field(context, committee.extensionApprovedTo, `/branches/${code}/committee/extensionApprovedTo`),
  },
  {
    name: 'branch.extensionLimitOn',
    type: 'date',
    args: { defaultYears: 'integer', months: 'integer' },
    label: { zh: '延期最迟期限', en: 'latest end of an extension' },
    source: 'branches.committee.electedOn, branches.committee.termYears',
    canBeUnknown: true,
    datedOn: electedOn,
    derive: (context, branch, args) => shifted(termEndsOn(context, branch, args), args),
  },
  {
    name: 'branch.mandateEndsOn',
    type: 'date',
    args: { defaultYears: 'integer' },
    label: { zh: '本届（含延期）届满日', en: 'end of the term, extension included' },
    source: 'branches.committee',
    canBeUnknown: true,
    datedOn: electedOn,
    derive: mandateEndsOn,
  },
  {
    name: 'branch.mandateNoticeOn',
    type: 'date',
    args: { defaultYears: 'integer', months: 'integer' },
    means: { zh: '进行换届选举', en: 're-elect the committee' },
    label: { zh: '换届提醒起始日', en: 'day from which the election is near' },
    source: 'branches.committee',
    canBeUnknown: true,
    datedOn: electedOn,
    derive: (context, branch, args) => {
      const end = mandateEndsOn(context, branch, args);
      return end === null ? null : addMonths(end, -numberArgument(args, 'months'));
    },
  },
  {
    name: 'branch.superiorSet',
    type: 'boolean',
    label: { zh: '已登记上级党组织', en: 'superior recorded' },
    source: 'branches.superiorCode',
    canBeUnknown: false,
    derive: (_context, branch) => branch.superiorCode !== null,
  },
  {
    name: 'branch.superiorIsTownGeneralBranch',
    type: 'boolean',
    label: { zh: '上级为本镇街党总支', en: 'the superior is the general branch of the town' },
    source: 'branches.superiorCode, towns.generalBranch.code',
    canBeUnknown: false,
    derive: (context, branch) => {
      const town = recordNamed(context.index.towns, 'town', branch.townCode);
      return branch.superiorCode !== null && branch.superiorCode === town.generalBranch?.code;
    },
  },
  {
    name: 'branch.guidanceSet',
    type: 'boolean',
    label: { zh: '已登记业务指导单位', en: 'guidance recorded' },
    source: 'branches.guidanceCode',
    canBeUnknown: false,
    derive: (_context, branch) => branch.guidanceCode !== null,
  },
  {
    name: 'branch.trainingDueFrom',
    type: 'date',
    args: { months: 'integer' },
    label: { zh: '书记培训要求起始日', en: 'day from which the secretary must have been trained' },
    source: 'branches.secretary.since',
    canBeUnknown: true,
    isSettled: true,
    datedOn: (_context, branch) => branch.secretary.since,
    derive: (context, { code, secretary }, args) =>
      shifted(field(context, secretary.since, `/branches/${code}/secretary/since`), args),
  },
  {
    name: 'branch.secretaryTrainedOn',
    type: 'date',
    means: { zh: '安排书记参加培训', en: 'have the secretary trained' },
    label: { zh: '书记最近培训日期', en: "day of the secretary's last training" },
    source: 'branches.secretary.trainedOn',
    canBeUnknown: true,
    datedOn: (_context, branch) => branch.secretary.trainedOn,
    derive: (context, { code, secretary }) =>
      field(context, secretary.trainedOn, `/branches/${code}/secretary/trainedOn`),
  },
]);
