/** Sign-ins elsewhere that have been made use of, for as long as they could be tried again. */
export abstract class SpentSignInStore {
  /**
   * Makes use of a sign-in: false where that was done before. `digest`: of its state; `holder`: random, of whoever does.
   * Forgets those that are over.
   */
  abstract spend(spent: SpentSignIn, now: Date): Promise<boolean>;
}

export interface SpentSignIn {
  readonly digest: string;
  readonly holder: string;
  /** From when on it can't be tried again anyway. */
  readonly endsAt: Date;
}
