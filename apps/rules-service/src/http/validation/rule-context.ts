import type { BilingualText } from '@hongzhu/contracts';

/** What is said of a field whose rule is broken; a rule about items also tells the good from the bad. */
export interface RuleContext {
  readonly code: string;
  readonly message: BilingualText;
  readonly isGood?: (item: unknown) => boolean;
}

/** Hangs the context on a rule, where `field-faults` finds it again. */
export const otherwise = (code: string, zh: string, en: string): { context: RuleContext } => ({
  context: { code, message: { zh, en } },
});
