/** A database server that a start can't go on with. Its message says which one, without account and password. */
export class UnusableDatabaseError extends Error {
  constructor(databaseUrl: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `数据库${placeOf(databaseUrl)}无法使用 / The database${placeOf(databaseUrl)} can't be used: ${reason}`,
      { cause },
    );
  }
}

function placeOf(databaseUrl: string): string {
  if (!URL.canParse(databaseUrl)) return '';
  const { host, pathname } = new URL(databaseUrl);
  return ` ${host}${pathname} `.trimEnd();
}
