import type { SubjectView } from './rule-vocabulary.js';
import type { DismissalReasonView } from './task.js';

/** `lifted`: an evaluation ended it, since what only asked for data turned out to be a violation. */
export const WAIVER_STATES = ['requested', 'approved', 'refused', 'revoked', 'lifted'] as const;
export type WaiverStateView = (typeof WAIVER_STATES)[number];

export const WAIVER_ORIGINS = ['request', 'dismissal'] as const;
export type WaiverOriginView = (typeof WAIVER_ORIGINS)[number];

/** What keeps a finding from raising a task until a day. */
export interface WaiverView {
  readonly id: string;
  readonly findingId: string;
  readonly ruleId: string;
  readonly ruleSetId: string;
  readonly subject: SubjectView;
  readonly marketCode: string | null;
  readonly townCode: string | null;
  readonly origin: WaiverOriginView;
  readonly dismissal: DismissalReasonView | null;
  readonly reason: string;
  readonly state: WaiverStateView;
  readonly requestedBy: string;
  readonly requestedAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  /** The first day on which the finding counts again. */
  readonly expiresOn: string;
  /** Whether that day has come. */
  readonly expired: boolean;
  readonly version: number;
}

export interface WaiverRequest {
  readonly reason: string;
  readonly expiresOn: string;
}

/** How often the findings of a rule turned out to be none, where the account works that asks. */
export interface FalseAlarmsView {
  readonly ruleId: string;
  /** Findings that there ever were. */
  readonly findings: number;
  /** Of those, dismissed ones. */
  readonly dismissed: number;
  /** 0 to 1; null without findings. */
  readonly rate: number | null;
  readonly reasons: readonly { readonly reason: DismissalReasonView; readonly count: number }[];
}
