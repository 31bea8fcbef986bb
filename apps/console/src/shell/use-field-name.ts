import { useTranslation } from 'react-i18next';
import { missingField } from './missing-field.js';

/** The names of a pointer to a field of a record: of the list that it stands in, and of the field with its record. */
export interface FieldName {
  readonly list: string;
  readonly whole: string;
}

/** What a field of a record is called, by its pointer; what has no name stands as it is written. */
export function useFieldName(): (pointer: string) => FieldName {
  const { t } = useTranslation('names');
  return (pointer) => {
    const { list: of, code, field } = missingField(pointer);
    const list = t(`lists.${of as 'markets'}`, { defaultValue: of });
    if (field === '') return { list, whole: t('wholeRecord', { list, code }) };
    const fields: Readonly<Record<string, string>> = t(`fields.${of as 'markets'}`, {
      returnObjects: true,
      defaultValue: {},
    });
    const name = fields[field.replaceAll('/', '.')] ?? field;
    // Of records that are few, the service says neither which nor how many.
    return { list, whole: t(code === '*' ? 'fieldOfSome' : 'field', { list, code, field: name }) };
  };
}
