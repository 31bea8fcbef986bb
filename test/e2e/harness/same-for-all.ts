/** The same for every account, wherever it works: asked of as they stand here. */
export const SAME: Readonly<Record<string, string>> = {
  '/rule-sets': '/rule-sets',
  '/rule-sets/{id}/versions/{version}': '/rule-sets/formation-1-plus-3/versions/1.0.0',
  '/rules/{id}': '/rules/market-branch-coverage',
  '/rules/{id}/cases': '/rules/market-branch-coverage/cases',
  '/sweeps/trend': '/sweeps/trend',
  '/facts': '/facts',
  '/calendar': '/calendar',
  '/calendar/years/{year}': '/calendar/years/2026',
  '/sweep-slots': '/sweep-slots',
  '/sweep-slots/next': '/sweep-slots/next',
  '/certificate-keys': '/certificate-keys',
};
