import type { Bilingual, Deed } from '@hongzhu/rules-engine';

const TOWN: Bilingual = { zh: '本镇街', en: 'the town' };
const MARKET: Bilingual = { zh: '市场', en: 'the market' };
const ROOM: Bilingual = { zh: '活动阵地', en: 'the activity room' };
const BOARD: Bilingual = { zh: '宣传互动平台', en: 'the interactive board' };
const CORRIDOR: Bilingual = { zh: '展示长廊', en: 'the exhibition corridor' };
const ORGANIZATION: Bilingual = { zh: '该主体', en: 'the organization' };
const BRANCH: Bilingual = { zh: '党支部', en: 'the branch' };
const INSTRUCTOR: Bilingual = { zh: '党建指导员', en: 'the instructor' };

const deed = (who: Bilingual, zh: string, en: string): Deed => ({ who, act: { zh, en } });

/**
 * Who has to do what so that a boolean fact is true, for every one of them, by name. Each is put after “须” and “不得”,
 * after 'must' and 'must not'.
 */
export const DEEDS: Readonly<Record<string, Deed>> = {
  'town.openMarketTouched': deed(TOWN, '有党支部覆盖的开业市场', 'have an open market with an active branch'),
  'town.openMarketComplies': deed(TOWN, '有{label}', 'have {label}'),
  'town.generalBranchEstablishedSet': deed(TOWN, '成立党总支', 'establish a general branch'),
  'town.operatorsLedger.present': deed(TOWN, '建立经营户台账', 'keep a ledger of operators'),
  'town.membersLedger.present': deed(TOWN, '建立党员台账', 'keep a ledger of members'),
  'town.branchesLedger.present': deed(TOWN, '建立党支部台账', 'keep a ledger of branches'),

  'market.isOpen': deed(MARKET, '处于开业状态', 'be open'),
  'market.activeBranchTouches': deed(MARKET, '有党支部覆盖', 'be touched by an active branch'),
  'market.activeFloatingBranchTouches': deed(
    MARKET,
    '有流动党支部覆盖',
    'be touched by an active floating branch',
  ),
  'market.demonstrationCandidate': deed(
    MARKET,
    '列为示范点（创建）单位',
    'be a candidate for a demonstration site',
  ),
  'market.activityRoom.present': deed(MARKET, '提供活动阵地的佐证', 'provide evidence of the activity room'),
  'market.activityRoom.shared': deed(ROOM, '与其他单位共用', 'be shared with others'),
  'market.activityRoom.sharedAgreement': deed(ROOM, '签有共用协议', 'have an agreement on sharing'),
  'market.activityRoom.doorSign': deed(ROOM, '悬挂门牌', 'have a door sign'),
  'market.activityRoom.partyFlag': deed(ROOM, '悬挂党旗', 'have the party flag'),
  'market.activityRoom.oathWall': deed(ROOM, '将入党誓词上墙', 'have the oath on the wall'),
  'market.activityRoom.rightsAndDutiesWall': deed(
    ROOM,
    '将党员权利义务上墙',
    "have the members' rights and duties on the wall",
  ),
  'market.activityRoom.rulesWall': deed(ROOM, '将制度上墙', 'have the rules on the wall'),
  'market.activityRoom.bookshelf': deed(ROOM, '配备书架', 'have a bookshelf'),
  'market.activityRoom.cabinet': deed(ROOM, '配备档案柜', 'have a filing cabinet'),
  'market.activityRoom.keeperNamed': deed(ROOM, '明确专人管理', 'have a named keeper'),
  'market.ruleSet.present': deed(MARKET, '提供管理制度的佐证', 'provide evidence of the rule set'),
  'market.ledgerSet.present': deed(MARKET, '提供台账的佐证', 'provide evidence of the ledger set'),
  'market.board.present': deed(MARKET, '提供宣传互动平台的佐证', 'provide evidence of the interactive board'),
  'market.board.maintainerNamed': deed(BOARD, '明确专人维护', 'have a named maintainer'),
  'market.board.feedbackChannel': deed(BOARD, '设有意见反馈渠道', 'have a channel for feedback'),
  'market.corridor.present': deed(
    MARKET,
    '提供展示长廊的佐证',
    'provide evidence of the exhibition corridor',
  ),
  'market.corridor.publicArea': deed(CORRIDOR, '设在公共区域', 'be in a public area'),
  'market.corridor.exitsUnobstructed': deed(CORRIDOR, '保持疏散通道畅通', 'leave the exits unobstructed'),
  'market.link.consumerRightsStation': deed(MARKET, '设立消费维权站', 'have a consumer-rights station'),
  'market.link.creditFiles': deed(MARKET, '建立经营户信用档案', 'keep credit files of its operators'),
  'market.link.propagandist': deed(MARKET, '明确宣传员', 'have a named propagandist'),
  'market.link.coordinator': deed(MARKET, '明确协调员', 'have a named coordinator'),
  'market.link.monitor': deed(MARKET, '明确监督员', 'have a named monitor'),

  'organization.isOpen': deed(ORGANIZATION, '与所在市场均处于开业状态', 'be open, and its market too'),
  'organization.activeBranchCovers': deed(ORGANIZATION, '由党支部覆盖', 'be covered by an active branch'),
  'organization.activeStandaloneBranchCovers': deed(
    ORGANIZATION,
    '单独建立党支部',
    'be covered by an active standalone branch',
  ),
  'organization.activeJointBranchCovers': deed(
    ORGANIZATION,
    '编入联合党支部',
    'be covered by an active joint branch',
  ),

  'branch.isActive': deed(BRANCH, '处于运行状态', 'be active'),
  'branch.hasUnits': deed(BRANCH, '登记覆盖单位', 'have units'),
  'branch.unitsInOneTown': deed(BRANCH, '仅覆盖同一镇街的单位', 'have all its units in one town'),
  'branch.hasLivingUnit': deed(BRANCH, '有未注销的覆盖单位', 'have at least one unit that is not gone'),
  'branch.hostValid': deed(
    BRANCH,
    '挂靠开业的市场开办者、托管公司或个私协会',
    'be attached to an open market company, trust company or association',
  ),
  'branch.secretarySet': deed(BRANCH, '配备书记', 'have a secretary'),
  'branch.appliedOnSet': deed(BRANCH, '有成立申请记录', 'have its application on record'),
  'branch.approvedOnSet': deed(BRANCH, '有成立批复记录', 'have its approval on record'),
  'branch.electedOnSet': deed(BRANCH, '有成立大会选举记录', 'have its founding election on record'),
  'branch.filedOnSet': deed(BRANCH, '有备案记录', 'have its filing on record'),
  'branch.committeeElectedOnSet': deed(
    BRANCH,
    '有届次选举记录',
    'have the election of its committee on record',
  ),
  'branch.extensionSet': deed(BRANCH, '取得延期换届的批准', 'have an approved extension'),
  'branch.superiorSet': deed(BRANCH, '登记上级党组织', 'have its superior on record'),
  'branch.superiorIsTownGeneralBranch': deed(
    BRANCH,
    '隶属本镇街党总支',
    'be subordinate to the general branch of the town',
  ),
  'branch.guidanceSet': deed(BRANCH, '登记业务指导单位', 'have its guidance on record'),

  'instructor.isActive': deed(INSTRUCTOR, '在岗', 'be active'),
  'instructor.sourceSet': deed(INSTRUCTOR, '登记来源', 'have its source on record'),
};
