import type { CompiledLeaf } from '../compile/compiled-rule.js';
import type { TypedFactRequest } from '../compile/typed-fact-request.js';
import type { FactValue } from '../fact-value.js';
import type { Truth } from '../truth.js';
import type { ExplainedFact } from './explanation.js';
import type { FactWitness } from './fact-witness.js';
import { valueText } from './value-text.js';
import type { MarkableLeaf } from './mark-deciding.js';
import { missingOfSides } from './missing-fields.js';

/** What a comparison came to. */
export interface DecidedLeaf extends MarkableLeaf {
  readonly text: LeafText;
  readonly value: FactValue;
  readonly threshold: FactValue;
}

/** How the text of a comparison ends that decided, or did not, by its truth. */
interface Ending {
  readonly true: string;
  readonly false: string;
  readonly null: string;
}

interface Endings {
  readonly decisive: Ending;
  readonly idle: Ending;
}

/**
 * One comparison of a trace as JSON. What is the same for all subjects is put together once, down to how it ends for
 * each truth, so that of most comparisons nothing but the value is put in.
 */
export class LeafText {
  readonly kind = 'leaf';
  /** As far as a day, with its quotation marks, and on from there to the value. */
  private readonly beforeDay: string;
  private readonly afterDay: string;
  /** The same where the records carry no day. */
  private readonly undated: string;
  /** From a threshold that is always the same to the end; null where it is a fact or the date. */
  private readonly constant: Endings | null;

  constructor(readonly leaf: CompiledLeaf) {
    const { wording, threshold } = leaf;
    const fact = `{"kind":"leaf",${factText(wording)}`;
    const operator = `,"operator":${JSON.stringify(wording.operator)},"value":`;
    this.beforeDay = `${fact}"`;
    this.afterDay = `"${operator}`;
    this.undated = `${fact}null${operator}`;
    const param = wording.param === undefined ? '' : `,"param":${JSON.stringify(wording.param)}`;
    this.constant =
      threshold.constant === null
        ? null
        : endingsFrom(`,"threshold":${valueText(threshold.constant)}${param}`);
  }

  of(decided: DecidedLeaf, witness: FactWitness): string {
    const { truth, decisive } = decided;
    const { constant } = this;
    const start = `${this.begun(witness)}${valueText(decided.value)}`;
    const whole =
      constant === null
        ? `${start}${this.against(decided, witness)}${endingOf(END, truth, decisive)}`
        : `${start}${endingOf(constant, truth, decisive)}`;
    return truth === null ? `${whole}${this.missing(decided, witness)}}` : whole;
  }

  /** A day is of digits and needs no escaping. */
  private begun(witness: FactWitness): string {
    const day = dayOf(this.leaf.value.request, witness);
    return day === null ? this.undated : `${this.beforeDay}${day}${this.afterDay}`;
  }

  /** A threshold that is a fact, or the date. */
  private against({ threshold }: DecidedLeaf, witness: FactWitness): string {
    const { wording, threshold: operand } = this.leaf;
    const { thresholdFact } = wording;
    const against = `,"threshold":${valueText(threshold)}`;
    if (thresholdFact === undefined) return against;
    const day = JSON.stringify(dayOf(operand.request, witness));
    return `${against},"thresholdFact":{${factText(thresholdFact)}${day}}`;
  }

  private missing({ value, threshold }: DecidedLeaf, witness: FactWitness): string {
    const left = { operand: this.leaf.value, value };
    const right = { operand: this.leaf.threshold, value: threshold };
    return JSON.stringify(missingOfSides(left, right, witness));
  }
}

const factText = ({ fact, args }: Pick<ExplainedFact, 'fact' | 'args'>): string =>
  `"fact":${JSON.stringify(fact)},"args":${JSON.stringify(args)},"datedOn":`;

const dayOf = (request: TypedFactRequest | null, witness: FactWitness): string | null =>
  request === null ? null : witness.datedOn(request);

function endingOf({ decisive, idle }: Endings, truth: Truth, isDecisive: boolean): string {
  const ending = isDecisive ? decisive : idle;
  if (truth === null) return ending.null;
  return truth ? ending.true : ending.false;
}

/** Of an unknown comparison it goes on with the fields that are missing. */
function endingsFrom(threshold: string): Endings {
  const ending = (isDecisive: boolean): Ending => {
    const after = `,"decisive":${isDecisive},"missing":`;
    return {
      true: `${threshold},"truth":true${after}[]}`,
      false: `${threshold},"truth":false${after}[]}`,
      null: `${threshold},"truth":null${after}`,
    };
  };
  return { decisive: ending(true), idle: ending(false) };
}

const END = endingsFrom('');
