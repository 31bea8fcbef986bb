import { useId } from 'react';
import type { LeafExplanation } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/use-language.js';
import { partsOfLeaf } from './leaf-parts.js';
import type { ShownConditions, ShownNode } from './shown-conditions.js';
import { whyUndated } from './why-undated.js';
import './conditions.css';

const MARKS = { met: '✓', broken: '✗', unknown: '?' } as const;

const markOf = (truth: boolean | null): keyof typeof MARKS =>
  truth === null ? 'unknown' : truth ? 'met' : 'broken';

/** What a finding was held against, as nested lists: whether the rule applies, and whether what it asks for is there. */
export function Conditions({ applicability, requirement }: ShownConditions) {
  return (
    <>
      <Part name="applicability" node={applicability} />
      <Part name="requirement" node={requirement} />
    </>
  );
}

interface PartProps {
  readonly name: 'applicability' | 'requirement';
  readonly node: ShownNode | null;
}

function Part({ name, node }: PartProps) {
  const { t } = useTranslation('home');
  const id = useId();
  if (node === null) return null;
  return (
    <div>
      <h4 id={id}>{t(`conditionsOf.${name}`)}</h4>
      <ul className="conditions" aria-labelledby={id}>
        <Branch node={node} />
      </ul>
    </div>
  );
}

function Branch({ node }: { readonly node: ShownNode }) {
  const { t } = useTranslation('home');
  if (node.kind === 'leaf') return <Leaf leaf={node} />;
  const { kind, truth, children } = node;
  return (
    <li className="condition-group">
      <Mark truth={truth} /> <span className="condition-join">{t(`join.${kind}`)}</span>
      <ul>
        {children.map((child, place) => (
          // What is shown of one explanation does not change its order.
          <Branch key={place} node={child} />
        ))}
      </ul>
    </li>
  );
}

function Leaf({ leaf }: { readonly leaf: LeafExplanation }) {
  const { t } = useTranslation('home');
  const { label, value, condition } = partsOfLeaf(leaf, useLanguage());
  const cells = [
    ['value', value],
    ['condition', condition],
    ['date', leaf.datedOn ?? t(`undated.${whyUndated(leaf)}`)],
  ] as const;
  return (
    <li className={`condition ${markOf(leaf.truth)}`}>
      <Mark truth={leaf.truth} />
      <span className="fact">{label}</span>
      <dl className="numbers">
        {cells.map(
          ([name, text]) =>
            text !== '' && (
              <div key={name} className={`cell-${name}`}>
                <dt>{t(`column.${name}`)}</dt> <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
    </li>
  );
}

/** A sign and a word, never a colour alone. */
function Mark({ truth }: { readonly truth: boolean | null }) {
  const { t } = useTranslation('home');
  const mark = markOf(truth);
  return (
    <span className={`condition-mark ${mark}`}>
      <span aria-hidden="true">{MARKS[mark]}</span> {t(`mark.${mark}`)}
    </span>
  );
}
