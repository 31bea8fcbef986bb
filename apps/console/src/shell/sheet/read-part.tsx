import type { ReactNode } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../api/failure-of.js';
import { codeOf } from '../../api/send.js';
import { Old, type OldProps } from '../old.js';
import { useIsSlow } from '../use-is-slow.js';
import './sheet.css';

export interface ReadPartProps<T> {
  readonly query: OldProps['query'] & { readonly data: T | undefined };
  readonly children: (data: T) => ReactNode;
}

/**
 * A part of a page that is read by itself: one that can't be read says so, and what to do, and leaves the others as they are. What was
 * read once stays, and says from when it is.
 */
export function ReadPart<T>({ query, children }: ReadPartProps<T>) {
  const { t } = useTranslation();
  const { data, error, refetch } = query;
  if (data !== undefined)
    return (
      <>
        <Old query={query} />
        {children(data)}
      </>
    );
  if (error === null) return <Reading />;
  return (
    <p className="sheet-nothing" role="alert">
      <strong>{t('states.failedTitle')}</strong> {t(`states.failures.${failureOf(error)}`)}{' '}
      <code>{codeOf(error)}</code>{' '}
      <Button size="small" onClick={() => void refetch()}>
        {t('states.retry')}
      </Button>
    </p>
  );
}

function Reading() {
  const { t } = useTranslation();
  const isSlow = useIsSlow();
  return (
    <p className="sheet-nothing" role="status">
      {t('states.loading')} {isSlow && t('states.slow')}
    </p>
  );
}
