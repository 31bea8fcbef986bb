/**
 * Gives the named prepared statements of one client names that no other client of the session has. Names are
 * numbers, because PostgreSQL cuts names at 63 bytes.
 */
export class StatementNames {
  private static last = 0;
  private readonly inner = new Map<string, string>();

  /** The same message with its statement renamed; unnamed statements and portals are left alone. */
  rename(type: string, bytes: Buffer): Buffer {
    const start = nameStart(type, bytes);
    if (start === null) return bytes;
    const end = bytes.indexOf(0, start);
    if (end <= start) return bytes;
    const renamed = Buffer.concat([
      bytes.subarray(0, start),
      Buffer.from(this.innerName(bytes.toString('utf8', start, end)), 'latin1'),
      bytes.subarray(end),
    ]);
    renamed.writeInt32BE(renamed.length - 1, 1);
    return renamed;
  }

  /** A batch that forgets all statements of this client; null when it has none. */
  closeAll(): Buffer | null {
    if (this.inner.size === 0) return null;
    const closes = [...this.inner.values()].map((name) => {
      const bytes = Buffer.from(`C\0\0\0\0S${name}\0`, 'latin1');
      bytes.writeInt32BE(bytes.length - 1, 1);
      return bytes;
    });
    this.inner.clear();
    return Buffer.concat([...closes, Buffer.from('S\0\0\0\x04', 'latin1')]);
  }

  private innerName(name: string): string {
    let inner = this.inner.get(name);
    if (inner === undefined) {
      inner = `s${String((StatementNames.last += 1))}`;
      this.inner.set(name, inner);
    }
    return inner;
  }
}

/** Where the statement's name starts in a Parse, Bind, Describe or Close message; null where there is none. */
function nameStart(type: string, bytes: Buffer): number | null {
  if (type === 'P') return 5;
  if (type === 'B') {
    const portalEnd = bytes.indexOf(0, 5);
    return portalEnd < 0 ? null : portalEnd + 1;
  }
  return (type === 'D' || type === 'C') && bytes[5] === 0x53 ? 6 : null;
}
