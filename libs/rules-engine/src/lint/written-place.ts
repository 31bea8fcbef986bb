import type { RuleSetSource, WrittenRuleDocument } from '../rule-document.js';
import { below, type Finding } from './problem.js';

const NAMED = /^\/(?:applicability|requirement)(?:\/|$)/;

/**
 * A finding about a rule whose named conditions were written out, said so that it can be found in what the author
 * wrote: it points to where the rule names the condition, and tells the place within that.
 */
export function atWrittenPlace(
  finding: Finding,
  written: WrittenRuleDocument,
  { conditions = {} }: RuleSetSource['ruleSet'],
): Finding {
  if (!NAMED.test(finding.pointer)) return finding;
  let pointer = '';
  let inside: string | null = null;
  let node: unknown = written;
  for (const key of finding.pointer.split('/').slice(1)) {
    node = memberOf(node, key);
    if (inside === null) pointer = `${pointer}/${key}`;
    else inside = `${inside}/${key}`;
    while (memberOf(node, 'condition') !== undefined) {
      const name = String(memberOf(node, 'condition'));
      inside = below('/conditions', name);
      node = conditions[name];
    }
  }
  if (inside === null) return finding;
  const zh = `${finding.zh}（见命名条件：rule-set.json ${inside}）`;
  const en = `${finding.en} (In the named condition: rule-set.json ${inside}.)`;
  return { ...finding, pointer, zh, en };
}

/** The member that one step of a JSON pointer leads to. */
function memberOf(node: unknown, step: string): unknown {
  const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
  return typeof node === 'object' && node !== null && Object.hasOwn(node, key)
    ? (node as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
