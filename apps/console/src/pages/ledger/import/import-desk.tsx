import { useState } from 'react';
import type { Import } from '@hongzhu/client';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { sendRegistry, useImport } from '../../../api/imports.js';
import { Section } from '../../../shell/sheet/sheet.js';
import { useCommand } from '../../../shell/sheet/use-command.js';
import type { ChosenFile } from './chosen-file.js';
import { ChooseFile } from './choose-file.js';
import { ChooseMode } from './choose-mode.js';
import { ConfirmImport } from './confirm-import.js';
import { ImportOutcome } from './import-outcome.js';
import { canFollow } from './next-step.js';

type Mode = Import['mode'];

/** From a file to the registry: choose it, try it, look at what would change, and only then import it. */
export function ImportDesk() {
  const { t } = useTranslation('ledger');
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [mode, setMode] = useState<Mode>('all');
  const [trial, setTrial] = useState<string | null>(null);
  const [imported, setImported] = useState<string | null>(null);
  const { isBusy, refusal, run } = useCommand();
  const startAnew = (): void => {
    setTrial(null);
    setImported(null);
  };
  const tryIt = async (): Promise<void> => {
    if (file === null) return;
    startAnew();
    await run(async () => setTrial((await sendRegistry({ ...file, mode, isTrial: true })).id));
  };
  return (
    <Section id="import" title={t('import')} note={t('importNote')}>
      <div className="import-desk">
        <ChooseFile
          file={file}
          onChoose={(next) => {
            setFile(next);
            startAnew();
          }}
        />
        <ChooseMode
          mode={mode}
          onChoose={(next) => {
            setMode(next);
            startAnew();
          }}
        />
        <div className="button-row">
          <Button type="primary" disabled={file === null} loading={isBusy} onClick={() => void tryIt()}>
            {t('try')}
          </Button>
          <span className="soft">{t('tryHint')}</span>
        </div>
        <p role="alert" className="sheet-refusal">
          {refusal}
        </p>
      </div>
      {imported === null && trial !== null && file !== null && (
        <Trial id={trial} file={file} mode={mode} onImported={setImported} />
      )}
      {imported !== null && <ImportOutcome key={imported} id={imported} />}
    </Section>
  );
}

interface TrialProps {
  readonly id: string;
  readonly file: ChosenFile;
  readonly mode: Mode;
  readonly onImported: (id: string) => void;
}

/** What a trial came to, and where it came to something, the way to do it in earnest. */
function Trial({ id, file, mode, onImported }: TrialProps) {
  const { t } = useTranslation('ledger');
  const queries = useQueryClient();
  const { data } = useImport(id);
  const [asks, setAsks] = useState(false);
  const importIt = async (): Promise<void> => {
    const { id: made } = await sendRegistry({ ...file, mode, isTrial: false });
    // What other pages show of the registry is read anew.
    await queries.invalidateQueries({ refetchType: 'none' });
    onImported(made);
  };
  const proceed = (
    <div className="button-row">
      <Button type="primary" onClick={() => setAsks(true)}>
        {t('importIt')}
      </Button>
    </div>
  );
  return (
    <>
      <ImportOutcome key={id} id={id} action={data !== undefined && canFollow(data) && proceed} />
      {asks && data !== undefined && (
        <ConfirmImport file={file} trial={data} act={importIt} onClose={() => setAsks(false)} />
      )}
    </>
  );
}
