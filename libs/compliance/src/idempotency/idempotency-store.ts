/** What a request was answered with. */
export interface KeptAnswer {
  readonly status: number;
  /** In lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Null where it is not kept: too large, or a secret. */
  readonly body: string | null;
}

/** A key that an account has sent with a request, and what became of the request. */
export interface IdempotencyEntry {
  readonly account: string;
  readonly keyDigest: string;
  /** Of the method, the address and the body. */
  readonly requestDigest: string;
  /** Whoever has the request in work, or has answered it; new for each attempt. */
  readonly holder: string;
  readonly createdAt: Date;
  /** Until when nobody else may take the request up; null once it is answered. */
  readonly leaseUntil: Date | null;
  /** Null while it is in work. */
  readonly answer: KeptAnswer | null;
}

/** Which entry is meant, and who holds it. */
export type IdempotencyTicket = Pick<IdempotencyEntry, 'account' | 'keyDigest' | 'holder'>;

/** Keys inside one transaction. */
export abstract class IdempotencyStore {
  abstract find(account: string, keyDigest: string): Promise<IdempotencyEntry | null>;
  /** Puts the entry down unless its key is taken, and answers with what is there: nobody changes it before the transaction ends. */
  abstract take(entry: IdempotencyEntry): Promise<IdempotencyEntry>;
  /** Writes the entry over the one with its key. */
  abstract replace(entry: IdempotencyEntry): Promise<void>;
  /** The holder goes on: prolongs its lease. */
  abstract renew(ticket: IdempotencyTicket, leaseUntil: Date): Promise<void>;
  /** The holder has answered. Nothing is written where another has taken the request up. */
  abstract answer(ticket: IdempotencyTicket, answer: KeptAnswer): Promise<void>;
  /** The holder gives the key free. */
  abstract free(ticket: IdempotencyTicket): Promise<void>;
  /** Deletes entries made before that moment, at most so many; answers how many. */
  abstract deleteBefore(createdBefore: Date, limit: number): Promise<number>;
}
