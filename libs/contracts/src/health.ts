export interface LivenessView {
  readonly status: 'live';
}

export interface ReadinessCheckView {
  readonly name: string;
  readonly ok: boolean;
  readonly detail?: string;
}
export interface ReadinessView {
  readonly status: 'ready' | 'not_ready';
  readonly checks: readonly ReadinessCheckView[];
}
