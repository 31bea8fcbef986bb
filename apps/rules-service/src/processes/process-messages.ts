import type { MetricObjectWithValues, MetricValue } from 'prom-client';

/** What a registry holds, as it is sent between processes. */
export type ProcessFigures = MetricObjectWithValues<MetricValue<string>>[];

/** What a process of the service tells the one that has started it. */
export type FromProcess =
  | { readonly kind: 'listening'; readonly url: string }
  /** It was asked for the figures of all. */
  | { readonly kind: 'figures-asked'; readonly id: number }
  | { readonly kind: 'own-figures'; readonly round: number; readonly figures: ProcessFigures };

/** What it is told. */
export type ToProcess =
  | { readonly kind: 'own-figures-wanted'; readonly round: number }
  | { readonly kind: 'figures'; readonly id: number; readonly text: string };
