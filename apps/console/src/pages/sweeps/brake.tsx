import { useState } from 'react';
import type { HeldTask, Sweep } from '@hongzhu/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useHeldTasks, useSweepCommands } from '../../api/nights.js';
import { useTownName } from '../../api/town-names.js';
import { useMay } from '../../shell/session-context.js';
import { AskCommand } from '../../shell/sheet/ask-command.js';
import { DataTable, type Column } from '../../shell/sheet/data-table.js';
import { More } from '../../shell/sheet/more.js';
import { ReadPart } from '../../shell/sheet/read-part.js';
import { Section } from '../../shell/sheet/sheet.js';
import { NOUGHT, shownInstant } from '../../shell/sheet/shown.js';
import { SubjectName } from '../../shell/subject-name.js';
import { useRuleSetTitle } from '../../shell/use-rule-set-title.js';

/** The tasks that a sweep would open or close, more than it may by itself: somebody lets them go, or throws them away. */
export function Brake({ sweep }: { readonly sweep: Sweep }) {
  const { t } = useTranslation('sweeps');
  const readsDetail = useMay('read SweepDetail');
  const { state, opening, closing, limit, applied, decision } = sweep.brake;
  return (
    <Section
      id="brake"
      title={t('brake.title')}
      note={t(`brake.says.${state as 'held'}`, { opening, closing, limit, ...applied })}
      actions={state === 'held' && <Decide id={sweep.id} />}
    >
      {decision !== null && (
        <p>
          {t('brake.decided', {
            at: shownInstant(decision.at),
            by: decision.by,
            what: t(`brake.states.${state as 'released'}`),
          })}
          {/* Past its time it is deleted. */}
          {decision.reason !== '' && <q>{decision.reason}</q>}
        </p>
      )}
      {state === 'held' && readsDetail && <Held id={sweep.id} />}
    </Section>
  );
}

/** For a supervisor of all towns, with a reason. */
function Decide({ id }: { readonly id: string }) {
  const { t } = useTranslation('sweeps');
  const may = useMay('decide HeldTask');
  const commands = useSweepCommands();
  const [asks, setAsks] = useState<'release' | 'discard' | null>(null);
  if (!may) return <span className="soft">{t('brake.notYours')}</span>;
  return (
    <div className="sheet-row-actions">
      <Button type="primary" size="small" onClick={() => setAsks('release')}>
        {t('brake.release.open')}
      </Button>
      <Button size="small" onClick={() => setAsks('discard')}>
        {t('brake.discard.open')}
      </Button>
      {asks !== null && (
        <AskCommand
          title={t(`brake.${asks}.title`)}
          confirm={t(`brake.${asks}.open`)}
          asksReason
          act={(reason) => commands[asks](id, reason)}
          onClose={() => setAsks(null)}
        >
          <p>{t(`brake.${asks}.hint`)}</p>
        </AskCommand>
      )}
    </div>
  );
}

function Held({ id }: { readonly id: string }) {
  const { t } = useTranslation('sweeps');
  const held = useHeldTasks(id);
  const townName = useTownName();
  const titleOf = useRuleSetTitle();
  const columns: Column<HeldTask>[] = [
    { key: 'change', title: t('brake.change'), cell: ({ change }) => t(`brake.changes.${change}`) },
    {
      key: 'subject',
      title: t('column.subject'),
      isHead: true,
      cell: ({ subject }) => <SubjectName subject={subject} marketCode={null} />,
    },
    {
      key: 'town',
      title: t('column.town'),
      cell: ({ townCode }) => (townCode === null ? NOUGHT : townName(townCode)),
    },
    { key: 'ruleSet', title: t('column.ruleSet'), cell: ({ ruleSetId }) => titleOf(ruleSetId) },
    { key: 'severity', title: t('column.severity'), cell: ({ severity }) => t(`severity.${severity}`) },
    { key: 'count', title: t('column.findings'), isNumber: true, cell: ({ findingCount }) => findingCount },
  ];
  return (
    <ReadPart query={held}>
      {({ pages }) => (
        <>
          <DataTable
            caption={t('brake.title')}
            columns={columns}
            rows={pages.flatMap(({ items }) => items)}
            keyOf={({ subject, ruleSetId }) => `${subject.type} ${subject.code} ${ruleSetId}`}
            nothing={t('brake.nothing')}
          />
          <More query={held} />
        </>
      )}
    </ReadPart>
  );
}
