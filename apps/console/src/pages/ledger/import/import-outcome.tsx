import { useEffect, type ReactNode } from 'react';
import { isProblem, type Import } from '@hongzhu/client';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { IMPORTS, isOver, useImport } from '../../../api/imports.js';
import { saveRejectedRows } from '../../../api/save-file.js';
import { useMay } from '../../../shell/session-context.js';
import { ReadPart } from '../../../shell/sheet/read-part.js';
import { useCommand } from '../../../shell/sheet/use-command.js';
import { NothingHere } from '../../../shell/states.js';
import { CountTable } from './count-table.js';
import { ErrorTable } from './error-table.js';
import { nextStep } from './next-step.js';

export interface ImportOutcomeProps {
  readonly id: string;
  /** What can be done now, beside what is said about it. */
  readonly action?: ReactNode;
}

/** What came of an import, or how far it is: the next step, the counts by list, and the errors at their place. */
export function ImportOutcome({ id, action }: ImportOutcomeProps) {
  const queries = useQueryClient();
  const outcome = useImport(id);
  const status = outcome.data?.status;
  useEffect(() => {
    if (status !== undefined) void queries.invalidateQueries({ queryKey: IMPORTS });
  }, [queries, status]);
  if (isProblem(outcome.error, 'import_not_found')) return <NothingHere />;
  return <ReadPart query={outcome}>{(data) => <Outcome outcome={data} action={action} />}</ReadPart>;
}

function Outcome({ outcome, action }: { readonly outcome: Import; readonly action: ReactNode }) {
  const { t } = useTranslation('ledger');
  const { id, counts, errors, errorCount, failure, progress, rejectedFile } = outcome;
  const step = nextStep(outcome);
  const mayReadRows = useMay('read RefusedRow');
  return (
    <div className="import-outcome">
      <p className={`import-outcome-step ${step}`} role="status">
        {t(`steps.${step}`, { count: errorCount })} {failure !== null && <code>{failure}</code>}
      </p>
      {action}
      {!isOver(outcome) && (
        <progress aria-label={t('progress')} value={progress} max={1}>
          {Math.round(progress * 100)} %
        </progress>
      )}
      {errors.length > 0 && <ErrorTable errors={errors} errorCount={errorCount} />}
      {rejectedFile !== null && mayReadRows && <RejectedRows id={id} />}
      {Object.keys(counts).length > 0 && <CountTable outcome={outcome} />}
    </div>
  );
}

function RejectedRows({ id }: { readonly id: string }) {
  const { t } = useTranslation('ledger');
  const { isBusy, refusal, run } = useCommand();
  return (
    <p>
      <Button loading={isBusy} onClick={() => void run(() => saveRejectedRows(id))}>
        {t('rejectedRows')}
      </Button>{' '}
      <span role="alert" className="sheet-refusal">
        {refusal}
      </span>
    </p>
  );
}
