import { useTranslation } from 'react-i18next';
import { failureOf } from '../api/failure-of.js';
import { codeOf } from '../api/send.js';

/** Tells what to do about a failure of the service, and the code for an operator. */
export function useAdvice(): (error: unknown) => string {
  const { t } = useTranslation();
  return (error) =>
    t('states.withCode', { advice: t(`states.failures.${failureOf(error)}`), code: codeOf(error) });
}
