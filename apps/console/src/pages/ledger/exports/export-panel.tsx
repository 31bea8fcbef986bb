import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { saveRegistry, type ExportFormat } from '../../../api/save-file.js';
import { useSession } from '../../../shell/session-context.js';
import { Section } from '../../../shell/sheet/sheet.js';
import { useCommand } from '../../../shell/sheet/use-command.js';

const FORMATS = ['xlsx', 'csv', 'json'] as const satisfies readonly ExportFormat[];

/** The registry of the account's towns as a file. All of them can be imported again. */
export function ExportPanel() {
  const { t } = useTranslation('ledger');
  const { towns } = useSession().session;
  const { isBusy, refusal, run } = useCommand();
  const which = towns === null ? t('allTowns') : t('someTowns', { count: towns.length });
  return (
    <Section id="export" title={t('export')} note={t('exportNote', { which })}>
      <div className="button-row">
        {FORMATS.map((format) => (
          <Button key={format} disabled={isBusy} onClick={() => void run(() => saveRegistry(format))}>
            {t(`formats.${format}`)}
          </Button>
        ))}
        <span role="status" className="soft">
          {isBusy && t('exporting')}
        </span>
      </div>
      <p role="alert" className="sheet-refusal">
        {refusal}
      </p>
    </Section>
  );
}
