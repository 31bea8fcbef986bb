/** One fault of a request. */
export interface ProblemErrorView {
  /** A JSON pointer (RFC 6901) into the body; for a query parameter `?` and its name; for a header its name. */
  readonly pointer: string;
  /** Stable. */
  readonly code: string;
  /** In the language of the problem. */
  readonly message: string;
}

/** Every error of the service: RFC 9457 problem details, in Chinese or English by `Accept-Language`. */
export interface ProblemView {
  /** A URI of the kind of problem, made of its code. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Stable: what callers branch on. */
  readonly code: string;
  /** The path of the request. */
  readonly instance: string;
  readonly errors?: readonly ProblemErrorView[];
  /** The sweep that is in the way (`sweep_running`). */
  readonly sweepId?: string;
  /** The account that holds the task; null for nobody (`task_claimed`, `task_not_yours`). */
  readonly assignee?: string | null;
  /** The date before which no recording sweep is accepted (`sweep_date_passed`). */
  readonly lastRecordedDate?: string;
  /** The market whose stored verdicts are not the certified ones (`certificate_mismatch`). */
  readonly marketCode?: string;
  /** The current version of the resource, where it is known (`stale_version`). */
  readonly version?: number;
  /** How many bytes a body may have (`body_too_large`), or how many levels (`json_too_deep`). */
  readonly limit?: number;
  /** Where the JSON breaks off, in characters from 0, where it is known (`invalid_json`). */
  readonly position?: number;
  /** In which state the task, waiver or correction is, and in which it would have to be. */
  readonly state?: string;
  readonly possibleIn?: readonly string[];
  /** What the account may not do, and the roles whose accounts may. */
  readonly permission?: string;
  readonly roles?: readonly string[];
  readonly waiverId?: string;
  /** Whose keys in force allow something else (`account_role_differs`), or that was on another side (`account_duty_differs`). */
  readonly account?: string;
}
