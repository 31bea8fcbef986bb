import { schemaErrors } from '../schema/validate-schema.js';
import { conditionShape } from './condition-shape.js';
import { lintLookAlikes } from './lint-look-alikes.js';
import { plainJson, type PlainJson } from './plain-json.js';
import { type Finding, MAX_FINDINGS } from './problem.js';
import { schemaFinding } from './schema-finding.js';

/**
 * A frozen copy of what should be a rule document or the head of a rule set, and what keeps it from being one
 * before its meaning is asked. The copy is null if the value is no plain JSON of a bearable size.
 */
export function documentForm(schema: 'rule' | 'ruleSet', json: unknown): PlainJson {
  const { document, findings } = plainJson(json);
  if (findings.length > 0) return { document, findings };
  const shape = conditionShape(schema, document);
  if (shape.some(({ code }) => LARGE.includes(code))) return { document, findings: shape };
  const found = withoutRepeats([...lintLookAlikes(document), ...shape]).slice(0, MAX_FINDINGS);
  const isReported = (pointer: string): boolean =>
    found.some((finding) => isWithin(pointer, finding.pointer));
  const fromSchema = schemaErrors(schema, document)
    .slice(0, MAX_FINDINGS)
    .map((error) => schemaFinding(error, document));
  const unreported = fromSchema.filter(({ pointer }) => !isReported(pointer));
  return { document, findings: [...found, ...unreported].slice(0, MAX_FINDINGS) };
}

/** What the schema is not to be asked about, since its answer would be as long as the document. */
const LARGE = ['condition.too_many', 'condition.too_deep'];

/** A name in other letters is no key that is not allowed, or whatever else it was taken for, besides. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const first = new Map<string, Finding>();
  for (const finding of findings) if (!first.has(finding.pointer)) first.set(finding.pointer, finding);
  return [...first.values()];
}

const isWithin = (pointer: string, outer: string): boolean =>
  pointer === outer || pointer.startsWith(`${outer}/`);
