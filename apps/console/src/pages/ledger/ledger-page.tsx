import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useMay } from '../../shell/session-context.js';
import { Section, Sheet } from '../../shell/sheet/sheet.js';
import { ExportPanel } from './exports/export-panel.js';
import { ImportList } from './history/import-list.js';
import { ImportDesk } from './import/import-desk.js';
import { ImportOutcome } from './import/import-outcome.js';
import '../../shell/button-row.css';
import './ledger.css';

/** Where the registry comes in and goes out; one import by itself under its id. */
export default function LedgerPage() {
  const id = useParams()['*'] || null;
  return id === null ? <Ledger /> : <OneImport id={id} />;
}

function Ledger() {
  const { t } = useTranslation('ledger');
  const imports = useMay('run Import');
  const exports = useMay('export Registry');
  const reads = useMay('read Import');
  return (
    <Sheet title={t('title')} lead={t(imports ? 'lead' : 'leadOnly')}>
      {imports && <ImportDesk />}
      {exports && <ExportPanel />}
      {reads && <ImportList />}
    </Sheet>
  );
}

function OneImport({ id }: { readonly id: string }) {
  const { t } = useTranslation('ledger');
  return (
    <Sheet title={t('oneTitle')} lead={<Link to="/ledger">← {t('back')}</Link>}>
      <Section id="outcome" title={t('status')}>
        <ImportOutcome id={id} />
      </Section>
    </Sheet>
  );
}
