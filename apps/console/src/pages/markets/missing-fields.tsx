import { useTranslation } from 'react-i18next';
import { useFieldName } from '../../shell/use-field-name.js';

/** Which fields of which records are not known. */
export function MissingFields({ pointers }: { readonly pointers: readonly string[] }) {
  const { t } = useTranslation('markets');
  const nameOf = useFieldName();
  if (pointers.length === 0) return null;
  const named = [...new Set(pointers)].map((pointer) => nameOf(pointer).whole);
  return <span className="absent">{t('missing', { fields: named.join(t('comma')) })}</span>;
}
