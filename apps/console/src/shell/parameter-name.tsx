import { useTranslation } from 'react-i18next';

/** What a parameter of a rule is called, with its name in the rule's document; that name alone where there is no other. */
export function ParameterName({ name }: { readonly name: string }) {
  const { t } = useTranslation('names');
  const called = t(`parameters.${name as 'graceDays'}`, { defaultValue: '' });
  if (called === '') return <code>{name}</code>;
  return (
    <>
      {called} <code className="soft">{name}</code>
    </>
  );
}
