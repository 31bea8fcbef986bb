import { addMonths } from '@hongzhu/rules-engine';
import type { Branch } from '../records.js';
import { bindFacts, type FactRow } from './bind-facts.js';
import { field, integerArgument, type FactArguments, type FactContext } from './fact-context.js';

/** The end of the committee's term: election plus its years, or plus the default where none are recorded. */
function termEndsOn(context: FactContext, { code, committee }: Branch, args: FactArguments): string | null {
  const electedOn = field(context, committee.electedOn, `/branches/${code}/committee/electedOn`);
  const years = committee.termYears ?? integerArgument(args, 'defaultYears');
  return electedOn === null ? null : addMonths(electedOn, 12 * years);
}

/** The end of the term while D is before it, else that of the approved extension. */
function mandateEndsOn(context: FactContext, branch: Branch, args: FactArguments): string | null {
  const end = termEndsOn(context, branch, args);
  if (end === null || context.asOf < end) return end;
  return field(
    context,
    branch.committee.extensionApprovedTo,
    `/branches/${branch.code}/committee/extensionApprovedTo`,
  );
}

const shifted = (date: string | null, args: FactArguments): string | null =>
  date === null ? null : addMonths(date, integerArgument(args, 'months'));

const recorded = (name: 'appliedOn' | 'approvedOn' | 'electedOn' | 'filedOn', zh: string, en: string) =>
  ({
    name: `branch.${name}Set`,
    type: 'boolean',
    label: { zh, en },
    source: `branches.${name}`,
    canBeUnknown: false,
    derive: (_context, branch) => branch[name] !== null,
  }) satisfies FactRow<Branch>;

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
    derive: (context, branch, args) =>
      shifted(field(context, branch.establishedOn, `/branches/${branch.code}/establishedOn`), args),
  },
  {
    name: 'branch.committeeElectedOnSet',
    type: 'boolean',
    label: { zh: '已记录届次选举日期', en: 'election of the committee recorded' },
    source: 'branches.committee.electedOn',
    canBeUnknown: false,
    derive: (_context, branch) => branch.committee.electedOn !== null,
  },
  {
    name: 'branch.termEndsOn',
    type: 'date',
    args: { defaultYears: 'integer' },
    label: { zh: '任期届满日', en: 'end of the term' },
    source: 'branches.committee.electedOn, branches.committee.termYears',
    canBeUnknown: true,
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
    derive: (context, branch, args) => shifted(termEndsOn(context, branch, args), args),
  },
  {
    name: 'branch.mandateEndsOn',
    type: 'date',
    args: { defaultYears: 'integer' },
    label: { zh: '本届（含延期）届满日', en: 'end of the term, extension included' },
    source: 'branches.committee',
    canBeUnknown: true,
    derive: mandateEndsOn,
  },
  {
    name: 'branch.mandateNoticeOn',
    type: 'date',
    args: { defaultYears: 'integer', months: 'integer' },
    label: { zh: '换届提醒起始日', en: 'day from which the election is near' },
    source: 'branches.committee',
    canBeUnknown: true,
    derive: (context, branch, args) => {
      const end = mandateEndsOn(context, branch, args);
      return end === null ? null : addMonths(end, -integerArgument(args, 'months'));
    },
  },
]);
