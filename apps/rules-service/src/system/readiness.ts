/** One thing the service needs, and whether it is there. */
export interface ReadinessCheck {
  readonly name: string;
  readonly ok: boolean;
  readonly detail?: string;
}

/** Asks whether what the service needs is there. */
export class Readiness {
  constructor(readonly checks: () => Promise<readonly ReadinessCheck[]>) {}
}
