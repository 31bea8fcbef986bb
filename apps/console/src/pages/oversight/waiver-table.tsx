import { useState } from 'react';
import type { Waiver } from '@hongzhu/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useOversightCommands, useWaiverList, type WaiverList } from '../../api/oversight.js';
import { useMayIn, useSession } from '../../shell/session-context.js';
import { AskCommand } from '../../shell/sheet/ask-command.js';
import type { Column } from '../../shell/sheet/data-table.js';
import { shownInstant } from '../../shell/sheet/shown.js';
import { SubjectName } from '../../shell/subject-name.js';
import { useRuleTitle } from '../../shell/use-rule-title.js';
import { ListedRows } from './listed-rows.js';
import { useTownColumn } from './use-town-column.js';

export interface WaiverTableProps {
  readonly list: WaiverList;
  readonly town: string | null;
}

/** Waivers that are asked for, that are about to end, or that nobody needs any more. */
export function WaiverTable({ list, town }: WaiverTableProps) {
  const waivers = useWaiverList(list, town);
  const [asked, setAsked] = useState<Asked | null>(null);
  const columns = useColumns(list, setAsked);
  return (
    <>
      <ListedRows list={list} query={waivers} columns={columns} />
      {asked !== null && <Decide {...asked} onClose={() => setAsked(null)} />}
    </>
  );
}

type Decision = 'approve' | 'refuse' | 'revoke';
interface Asked {
  readonly waiver: Waiver;
  readonly decision: Decision;
}

/** Not in the row: where somebody else has decided first the row goes, and the question stays to say so. */
function Decide({ waiver, decision, onClose }: Asked & { readonly onClose: () => void }) {
  const { t } = useTranslation('oversight');
  const { approveWaiver, revokeWaiver } = useOversightCommands();
  return (
    <AskCommand
      title={t(`waiver.${decision}.title`)}
      confirm={t(`waiver.${decision}.do`)}
      asksReason
      act={(reason) => (decision === 'approve' ? approveWaiver : revokeWaiver)(waiver, reason)}
      onClose={onClose}
    >
      <p>{t(`waiver.${decision}.hint`)}</p>
    </AskCommand>
  );
}

function useColumns(list: WaiverList, onAsk: (asked: Asked) => void): Column<Waiver>[] {
  const { t } = useTranslation('oversight');
  const townColumn = useTownColumn<Waiver>();
  const ruleTitle = useRuleTitle();
  return [
    {
      key: 'subject',
      title: t('column.subject'),
      isHead: true,
      cell: ({ subject, marketCode }) => <SubjectName subject={subject} marketCode={marketCode} />,
    },
    townColumn,
    { key: 'rule', title: t('column.rule'), isText: true, cell: ({ ruleId }) => ruleTitle(ruleId) },
    { key: 'reason', title: t('column.reason'), isText: true, cell: ({ reason }) => reason },
    { key: 'expires', title: t('column.expires'), cell: ({ expiresOn }) => expiresOn },
    { key: 'asked', title: t('column.asked'), cell: ({ requestedAt }) => shownInstant(requestedAt) },
    {
      key: 'do',
      title: t('column.do'),
      isLast: true,
      cell: (waiver) => <WaiverActions waiver={waiver} isAsked={list === 'waivers'} onAsk={onAsk} />,
    },
  ];
}

interface WaiverActionsProps {
  readonly waiver: Waiver;
  readonly isAsked: boolean;
  readonly onAsk: (asked: Asked) => void;
}

/** One that is asked for is approved or refused by another than who asked; one in force is ended before its day. */
function WaiverActions({ waiver, isAsked, onAsk }: WaiverActionsProps) {
  const { t } = useTranslation('oversight');
  const { account } = useSession().session;
  const may = useMayIn('decide Waiver', waiver);
  if (!may) return null;
  const isOwn = waiver.requestedBy === account;
  const inForce: readonly Decision[] = ['revoke'];
  const decisions = isAsked ? ([...(isOwn ? [] : ['approve']), 'refuse'] as Decision[]) : inForce;
  return (
    <div className="sheet-row-actions">
      {decisions.map((decision) => (
        <Button key={decision} size="small" onClick={() => onAsk({ waiver, decision })}>
          {t(`waiver.${decision}.do`)}
        </Button>
      ))}
      {isAsked && isOwn && <span className="soft">{t('own')}</span>}
    </div>
  );
}
