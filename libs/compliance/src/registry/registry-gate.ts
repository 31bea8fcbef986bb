/**
 * Lets either one sweep read the registry or one import change it, never both, so that a sweep sees one state
 * of it from end to end. The holder is a row in the database: it survives its process, and the same holder may
 * enter again after a crash.
 */
export abstract class RegistryGate {
  /** True when `holder` now has the gate (or had it already). */
  abstract enter(holder: string): Promise<boolean>;
  /** Gives the gate back; does nothing when `holder` does not have it. */
  abstract leave(holder: string): Promise<void>;
  abstract holder(): Promise<string | null>;
}
