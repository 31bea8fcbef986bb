import type { ConditionGroupWords, ConditionLeafWords } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.js';
import { afterColon } from './after-colon.js';
import './condition-tree.css';

type Node = ConditionLeafWords | ConditionGroupWords;

/** A condition as nested lists: what has to hold together, and what it is enough that one of them holds. */
export const ConditionTree = ({ node }: { readonly node: Node }) => (
  <ul className="rule-tree">
    <Branch node={node} />
  </ul>
);

function Branch({ node }: { readonly node: Node }) {
  const { t } = useTranslation('rules');
  if (node.kind === 'leaf') return <Leaf leaf={node} />;
  return (
    <li>
      <span className="rule-tree-join">{t(`join.${node.kind}`)}</span>
      <ul>
        {node.children.map((child, place) => (
          // A tree of a published rule does not change: its places are its names.
          <Branch key={place} node={child} />
        ))}
      </ul>
    </li>
  );
}

function Leaf({ leaf: { label, condition, param } }: { readonly leaf: ConditionLeafWords }) {
  const { t } = useTranslation('rules');
  const names = useTranslation('names').t;
  const language = useLanguage();
  return (
    <li>
      {t('comparison', { label: label[language], condition: afterColon(condition[language]) })}
      {param !== null && (
        <span className="soft">
          {' '}
          {t('byParameter', { param: names(`parameters.${param as 'graceDays'}`, { defaultValue: param }) })}
        </span>
      )}
    </li>
  );
}
