import type { KeyStanding } from '../certificates/certificate-signer.js';
import type { AuditHead } from './audit-entry.js';
import { dayHeadText, type DayHead } from './day-head.js';

/**
 * What is wrong with a signed day. `signature`: the holder of its key did not sign this. `unknown_key`: its key is none of
 * this installation. `rewritten`: the log has another entry there. `cut`: the log ends before it. `differs`: what was kept
 * elsewhere is not what is kept here. `missing`: what was kept elsewhere is not kept here.
 */
export interface DayHeadFault {
  readonly day: string;
  readonly fault: 'signature' | 'unknown_key' | 'rewritten' | 'cut' | 'differs' | 'missing';
}

/** A head as others may keep it. */
export type KeptHead = Omit<DayHead, 'signedAt'>;

/** What a head is held against. */
export interface LogAsRead {
  /** The hash at each position that was watched for, as the log has it. */
  readonly hashes: ReadonlyMap<number, string>;
  readonly end: AuditHead;
  /** Before it, nothing is left to compare with. */
  readonly beginning: number;
}

export interface HeadKeys {
  verify(text: string, signature: string, publicKey: string): boolean;
  /** Null where it is not known which keys this installation has. */
  standing: ((publicKey: string) => KeyStanding) | null;
}

/** Holds signed days against the log, and what was kept elsewhere against both. */
export function checkDayHeads(
  { here, elsewhere }: { here: readonly KeptHead[]; elsewhere: readonly KeptHead[] },
  log: LogAsRead,
  keys: HeadKeys,
): DayHeadFault[] {
  const byDay = new Map(here.map((head) => [head.day, head]));
  const compared = elsewhere.flatMap((head): DayHeadFault[] => {
    const own = byDay.get(head.day);
    if (own === undefined) return [{ day: head.day, fault: 'missing' }];
    return own.position === head.position && own.hash === head.hash
      ? []
      : [{ day: head.day, fault: 'differs' }];
  });
  const faults = [...here, ...elsewhere].flatMap((head) => faultsOf(head, log, keys));
  const distinct = new Map([...faults, ...compared].map((fault) => [`${fault.day} ${fault.fault}`, fault]));
  return [...distinct.values()].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function faultsOf(head: KeptHead, { hashes, end, beginning }: LogAsRead, keys: HeadKeys): DayHeadFault[] {
  const { day, position, hash, signature, publicKey } = head;
  const faults: DayHeadFault['fault'][] = [];
  if (!keys.verify(dayHeadText(head), signature, publicKey)) faults.push('signature');
  else if (keys.standing?.(publicKey) === 'unknown') faults.push('unknown_key');
  if (position > end.position) faults.push('cut');
  else if (position > beginning && hashes.get(position) !== hash) faults.push('rewritten');
  return faults.map((fault) => ({ day, fault }));
}
