/** What time the database has: the one clock that all processes of an installation share. */
export abstract class DatabaseTime {
  abstract now(): Promise<Date>;
}
