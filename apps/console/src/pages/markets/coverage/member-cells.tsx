import type { MemberCounts } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { MemberCount } from '../../../shell/value.js';

export const MEMBER_COUNTS = ['total', 'full', 'floating', 'probationary', 'undecided'] as const;

export function MemberHeads() {
  const { t } = useTranslation('markets');
  return MEMBER_COUNTS.map((count) => (
    <th key={count} scope="col" className="number">
      {t(`members.${count}`)}
    </th>
  ));
}

/** One word for all of them where they are not shown to the account. */
export function MemberCells({ counts }: { readonly counts: MemberCounts | null }) {
  if (counts === null) {
    return (
      <td className="number" colSpan={MEMBER_COUNTS.length}>
        <MemberCount count={null} />
      </td>
    );
  }
  return MEMBER_COUNTS.map((count) => (
    <td key={count} className="number">
      {counts[count]}
    </td>
  ));
}
