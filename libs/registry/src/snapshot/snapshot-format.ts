import {
  ACTIVITY_KINDS,
  type Activity,
  APPOINTMENTS,
  type Branch,
  BRANCH_STATUSES,
  CARRIERS,
  type Committee,
  type EvidenceItem,
  FORMATIONS,
  type GeneralBranch,
  type Instructor,
  INSTRUCTOR_SOURCES,
  type Ledger,
  LEDGER_KINDS,
  type ListName,
  type Market,
  MARKET_STATUSES,
  type MarketLink,
  type Member,
  MEMBER_STATUSES,
  type Organization,
  ORGANIZATION_KINDS,
  ORGANIZATION_STATUSES,
  type Organizer,
  RELATIONS,
  type Secretary,
  STANDARDS,
  SUB_BRANCHES,
  type Town,
} from '../records.js';
import { EVIDENCE_ATTRIBUTES } from './evidence-attributes.js';
import { type Fields, fieldsOf, type FieldTable } from './field.js';
import {
  always,
  code,
  codeOf,
  codesOf,
  count,
  date,
  flag,
  latitude,
  longitude,
  name,
  optional,
  owner,
  partyOrganization,
  personCode,
  requiredWord,
  share,
  text,
  title,
  word,
  words,
  years,
} from './field-kinds.js';

export const SNAPSHOT_SCHEMA = 'registry-snapshot/1';

const NO_COMMITTEE: Committee = {
  size: null,
  deputies: null,
  electedOn: null,
  termYears: null,
  extensionApprovedTo: null,
};
const NO_SECRETARY: Secretary = { since: null, partyYears: null, trainedOn: null };

const generalBranch: FieldTable<GeneralBranch> = {
  code: code('党总支编码'),
  establishedOn: date('成立日期'),
  subBranches: words('下设支部', SUB_BRANCHES),
};
const committee: FieldTable<Committee> = {
  size: count('委员会人数', 'members'),
  deputies: count('副书记人数', 'members'),
  electedOn: date('委员会选举日期'),
  termYears: years('任期（年）'),
  extensionApprovedTo: date('批准延期至'),
};
const secretary: FieldTable<Secretary> = {
  since: date('书记任职日期'),
  partyYears: years('书记党龄（年）'),
  trainedOn: date('书记培训日期'),
};

