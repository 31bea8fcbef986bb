/** A LISTEN or UNLISTEN; `channel` is null for `UNLISTEN *`. */
export interface ChannelChange {
  readonly listen: boolean;
  readonly channel: string | null;
}

const STATEMENT =
  /(?:^|;)\s*(listen|unlisten|discard\s+all)\b\s*(\*|"(?:[^"]|"")+"|[a-z_\u0080-\uffff][\w$\u0080-\uffff]*)?/gi;

/** The changes that these statements ask for, in order. Unquoted names are folded to lower case, as PostgreSQL does. */
export function channelChanges(sql: string): ChannelChange[] {
  return [...sql.matchAll(STATEMENT)].map(([, verb = '', name]) => ({
    listen: verb.toLowerCase() === 'listen',
    channel: name === undefined || name === '*' ? null : unquoted(name),
  }));
}

/** The channels listened to after the changes. */
export function applyChannelChanges(
  channels: ReadonlySet<string>,
  changes: readonly ChannelChange[],
): ReadonlySet<string> {
  const result = new Set(channels);
  for (const { listen, channel } of changes) {
    if (channel === null) result.clear();
    else if (listen) result.add(channel);
    else result.delete(channel);
  }
  return result;
}

export function quotedChannel(channel: string): string {
  return `"${channel.replaceAll('"', '""')}"`;
}

function unquoted(name: string): string {
  return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name.toLowerCase();
}
