/**
 * Of which towns a kind of thing tells. `none`: of none, so that it is the same for every town. `one`: each belongs to a
 * town, its `townCode` (null for what is about an instructor), and is for those who work there. `some`: each is of the whole
 * city (null), in totals, and then for everybody, or of the towns that it names, and then for those who work in all these.
 * `own`: as `one`, but for those alone whose town it is by name, and for who keeps the registry of all.
 * `name`: each is a town's name, and is for those who work anywhere in it. `whole`: each is a town as a whole, and is for
 * those who work in all of it. `all`: of all at once, and so for those alone who work in all of them.
 *
 * Of what is `one` or `own`, those who work in some markets of a town have what belongs to these; of what is `some`, what is
 * of the whole city.
 */
export type Extent = 'none' | 'one' | 'own' | 'some' | 'name' | 'whole' | 'all';

/** What can be done with what. */
export const RESOURCES = {
  AccessKey: { extent: 'all', actions: ['read', 'keep'] },
  Account: { extent: 'all', actions: ['read', 'keep'] },
  AuditLog: { extent: 'all', actions: ['read', 'export'] },
  Calendar: { extent: 'none', actions: ['read', 'keep'] },
  Certificate: { extent: 'some', actions: ['read', 'check'] },
  DataCorrection: { extent: 'one', actions: ['read', 'decide'] },
  Evaluation: { extent: 'none', actions: ['run'] },
  Event: { extent: 'all', actions: ['read'] },
  Finding: { extent: 'one', actions: ['read'] },
  HeldTask: { extent: 'all', actions: ['decide'] },
  Import: { extent: 'all', actions: ['read', 'run'] },
  Market: { extent: 'one', actions: ['read', 'evaluate'] },
  Metrics: { extent: 'all', actions: ['read'] },
  Queue: { extent: 'all', actions: ['read'] },
  // What was sent of rows that were refused: of markets and of members, and checked by nobody yet.
  RefusedRow: { extent: 'all', actions: ['read'] },
  Registry: { extent: 'whole', actions: ['export'] },
  Rule: { extent: 'none', actions: ['read', 'draft', 'approve'] },
  // No record, but a part of many: how many members a place has, where these are fewer than `FEWEST_SHOWN`.
  SmallCount: { extent: 'own', actions: ['read'] },
  Sweep: { extent: 'some', actions: ['read', 'run'] },
  SweepDetail: { extent: 'all', actions: ['read'] },
  // What is counted of a town: how it stands, its trend, how old its records are.
  Town: { extent: 'whole', actions: ['read'] },
  TownName: { extent: 'name', actions: ['read'] },
  TownSweep: { extent: 'whole', actions: ['run'] },
  Task: { extent: 'one', actions: ['read', 'work', 'decide'] },
  Verdict: { extent: 'one', actions: ['read'] },
  Waiver: { extent: 'one', actions: ['read', 'ask', 'decide'] },
  Webhook: { extent: 'all', actions: ['read', 'keep', 'replay'] },
} as const satisfies Readonly<
  Record<string, { readonly extent: Extent; readonly actions: readonly string[] }>
>;

export type Resource = keyof typeof RESOURCES;
export type ActionOn<R extends Resource> = (typeof RESOURCES)[R]['actions'][number];
export type Action = { [R in Resource]: ActionOn<R> }[Resource];

/** One thing that may be done with one kind of thing. */
export type Permission = { [R in Resource]: `${ActionOn<R>} ${R}` }[Resource];

/** Everything that can be permitted. */
export const PERMISSIONS: readonly Permission[] = (Object.keys(RESOURCES) as Resource[]).flatMap((resource) =>
  RESOURCES[resource].actions.map((action) => `${action} ${resource}` as Permission),
);

export const extentOf = (resource: Resource): Extent => RESOURCES[resource].extent;

/** What a permission is made of. */
export function partsOf(permission: Permission): { readonly action: Action; readonly resource: Resource } {
  const [action, resource] = permission.split(' ') as [Action, Resource];
  return { action, resource };
}
