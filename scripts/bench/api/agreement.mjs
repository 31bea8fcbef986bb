import { Disagreement } from '../engine/agreement.mjs';

/**
 * Holds the answers of the rivals against the service's. Raw Fastify has to answer the same bytes. The other knows two
 * truth values: it has to find just those rules broken that are not complied with here, wherever that is decided, and to
 * give the decided conditions of each. Throws Disagreement else.
 * @param {{ product: string, raw: string, express: string }} answers as text
 */
export function holdAnswers({ product, raw, express }) {
  if (raw !== product) throw new Disagreement('Raw Fastify answers something else than the service.');
  const rival = new Map(JSON.parse(express).verdicts.map((verdict) => [keyOf(verdict), verdict]));
  const judged = JSON.parse(product).verdicts;
  if (judged.length !== rival.size) {
    throw new Disagreement(`Express gives ${rival.size} verdicts where there are ${judged.length}.`);
  }
  for (const verdict of judged) holdVerdict(verdict, rival.get(keyOf(verdict)));
}

const keyOf = ({ ruleId, subject }) => `${ruleId} on ${subject.type} ${subject.code}`;

function holdVerdict(ours, theirs) {
  if (theirs === undefined) throw new Disagreement(`Express says nothing of ${keyOf(ours)}.`);
  if (theirs.trace?.all === undefined) throw new Disagreement(`Express does not say why: ${keyOf(ours)}.`);
  if (ours.verdict === 'insufficient_data') return;
  const isBroken = ours.verdict === 'non_compliant';
  if (theirs.isBroken === isBroken) return;
  throw new Disagreement(`Express says otherwise of ${keyOf(ours)}; ours is ${ours.verdict}.`);
}