const towns: FieldTable<Town> = {
  code: code('镇街编码'),
  name: name('镇街名称'),
  lon: longitude('经度'),
  lat: latitude('纬度'),
  generalBranch: optional('党总支', generalBranch),
};
const markets: FieldTable<Market> = {
  code: code('市场编码'),
  name: name('市场名称'),
  townCode: owner('镇街编码', 'towns'),
  category: text('行业类别'),
  lon: longitude('经度'),
  lat: latitude('纬度'),
  status: word('状态', MARKET_STATUSES),
  openedOn: date('开业日期'),
  closedOn: date('关闭日期'),
  operatorCount: count('经营户数', 'operators'),
  workerCount: count('从业人数', 'workers'),
  surveyedOperatorCount: count('已摸查经营户数', 'operators'),
  demonstrationCandidate: flag('示范点'),
  instructorCodes: codesOf('党建指导员编码', 'instructors'),
};
const organizations: FieldTable<Organization> = {
  code: code('经营户编码'),
  name: name('经营户名称'),
  kind: requiredWord('类型', ORGANIZATION_KINDS),
  marketCode: {
    ...codeOf('市场编码', 'markets'),
    emptyOnlyIf: { field: 'kind', values: ['association', 'trust-company'] },
  },
  townCode: owner('镇街编码', 'towns'),
  industry: text('行业'),
  lon: longitude('经度'),
  lat: latitude('纬度'),
  status: word('状态', ORGANIZATION_STATUSES),
  openedOn: date('开业日期'),
  closedOn: date('关闭日期'),
};
const members: FieldTable<Member> = {
  code: personCode('党员代码'),
  status: word('党员状态', MEMBER_STATUSES),
  organizationCode: owner('经营户编码', 'organizations'),
  relation: word('组织关系', RELATIONS),
  relationSince: date('组织关系起始日期'),
  branchCode: codeOf('党支部编码', 'branches'),
  joinedOn: date('入党日期'),
  firstVerifiedOn: date('首次核实日期'),
  verifiedOn: date('最近核实日期'),
  awaySince: date('外出日期'),
  leftOn: date('离开日期'),
};
const branches: FieldTable<Branch> = {
  code: code('党支部编码'),
  name: title('党支部名称'),
  townCode: owner('镇街编码', 'towns'),
  marketCode: codeOf('市场编码', 'markets'),
  formation: requiredWord('组建方式', FORMATIONS),
  unitCodes: codesOf('覆盖单位编码', 'organizations'),
  hostCode: codeOf('挂靠主体编码', 'organizations'),
  superiorCode: partyOrganization('上级党组织编码'),
  guidanceCode: partyOrganization('指导党组织编码'),
  status: word('状态', BRANCH_STATUSES),
  appliedOn: date('申请日期'),
  approvedOn: date('批复日期'),
  electedOn: date('选举日期'),
  filedOn: date('备案日期'),
  establishedOn: date('成立日期'),
  dissolvedOn: date('撤销日期'),
  committee: always('支部委员会', committee, NO_COMMITTEE),
  secretary: always('书记', secretary, NO_SECRETARY),
};
const instructors: FieldTable<Instructor> = {
  code: personCode('党建指导员编码'),
  source: word('来源', INSTRUCTOR_SOURCES),
  appointment: word('聘任方式', APPOINTMENTS),
  active: flag('在岗'),
};
const organizers: FieldTable<Organizer> = {
  code: personCode('专职组织员编码'),
  marketCode: owner('市场编码', 'markets'),
  from: date('起始日期'),
  to: date('结束日期'),
};
const evidence: FieldTable<EvidenceItem> = {
  code: code('佐证编码'),
  marketCode: owner('市场编码', 'markets'),
  standard: requiredWord('五个一项目', STANDARDS),
  reviewedOn: date('核查日期'),
  attributes: {
    label: '属性',
    shape: { kind: 'attributes', by: 'standard', variants: EVIDENCE_ATTRIBUTES },
    whenEmpty: () => ({}),
  },
};
const ledgers: FieldTable<Ledger> = {
  code: code('台账编码'),
  townCode: owner('镇街编码', 'towns'),
  kind: requiredWord('台账类型', LEDGER_KINDS),
  updatedOn: date('更新日期'),
  total: count('总数', 'entries'),
};
const activities: FieldTable<Activity> = {
  code: code('活动编码'),
  branchCode: owner('党支部编码', 'branches'),
  kind: requiredWord('活动类型', ACTIVITY_KINDS),
  heldOn: date('开展日期'),
  theme: text('主题'),
  carriers: words('活动载体', CARRIERS),
};
const marketLinks: FieldTable<MarketLink> = {
  marketCode: owner('市场编码', 'markets'),
  consumerRightsStation: flag('消费维权站'),
  pledgeSignedShare: share('承诺书签订比例'),
  creditFiles: flag('信用档案'),
  propagandist: flag('宣传员'),
  coordinator: flag('协调员'),
  monitor: flag('监督员'),
};

/** The whole format `registry-snapshot/1`, field by field, in the order in which a snapshot is written. */
export const SNAPSHOT_FORMAT: Readonly<Record<ListName, Fields>> = {
  towns: fieldsOf(towns),
  markets: fieldsOf(markets),
  organizations: fieldsOf(organizations),
  members: fieldsOf(members),
  branches: fieldsOf(branches),
  instructors: fieldsOf(instructors),
  organizers: fieldsOf(organizers),
  evidence: fieldsOf(evidence),
  ledgers: fieldsOf(ledgers),
  activities: fieldsOf(activities),
  marketLinks: fieldsOf(marketLinks),
};

/** The lists in the order of the format. */
export const SNAPSHOT_LISTS = Object.keys(SNAPSHOT_FORMAT) as readonly ListName[];
