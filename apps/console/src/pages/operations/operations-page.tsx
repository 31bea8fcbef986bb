import type { Readiness } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useFigures, useHealth } from '../../api/operations.js';
import { useMay } from '../../shell/session-context.js';
import { ReadPart } from '../../shell/sheet/read-part.js';
import { Sheet } from '../../shell/sheet/sheet.js';
import { Loading } from '../../shell/states.js';
import { Deliveries } from './deliveries.js';
import { Endpoints } from './endpoints.js';
import { Health } from './health.js';
import { QueueTable } from './queue-table.js';
import { readFigures } from './read-figures.js';
import { WatchedTable } from './watched-table.js';
import './operations.css';

/** Whether all that the service consists of works, and what was sent to other systems. */
export default function OperationsPage() {
  const { t } = useTranslation('operations');
  const health = useHealth();
  const readsFigures = useMay('read Metrics');
  const figures = useFigures(readsFigures);
  const lead = useLead(health.isError ? null : health.data);
  if (health.isPending) return <Loading />;
  return (
    <Sheet title={t('title')} lead={<span role="status">{lead}</span>}>
      <div className={readsFigures ? 'operations-two' : undefined}>
        <div className="operations-side">
          <Health health={health} />
          {readsFigures && (
            <ReadPart query={figures}>{(text) => <QueueTable figures={readFigures(text)} />}</ReadPart>
          )}
        </div>
        {readsFigures && (
          <ReadPart query={figures}>{(text) => <WatchedTable figures={readFigures(text)} />}</ReadPart>
        )}
      </div>
      <Endpoints />
      <Deliveries />
    </Sheet>
  );
}

/** How it stands, in a sentence; null where the service was not reached. */
function useLead(told: Readiness | null | undefined): string {
  const { t } = useTranslation('operations');
  if (told === null || told === undefined) return t('lead.unreachable');
  if (told.status === 'ready') return t('lead.ready');
  const away = told.checks
    .filter(({ ok }) => !ok)
    .map(({ name }) => t(`part.${name as 'queue'}`, { defaultValue: name }));
  return t('lead.notReady', { what: away.join(t('and')) });
}
