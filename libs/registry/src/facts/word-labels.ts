import type { Bilingual } from '@hongzhu/rules-engine';

const word = (zh: string, en: string): Bilingual => ({ zh, en });

/** How the words of facts and of their arguments are written in sentences, by kind of word. */
export const PERIOD_LABELS = {
  month: word('月份', 'month'),
  quarter: word('季度', 'quarter'),
  year: word('年度', 'year'),
};

export const ACTIVITY_LABELS = {
  'general-meeting': word('党员大会', 'general meetings'),
  'committee-meeting': word('支部委员会会议', 'committee meetings'),
  'group-meeting': word('党小组会', 'group meetings'),
  'party-class': word('党课', 'party classes'),
  'theme-day': word('主题党日', 'theme days'),
  'org-life-meeting': word('组织生活会', 'organisational-life meetings'),
  'member-review': word('民主评议党员', 'reviews of members'),
  'heart-talk': word('谈心谈话', 'heart-to-heart talks'),
  'quarterly-theme': word('季度主题活动', 'quarterly theme activities'),
};

export const FORMATION_LABELS = {
  standalone: word('单独组建', 'standalone'),
  joint: word('联合组建', 'joint'),
  affiliated: word('挂靠组建', 'affiliated'),
  floating: word('流动党支部', 'floating'),
  temporary: word('临时党支部', 'temporary'),
};

export const ORGANIZATION_KIND_LABELS = {
  enterprise: word('企业', 'enterprise'),
  'individual-business': word('个体工商户', 'individual business'),
  'market-company': word('市场开办者', 'market company'),
  'trust-company': word('托管公司', 'trust company'),
  association: word('个私协会', 'association'),
};

export const BRANCH_STATUS_LABELS = {
  preparing: word('筹建', 'preparing'),
  active: word('运行', 'active'),
  dissolved: word('已撤销', 'dissolved'),
};

export const SUB_BRANCH_LABELS = {
  agency: word('机关支部', 'agency'),
  'small-business': word('小个专支部', 'small business'),
  association: word('个私协支部', 'association'),
};

export const SYSTEM_LABELS = {
  'three-meetings-one-class': word('三会一课', 'three meetings and one class'),
  'org-life-meeting': word('组织生活会', 'organisational-life meeting'),
  'member-review': word('民主评议党员', 'review of members'),
  'theme-day': word('主题党日', 'theme day'),
  'heart-talk': word('谈心谈话', 'heart-to-heart talks'),
  dues: word('党费收缴', 'dues'),
  'floating-members': word('流动党员管理', 'floating members'),
  'activity-room': word('活动阵地管理', 'activity room'),
};

export const LEDGER_LABELS = {
  minutes: word('会议记录', 'minutes'),
  'study-notes': word('学习记录', 'study notes'),
  'unit-profile': word('单位基本情况', 'unit profile'),
  roster: word('党员名册', 'roster'),
  'floating-register': word('流动党员登记', 'register of floating members'),
  'development-register': word('发展党员登记', 'register of applicants'),
  'dues-register': word('党费收缴登记', 'register of dues'),
  'superior-documents': word('上级文件', 'documents of superiors'),
};

export const SECTION_LABELS = {
  'org-chart': word('组织架构', 'organisation chart'),
  'member-profile': word('党员风采', 'member profiles'),
  honours: word('荣誉展示', 'honours'),
  notices: word('通知公告', 'notices'),
  openness: word('党务公开', 'openness'),
};
