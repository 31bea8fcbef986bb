import { useTranslation } from 'react-i18next';
import { useTownName } from '../api/town-names.js';
import { MarketLink } from './market-link.js';

export interface SubjectNameProps {
  readonly subject: { readonly type: string; readonly code: string };
  /** The market that it belongs to, if any. */
  readonly marketCode: string | null;
}

/** What a verdict, a finding or a waiver is about: the market or town by its name, anything else with its market. */
export function SubjectName({ subject: { type, code }, marketCode }: SubjectNameProps) {
  const { t } = useTranslation('names');
  const townName = useTownName();
  if (type === 'market') return <MarketLink code={code} />;
  if (type === 'town') return townName(code);
  const own = `${t(`subjects.${type as 'branch'}`)} ${code}`;
  if (marketCode === null) return own;
  return (
    <>
      <MarketLink code={marketCode} /> <small className="soft">{own}</small>
    </>
  );
}
