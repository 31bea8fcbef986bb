import { scopeOf, type Actor, type Finding, type FindingReader } from '@hongzhu/compliance';

const AT_A_TIME = 500;

/**
 * The open findings of a task that the account may see, oldest first. Not all who see the task do: a finding whose subject has
 * moved to another market is its task's until that is judged anew.
 */
export async function openFindingsOf(
  findings: FindingReader,
  taskId: string,
  actor: Actor,
): Promise<Finding[]> {
  const found: Finding[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = await findings.listExplained(
      { within: scopeOf(actor), taskId, state: 'open' },
      { limit: AT_A_TIME, cursor },
    );
    found.push(...page.items);
    cursor = page.nextCursor;
  }
  return found;
}
