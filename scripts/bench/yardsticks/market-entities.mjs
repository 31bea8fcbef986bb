import { EntitySchema } from 'typeorm';

/**
 * The registry's tables as somebody would map them who starts from objects: an entity per table, with relations
 * to walk along.
 */

const MANY = 'one-to-many';
const ONE = 'many-to-one';

const columnName = (property) => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const columns = (types, keys = ['code']) =>
  Object.fromEntries(
    Object.entries(types).map(([property, type]) => [
      property,
      { type, name: columnName(property), primary: keys.includes(property), nullable: true },
    ]),
  );

const many = (target, inverseSide) => ({ type: MANY, target, inverseSide });
const one = (target, column, inverseSide) => ({
  type: ONE,
  target,
  inverseSide,
  joinColumn: { name: column, referencedColumnName: 'code' },
});
const manyThrough = (target, table, [own, other]) => ({
  type: 'many-to-many',
  target,
  joinTable: { name: table, joinColumn: { name: own }, inverseJoinColumn: { name: other } },
});

const dates = (...names) => Object.fromEntries(names.map((name) => [name, 'date']));
const words = (...names) => Object.fromEntries(names.map((name) => [name, 'varchar']));

const Market = new EntitySchema({
  name: 'Market',
  tableName: 'market',
  columns: columns({
    ...words('code', 'name', 'townCode', 'category', 'status'),
    ...{ lon: 'double', lat: 'double', ...dates('openedOn', 'closedOn'), operatorCount: 'int' },
    ...{ workerCount: 'int', surveyedOperatorCount: 'int', demonstrationCandidate: 'boolean' },
  }),
  relations: {
    town: one('Town', 'town_code'),
    organizations: many('Organization', 'market'),
    branches: many('Branch', 'market'),
    evidence: many('Evidence', 'market'),
    organizers: many('Organizer', 'market'),
    link: { type: 'one-to-one', target: 'MarketLink', inverseSide: 'market' },
    instructors: manyThrough('Instructor', 'market_instructor', ['market_code', 'instructor_code']),
  },
});

const Organization = new EntitySchema({
  name: 'Organization',
  tableName: 'organization',
  columns: columns({
    ...words('code', 'name', 'kind', 'marketCode', 'townCode', 'industry', 'status'),
    ...{ lon: 'double', lat: 'double', ...dates('openedOn', 'closedOn') },
  }),
  relations: {
    market: one('Market', 'market_code', 'organizations'),
    members: many('Member', 'organization'),
    branches: { type: 'many-to-many', target: 'Branch', inverseSide: 'units' },
  },
});

const Member = new EntitySchema({
  name: 'Member',
  tableName: 'member',
  columns: columns({
    ...words('code', 'status', 'organizationCode', 'relation', 'branchCode'),
    ...dates('relationSince', 'joinedOn', 'firstVerifiedOn', 'verifiedOn', 'awaySince', 'leftOn'),
  }),
  relations: {
    organization: one('Organization', 'organization_code', 'members'),
    branch: one('Branch', 'branch_code', 'roster'),
  },
});

/** A group of columns, as `embeddeds` takes it: the property `size` of `committee` is the column `committee_size`. */
const group = (name, types) => {
  const named = Object.entries(columns(types, [])).map(([property, column]) => [
    property,
    { ...column, name: `${name}_${column.name}` },
  ]);
  return { prefix: false, schema: new EntitySchema({ name, columns: Object.fromEntries(named) }) };
};

const Branch = new EntitySchema({
  name: 'Branch',
  tableName: 'branch',
  columns: columns({
    ...words('code', 'name', 'townCode', 'marketCode', 'formation', 'hostCode', 'superiorCode'),
    ...{ ...words('guidanceCode', 'status'), ...dates('appliedOn', 'approvedOn', 'electedOn') },
    ...dates('filedOn', 'establishedOn', 'dissolvedOn'),
  }),
  embeddeds: {
    committee: group('committee', {
      ...{ size: 'int', deputies: 'int', termYears: 'int' },
      ...dates('electedOn', 'extensionApprovedTo'),
    }),
    secretary: group('secretary', { partyYears: 'int', ...dates('since', 'trainedOn') }),
  },
  relations: {
    town: one('Town', 'town_code'),
    market: one('Market', 'market_code', 'branches'),
    host: one('Organization', 'host_code'),
    units: {
      ...manyThrough('Organization', 'branch_unit', ['branch_code', 'organization_code']),
      inverseSide: 'branches',
    },
    roster: many('Member', 'branch'),
    activities: many('Activity', 'branch'),
  },
});

const Town = new EntitySchema({
  name: 'Town',
  tableName: 'town',
  columns: columns({
    ...words('code', 'name', 'gbCode'),
    ...{ lon: 'double', lat: 'double', gbEstablishedOn: 'date', gbSubBranches: 'simple-json' },
  }),
});

const ofMarket = (name, tableName, types) =>
  new EntitySchema({
    name,
    tableName,
    columns: columns({ ...words('code', 'marketCode'), ...types }),
    relations: { market: one('Market', 'market_code') },
  });

const Evidence = ofMarket('Evidence', 'evidence', {
  ...{ standard: 'varchar', reviewedOn: 'date', attributes: 'simple-json' },
});
const Organizer = ofMarket('Organizer', 'organizer', dates('fromOn', 'toOn'));

const MarketLink = new EntitySchema({
  name: 'MarketLink',
  tableName: 'market_link',
  columns: columns(
    {
      ...{ marketCode: 'varchar', consumerRightsStation: 'boolean', pledgeSignedShare: 'double' },
      ...{ creditFiles: 'boolean', propagandist: 'boolean', coordinator: 'boolean', monitor: 'boolean' },
    },
    ['marketCode'],
  ),
  relations: {
    market: {
      type: 'one-to-one',
      target: 'Market',
      inverseSide: 'link',
      joinColumn: { name: 'market_code', referencedColumnName: 'code' },
    },
  },
});

const Activity = new EntitySchema({
  name: 'Activity',
  tableName: 'activity',
  columns: columns({
    ...words('code', 'branchCode', 'kind'),
    ...{ heldOn: 'date', theme: 'longtext', carriers: 'simple-json' },
  }),
  relations: { branch: one('Branch', 'branch_code', 'activities') },
});

const Instructor = new EntitySchema({
  name: 'Instructor',
  tableName: 'instructor',
  columns: columns({ ...words('code', 'source', 'appointment'), active: 'boolean' }),
});

/** A finding with the columns that the table insists on. */
const Finding = new EntitySchema({
  name: 'Finding',
  tableName: 'finding',
  columns: columns(
    {
      ...words('id', 'ruleId', 'ruleSetId', 'subjectType', 'subjectCode', 'cellType', 'cellCode', 'townCode'),
      ...words('state', 'kind', 'verdict', 'severity', 'ruleSetVersion'),
      ...{ summaryZh: 'longtext', summaryEn: 'longtext', remedyZh: 'longtext', remedyEn: 'longtext' },
      ...{ basis: 'simple-json', missing: 'simple-json', explanation: 'simple-json' },
      ...{ firstSeenAt: 'datetime', lastSeenAt: 'datetime', reopenedCount: 'int' },
    },
    ['id'],
  ),
});

export const MARKET_ENTITIES = [
  ...[
    Town,
    Market,
    Organization,
    Member,
    Branch,
    Evidence,
    Organizer,
    MarketLink,
    Activity,
    Instructor,
    Finding,
  ],
];
