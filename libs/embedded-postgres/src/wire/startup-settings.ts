/** Parameters that say who connects to what; every other one is a setting of the session. */
const NOT_SETTINGS = new Set(['user', 'database', 'options', 'replication']);

/**
 * The session settings that a startup message asks for: its own parameters, and the `-c name=value` and
 * `--name=value` words of `options` (words are divided by spaces; a backslash takes the next character as it is).
 */
export function startupSettings(parameters: ReadonlyMap<string, string>): Map<string, string> {
  const settings = new Map<string, string>();
  const words = optionWords(parameters.get('options') ?? '');
  words.forEach((word, i) => {
    const assignment = word.startsWith('--') ? word.slice(2) : words[i - 1] === '-c' ? word : null;
    const equals = assignment?.indexOf('=') ?? -1;
    if (assignment === null || equals < 1) return;
    settings.set(assignment.slice(0, equals).replaceAll('-', '_'), assignment.slice(equals + 1));
  });
  for (const [name, value] of parameters) {
    if (!NOT_SETTINGS.has(name) && !name.startsWith('_pq_.')) settings.set(name, value);
  }
  return settings;
}

function optionWords(options: string): string[] {
  return [...options.matchAll(/(?:\\.|[^\s\\])+/gs)].map(([word]) => word.replace(/\\(.)/gs, '$1'));
}
