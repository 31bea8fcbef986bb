import type { Finding, FindingReader } from '@hongzhu/compliance';
import { EVERYWHERE } from '@hongzhu/permissions';

const AT_A_TIME = 500;

/** The open findings of a task, oldest first. Who may see the task sees them. */
export async function openFindingsOf(findings: FindingReader, taskId: string): Promise<Finding[]> {
  const found: Finding[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = await findings.listExplained(
      { within: EVERYWHERE, taskId, state: 'open' },
      { limit: AT_A_TIME, cursor },
    );
    found.push(...page.items);
    cursor = page.nextCursor;
  }
  return found;
}
