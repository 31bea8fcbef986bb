import type {
  ExplainedFact,
  ExplanationNode,
  FactValue,
  LeafExplanation,
  RuleExplanation,
} from '@hongzhu/rules-engine';

/** The tree without the words in it, as `presentTrace` gives it, as JSON. */
export function traceText({ verdict, applicability, requirement, grace }: RuleExplanation): string {
  const ended = grace === undefined ? '' : `,"grace":${JSON.stringify(grace)}`;
  return `{"verdict":"${verdict}","applicability":${nodeText(applicability)},"requirement":${nodeText(requirement)}${ended}}`;
}

function nodeText(node: ExplanationNode): string {
  if (node.kind === 'leaf') return leafText(node);
  let children = '';
  for (const child of node.children) children += children === '' ? nodeText(child) : `,${nodeText(child)}`;
  return `{"kind":"${node.kind}","truth":${node.truth},"children":[${children}]}`;
}

/** Names of facts, operators and parameters need no escaping: the linter admits letters, digits and dots. */
function leafText(leaf: LeafExplanation): string {
  const { param, thresholdFact, missing } = leaf;
  const named = param === undefined ? '' : `,"param":"${param}"`;
  const against = thresholdFact === undefined ? '' : `,"thresholdFact":{${factText(thresholdFact)}}`;
  return (
    `{"kind":"leaf",${factText(leaf)},"operator":"${leaf.operator}",` +
    `"value":${valueText(leaf.value)},"threshold":${valueText(leaf.threshold)}${named}${against},` +
    `"truth":${leaf.truth},"decisive":${leaf.decisive},` +
    `"missing":${missing.length === 0 ? '[]' : JSON.stringify(missing)}}`
  );
}

const factText = ({ fact, args, datedOn }: ExplainedFact): string =>
  `"fact":"${fact}","args":${argumentsText(args)},"datedOn":${datedOn === null ? 'null' : `"${datedOn}"`}`;

const argumentTexts = new WeakMap<object, string>();

/** Arguments belong to the compiled rules, and are the same objects in every evaluation. */
function argumentsText(args: ExplainedFact['args']): string {
  const known = argumentTexts.get(args);
  if (known !== undefined) return known;
  const text = JSON.stringify(args);
  argumentTexts.set(args, text);
  return text;
}

function valueText(value: FactValue): string {
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return typeof value === 'number' ? numberText(value) : JSON.stringify(value);
}

/** JSON writes whole numbers as texts do; of what is no number it makes null. */
const numberText = (value: number): string =>
  Number.isInteger(value) ? String(value) : JSON.stringify(value);
