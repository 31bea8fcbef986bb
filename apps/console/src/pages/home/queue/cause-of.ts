import type { Finding } from '@hongzhu/client';

type Found = Pick<Finding, 'taskId' | 'ruleId' | 'kind' | 'severity'>;

/** A rule that tasks have in common, as `<rule>` or, where it is data that it lacks, `<rule>?`. */
export type Cause = string;

const WEIGHT: Readonly<Record<Found['severity'], number>> = { high: 3, medium: 2, low: 1, data: 0 };
const weightOf = ({ kind, severity }: Found): number => (kind === 'data-needed' ? 0 : WEIGHT[severity]);

/**
 * What may be told as the cause of each task, by its id: the rules of its gravest findings. By those it is as grave as it is, and stands
 * where it stands; what is less grave would not explain that.
 */
export function causesOf(findings: readonly Found[]): ReadonlyMap<string, readonly Cause[]> {
  const gravest = new Map<string, { readonly weight: number; readonly causes: Set<Cause> }>();
  for (const finding of findings) {
    if (finding.taskId === null) continue;
    const weight = weightOf(finding);
    const cause = finding.kind === 'data-needed' ? `${finding.ruleId}?` : finding.ruleId;
    const known = gravest.get(finding.taskId);
    if (known === undefined || weight > known.weight)
      gravest.set(finding.taskId, { weight, causes: new Set([cause]) });
    else if (weight === known.weight) known.causes.add(cause);
  }
  return new Map([...gravest].map(([taskId, { causes }]) => [taskId, [...causes].sort()]));
}

/** The rule that a cause names, and whether it is data that it lacks. */
export const ruleOfCause = (cause: Cause): { readonly ruleId: string; readonly lacksData: boolean } => ({
  ruleId: cause.replace('?', ''),
  lacksData: cause.endsWith('?'),
});
