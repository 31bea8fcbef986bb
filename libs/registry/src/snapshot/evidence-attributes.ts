import type { AttributeValue, Standard } from '../records.js';
import { type Field, type Fields, fieldsOf } from './field.js';
import { count, date, flag, measure, openWords } from './field-kinds.js';

const SYSTEMS = [
  'three-meetings-one-class',
  'org-life-meeting',
  'member-review',
  'theme-day',
  'heart-talk',
  'dues',
  'floating-members',
  'activity-room',
];
const LEDGERS = [
  'minutes',
  'study-notes',
  'unit-profile',
  'roster',
  'floating-register',
  'development-register',
  'dues-register',
  'superior-documents',
];
const SECTIONS = ['org-chart', 'member-profile', 'honours', 'notices', 'openness'];

type Attributes = Record<string, Field<AttributeValue | null>>;

const tables = {
  'activity-room': {
    areaSqm: measure('面积（平方米）', 'square metres'),
    seats: count('座位数', 'seats'),
    shared: flag('与其他单位共用'),
    sharedAgreement: flag('有共用协议'),
    doorSign: flag('门牌'),
    partyFlag: flag('党旗'),
    oathWall: flag('入党誓词上墙'),
    rightsAndDutiesWall: flag('党员权利义务上墙'),
    rulesWall: flag('制度上墙'),
    bookshelf: flag('书架'),
    cabinet: flag('档案柜'),
    keeperNamed: flag('有专人管理'),
  },
  'management-system': { systems: openWords('管理制度', SYSTEMS) },
  'ledger-set': { ledgers: openWords('台账', LEDGERS), updatedOn: date('更新日期') },
  'publicity-platform': {
    sections: openWords('栏目', SECTIONS),
    maintainerNamed: flag('有专人维护'),
    feedbackChannel: flag('有反馈渠道'),
    updatedOn: date('更新日期'),
  },
  'exhibition-corridor': {
    publicArea: flag('位于公共区域'),
    lengthMetres: measure('长度（米）', 'metres'),
    panels: count('展板数', 'panels'),
    exitsUnobstructed: flag('不占用疏散通道'),
  },
} satisfies Record<Standard, Attributes>;

/** The attributes of an evidence item by its standard; no other is allowed. */
export const EVIDENCE_ATTRIBUTES: Readonly<Record<Standard, Fields>> = {
  'activity-room': fieldsOf(tables['activity-room']),
  'management-system': fieldsOf(tables['management-system']),
  'ledger-set': fieldsOf(tables['ledger-set']),
  'publicity-platform': fieldsOf(tables['publicity-platform']),
  'exhibition-corridor': fieldsOf(tables['exhibition-corridor']),
};
