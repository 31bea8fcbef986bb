import { extentOf, partsOf, PERMISSIONS, roleMay, ROLES, TOWNS_OF_ROLE } from '@hongzhu/permissions';
import { code, page, table } from './markdown.mjs';

const ROLE_WORDS = {
  administrator: [
    '系统管理员',
    'makes and revokes keys, keeps webhooks and the calendar; sees nothing of a market',
  ],
  auditor: ['审计员', 'reads everything, and alone the audit log; changes nothing'],
  'city-supervisor': ['市级主管', 'decides in all towns; runs imports and sweeps'],
  'town-supervisor': ['镇街主管', 'decides in the towns that the key names'],
  'rule-author': ['规则编制员', 'reads what rules come to; drafts them'],
  'rule-approver': ['规则审批员', 'reads what rules come to; approves them'],
  instructor: ['党建指导员', 'works on tasks'],
  'case-tool': ['办案系统', 'a machine that works on tasks for its own users'],
  operator: ['运维', 'keeps sweeps and webhooks going; sees nothing of a market'],
};
const EXTENT_WORDS = {
  none: '–',
  one: '一镇街或市场 a town or market',
  own: '写明的镇街或市场 a town or market named',
  some: '全市或写明的镇街 the city, or towns named',
  name: '镇街名称 a town’s name',
  whole: '整个镇街 a whole town',
  all: '全部 all towns',
};
const TOWNS_WORDS = {
  all: '全部 all',
  some: '写明的 those named',
  any: '全部或写明的，可再限定市场 all, or those named, and then perhaps markets of these',
};

/** The page of roles and permissions: who may do what, and which routes take it. */
export function permissionsPage(document) {
  const routes = routesByPermission(document);
  return page([
    '# 权限 Permissions',
    '<!-- npm run docs:permissions writes this page. A change made here is lost. -->',
    [
      'Who may do what is one table (`libs/permissions`), which the service goes by, a browser can share, and the API',
      'description names at each route (`x-permission`). What is not in it may not be done: a route that names no permission',
      'keeps the service from starting. Each account has one role.',
    ],
    '## 角色 Roles',
    table(
      ['role', '', 'for', 'towns'],
      ROLES.map((role) => [code(role), ...ROLE_WORDS[role], TOWNS_WORDS[TOWNS_OF_ROLE[role]]]),
    ),
    [
      'Whoever has the token of the configuration is an `administrator` on servers. Where `HONGZHU_ADMIN_TOKEN_ROLE=owner` is set, and',
      'in the embedded mode, it is `owner` and may do everything: the key to the machine room, with which a service is tried and',
      'rescued, and not for daily work. What is done with it stands in the audit log under `administrator`.',
    ],
    '## 权限 What they may do',
    [
      'What is *of a town or market* is shown and changed in the towns of the account alone, and in its markets where these are named: what belongs to another is not there (404), and',
      'a command on it is refused (`out_of_scope`). What is *of a whole town* takes an account that works in all of it (else `whole_towns_required`); its name, one that works anywhere in it. What is *of the city, or towns named* (sweeps) everybody sees of the whole city,',
      'in totals; of some towns, whoever works in all of these (else 404). What is *of a town or market named* (small numbers of members) is for',
      'accounts whose towns are named; of those that work in all, for who enters the records (`run Import`) alone (else `own_towns_required`). What is *of all towns* takes an account that works in all (else',
      '`all_towns_required`). What the role may not do at all is refused with `permission_required`, which names the roles that may.',
    ],
    table(
      ['permission', 'of', ...ROLES.map(code), 'routes'],
      PERMISSIONS.map((permission) => [
        code(permission),
        EXTENT_WORDS[extentOf(partsOf(permission).resource)],
        ...ROLES.map((role) => (roleMay(role, permission) ? '●' : '')),
        (routes.get(permission) ?? []).map(code).join('<br>'),
      ]),
    ),
  ]);
}

function routesByPermission({ paths }) {
  const routes = new Map();
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const permission = operation['x-permission'];
      routes.set(permission, [
        ...(routes.get(permission) ?? []),
        `${method.toUpperCase()} ${path.replace('/api/v1', '')}`,
      ]);
    }
  }
  return routes;
}
