import { type Bilingual, not, type Unit } from '@hongzhu/rules-engine';
import { STANDARDS, type EvidenceItem, type Market, type Standard } from '../records.js';
import { bindFacts, type FactRow } from './bind-facts.js';
import { countWhere } from './count-where.js';
import { earliest } from './data-dates.js';
import { field, noun, numberArgument, known, type FactContext } from './fact-context.js';
import { newest } from './newest.js';
import { LEDGER_LABELS, SECTION_LABELS, SYSTEM_LABELS } from './word-labels.js';

/** The current item of a standard, by its review. */
export const currentEvidence = (
  context: FactContext,
  market: Market,
  standard: Standard,
): EvidenceItem | undefined =>
  newest(
    context.index.evidenceByMarket.get(market.code).filter((item) => item.standard === standard),
    ({ reviewedOn }) => reviewedOn,
    context.day,
  );

/** The current item of each standard that has one. */
const currentItems = (context: FactContext, market: Market): EvidenceItem[] =>
  STANDARDS.flatMap((standard) => currentEvidence(context, market, standard) ?? []);

interface StandardFacts {
  readonly standard: Standard;
  /** The fact names' second part. */
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly attributes: readonly {
    readonly name: string;
    readonly type: 'boolean' | 'number' | 'integer' | 'date' | 'words';
    readonly unit?: Unit;
    readonly valueLabels?: Readonly<Record<string, Bilingual>>;
    readonly zh: string;
    readonly en: string;
  }[];
}

const flag = (name: string, zh: string, en: string) => ({ name, type: 'boolean' as const, zh, en });

const standards: readonly StandardFacts[] = [
  {
    standard: 'activity-room',
    name: 'activityRoom',
    zh: '活动阵地',
    en: 'activity room',
    attributes: [
      { name: 'areaSqm', type: 'number', unit: 'square metres', zh: '面积', en: 'area' },
      { name: 'seats', type: 'integer', unit: 'seats', zh: '座位数', en: 'seats' },
      flag('shared', '与其他单位共用', 'shared with others'),
      flag('sharedAgreement', '有共用协议', 'agreement on sharing'),
      flag('doorSign', '门牌', 'door sign'),
      flag('partyFlag', '党旗', 'party flag'),
      flag('oathWall', '入党誓词上墙', 'oath on the wall'),
      flag('rightsAndDutiesWall', '党员权利义务上墙', 'rights and duties on the wall'),
      flag('rulesWall', '制度上墙', 'rules on the wall'),
      flag('bookshelf', '书架', 'bookshelf'),
      flag('cabinet', '档案柜', 'cabinet'),
      flag('keeperNamed', '有专人管理', 'keeper named'),
    ],
  },
  {
    standard: 'management-system',
    name: 'ruleSet',
    zh: '管理制度',
    en: 'rule set',
    attributes: [
      { name: 'systems', type: 'words', valueLabels: SYSTEM_LABELS, zh: '清单', en: 'rules kept' },
    ],
  },
  {
    standard: 'ledger-set',
    name: 'ledgerSet',
    zh: '台账',
    en: 'ledger set',
    attributes: [
      { name: 'ledgers', type: 'words', valueLabels: LEDGER_LABELS, zh: '清单', en: 'ledgers kept' },
      { name: 'updatedOn', type: 'date', zh: '更新日期', en: 'updated on' },
    ],
  },
  {
    standard: 'publicity-platform',
    name: 'board',
    zh: '宣传互动平台',
    en: 'interactive board',
    attributes: [
      { name: 'sections', type: 'words', valueLabels: SECTION_LABELS, zh: '栏目清单', en: 'sections' },
      flag('maintainerNamed', '有专人维护', 'maintainer named'),
      flag('feedbackChannel', '有意见反馈渠道', 'channel for feedback'),
      { name: 'updatedOn', type: 'date', zh: '更新日期', en: 'updated on' },
    ],
  },
  {
    standard: 'exhibition-corridor',
    name: 'corridor',
    zh: '展示长廊',
    en: 'exhibition corridor',
    attributes: [
      flag('publicArea', '设在公共区域', 'in a public area'),
      { name: 'lengthMetres', type: 'number', unit: 'metres', zh: '长度', en: 'length' },
      { name: 'panels', type: 'integer', unit: 'panels', zh: '展板数', en: 'panels' },
      flag('exitsUnobstructed', '不阻碍疏散通道', 'exits unobstructed'),
    ],
  },
];

function factsOf(group: StandardFacts): FactRow<Market>[] {
  const { standard, name, zh, en } = group;
  const datedOn = (context: FactContext, market: Market): string | null =>
    currentEvidence(context, market, standard)?.reviewedOn ?? null;
  return [
    {
      name: `market.${name}.present`,
      type: 'boolean',
      label: { zh: `有${zh}的佐证`, en: `there is evidence of the ${en}` },
      source: `evidence(${standard})`,
      canBeUnknown: false,
      datedOn,
      derive: (context, market) => currentEvidence(context, market, standard) !== undefined,
    },
    ...group.attributes.map(({ zh: labelZh, en: labelEn, ...attribute }): FactRow<Market> => ({
      ...attribute,
      name: `market.${name}.${attribute.name}`,
      label: {
        zh: attribute.type === 'boolean' ? `${zh}（${labelZh}）` : zh + labelZh,
        en: `${en}: ${labelEn}`,
      },
      source: `evidence(${standard}).attributes.${attribute.name}`,
      canBeUnknown: true,
      datedOn,
      derive: (context, market) => {
        const item = currentEvidence(context, market, standard);
        if (item === undefined) return null;
        return field(
          context,
          item.attributes[attribute.name] ?? null,
          `/evidence/${item.code}/attributes/${attribute.name}`,
        );
      },
    })),
  ];
}

/** Facts about a market's 'five ones': the current evidence item of each standard and its attributes. */
export const evidenceFacts = bindFacts<Market>('market', (index) => index.markets, [
  {
    name: 'market.demonstrationCandidate',
    type: 'boolean',
    label: { zh: '示范点（创建）单位', en: 'candidate for a demonstration site' },
    source: 'markets.demonstrationCandidate',
    canBeUnknown: true,
    derive: (context, market) =>
      field(context, market.demonstrationCandidate, `/markets/${market.code}/demonstrationCandidate`),
  },
  ...standards.flatMap(factsOf),
  {
    name: 'market.expiredEvidence',
    type: 'integer',
    unit: 'items',
    noun: noun('超过有效期的佐证', 'item of evidence to be reviewed', 'items of evidence to be reviewed'),
    args: { maxDays: 'integer' },
    label: { zh: '超过有效期的佐证数', en: 'current evidence items reviewed too long ago' },
    labelWith: {
      zh: '超过{maxDays}未复核的佐证数',
      en: 'current evidence items not reviewed within {maxDays}',
    },
    argUnits: { maxDays: 'days' },
    source: 'evidence.reviewedOn',
    canBeUnknown: true,
    datedOn: (context, market) => earliest(currentItems(context, market).map(({ reviewedOn }) => reviewedOn)),
    derive: (context, market, args) =>
      countWhere(currentItems(context, market), (item) =>
        not(
          known(context, item.reviewedOn, `/evidence/${item.code}/reviewedOn`, (day) =>
            context.day.isWithin(day, numberArgument(args, 'maxDays')),
          ),
        ),
      ),
  },
]);
