import type { Import } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { AskCommand } from '../../../shell/sheet/ask-command.js';
import type { ChosenFile } from './chosen-file.js';
import { sumCounts } from './sum-counts.js';

export interface ConfirmImportProps {
  readonly file: ChosenFile;
  readonly trial: Import;
  readonly act: () => Promise<void>;
  readonly onClose: () => void;
}

/** Says once more what will be done, records that go included, before it is done. */
export function ConfirmImport({ file, trial, act, onClose }: ConfirmImportProps) {
  const { t } = useTranslation('ledger');
  const { created, updated, deleted, rejected } = sumCounts(trial);
  return (
    <AskCommand title={t('confirmTitle')} confirm={t('importIt')} act={act} onClose={onClose}>
      <p>{t('confirm', { file: file.name, created, updated })}</p>
      {deleted > 0 && <p className="count-deleted">{t('confirmDeleted', { count: deleted })}</p>}
      {rejected > 0 && <p className="count-rejected">{t('confirmRejected', { count: rejected })}</p>}
      <p className="soft">{t('confirmAfter')}</p>
    </AskCommand>
  );
}
