import { useState } from 'react';
import type { DataCorrection } from '@hongzhu/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCorrectionList, useFactLabels, useOversightCommands } from '../../api/oversight.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useMayIn } from '../../shell/session-context.js';
import { AskCommand } from '../../shell/sheet/ask-command.js';
import type { Column } from '../../shell/sheet/data-table.js';
import { NOUGHT, shownInstant } from '../../shell/sheet/shown.js';
import { SubjectName } from '../../shell/subject-name.js';
import { ListedRows } from './listed-rows.js';
import { useTownColumn } from './use-town-column.js';

/** Records that are said to be wrong: somebody says that they are right now, or that they were right. */
export function CorrectionTable({ town }: { readonly town: string | null }) {
  const corrections = useCorrectionList(town);
  const [asked, setAsked] = useState<Asked | null>(null);
  const columns = useColumns(setAsked);
  return (
    <>
      <ListedRows list="corrections" query={corrections} columns={columns} />
      {asked !== null && <Decide {...asked} onClose={() => setAsked(null)} />}
    </>
  );
}

interface Asked {
  readonly correction: DataCorrection;
  readonly word: 'apply' | 'refuse';
}

/** Not in the row: where somebody else has decided first the row goes, and the question stays to say so. */
function Decide({ correction, word, onClose }: Asked & { readonly onClose: () => void }) {
  const { t } = useTranslation('oversight');
  const { applyCorrection, refuseCorrection } = useOversightCommands();
  return (
    <AskCommand
      title={t(`correction.${word}.do`)}
      confirm={t(`correction.${word}.do`)}
      asksReason={word === 'refuse'}
      act={(reason) =>
        word === 'apply' ? applyCorrection(correction) : refuseCorrection(correction, reason)
      }
      onClose={onClose}
    >
      <p>{t(`correction.${word}.hint`)}</p>
    </AskCommand>
  );
}

function useColumns(onAsk: (asked: Asked) => void): Column<DataCorrection>[] {
  const { t } = useTranslation('oversight');
  const language = useLanguage();
  const townColumn = useTownColumn<DataCorrection>();
  const labels = useFactLabels().data;
  return [
    {
      key: 'subject',
      title: t('column.subject'),
      isHead: true,
      cell: ({ subject }) => <SubjectName subject={subject} marketCode={null} />,
    },
    townColumn,
    {
      key: 'facts',
      title: t('column.facts'),
      isText: true,
      cell: ({ facts, taskId }) => (
        <Link to={`/tasks/${taskId}`}>
          {facts.length === 0
            ? t('correction.noFacts')
            : facts.map((fact) => labels?.get(fact)?.[language] ?? fact).join(t('semicolon'))}
        </Link>
      ),
    },
    { key: 'note', title: t('column.note'), isText: true, cell: ({ note }) => note ?? NOUGHT },
    { key: 'opened', title: t('column.submitted'), cell: ({ openedAt }) => shownInstant(openedAt) },
    {
      key: 'do',
      title: t('column.do'),
      isLast: true,
      cell: (correction) => <Settle correction={correction} onAsk={onAsk} />,
    },
  ];
}

interface SettleProps {
  readonly correction: DataCorrection;
  readonly onAsk: (asked: Asked) => void;
}

function Settle({ correction, onAsk }: SettleProps) {
  const { t } = useTranslation('oversight');
  const may = useMayIn('decide DataCorrection', correction);
  if (correction.appliedAt !== null) return <span className="soft">{t('correction.awaits')}</span>;
  if (!may) return null;
  return (
    <div className="sheet-row-actions">
      {(['apply', 'refuse'] as const).map((word) => (
        <Button key={word} size="small" onClick={() => onAsk({ correction, word })}>
          {t(`correction.${word}.do`)}
        </Button>
      ))}
    </div>
  );
}
