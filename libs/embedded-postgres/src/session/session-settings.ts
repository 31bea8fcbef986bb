/** Statements after which the session's settings may differ; a set-returning function is looked for by its name. */
const CHANGES_SETTINGS = /(?:^|;)\s*(?:set|reset|discard)\b|\bset_config\s*\(/i;

/** Values by name, as `pg_settings` gives them. */
export type Settings = ReadonlyMap<string, string>;

export const NO_SETTINGS: Settings = new Map();

export function mayChangeSettings(sql: string): boolean {
  return CHANGES_SETTINGS.test(sql);
}

/** Lists what was set since the session began, with the values in force. */
export const CHANGED_SETTINGS_QUERY =
  "select name, setting from pg_settings where source = 'session' order by name";

export function sameSettings(a: Settings, b: Settings): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [name, value] of a) if (b.get(name) !== value) return false;
  return true;
}

/** The statements that give the session exactly these settings. */
export function settingsStatements(settings: Settings): string {
  const calls = [...settings].map(
    ([name, value]) => `set_config(${literal(name)}, ${literal(value)}, false)`,
  );
  return calls.length === 0 ? 'reset all' : `reset all; select ${calls.join(', ')}`;
}

/** The value goes through as text under either reading of backslashes, which the client may have chosen. */
function literal(value: string): string {
  return `e'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
