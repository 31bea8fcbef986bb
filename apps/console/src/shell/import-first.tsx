import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay } from './session-context.js';

/** What to do while there are no records: the way to where they come in, or who it is that goes there. */
export function ImportFirst() {
  const { t } = useTranslation();
  const imports = useMay('run Import');
  return imports ? (
    <Link to="/ledger">{t('importFirst.do')}</Link>
  ) : (
    <span className="soft">{t('importFirst.ask')}</span>
  );
}
