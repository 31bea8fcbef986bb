import { useState } from 'react';
import type { Sweep, SweepMissing } from '@hongzhu/client';
import { Button } from 'antd';
import { wholeTown } from '@hongzhu/permissions';
import { useTranslation } from 'react-i18next';
import { useMissing } from '../../api/nights.js';
import { useTownName } from '../../api/town-names.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useMayIn } from '../../shell/session-context.js';
import { DataTable, type Column } from '../../shell/sheet/data-table.js';
import { More } from '../../shell/sheet/more.js';
import { ReadPart } from '../../shell/sheet/read-part.js';
import { Section } from '../../shell/sheet/sheet.js';
import { NOUGHT, shownNumber } from '../../shell/sheet/shown.js';
import { SubjectName } from '../../shell/subject-name.js';
import { useRuleTitle } from '../../shell/use-rule-title.js';
import { StartSweep } from './start-sweep.js';

/** What has no verdict, and why: one by one, with what to do, and the town to sweep again once that is done. */
export function Missing({ sweep }: { readonly sweep: Sweep }) {
  const { t } = useTranslation('sweeps');
  const missing = useMissing(sweep.id);
  const columns = useColumns();
  return (
    <Section id="missing" title={t('missing.title')} note={t('missing.note')}>
      <ReadPart query={missing}>
        {({ pages }) => (
          <>
            <DataTable
              caption={t('missing.title')}
              columns={columns}
              rows={pages.flatMap(({ items }) => items)}
              keyOf={({ subject, code, ruleIds }) =>
                [subject.type, subject.code, code, ...(ruleIds ?? [])].join(' ')
              }
              nothing={t('missing.nothing')}
            />
            <More query={missing} />
          </>
        )}
      </ReadPart>
    </Section>
  );
}

function useColumns(): Column<SweepMissing>[] {
  const { t } = useTranslation('sweeps');
  const language = useLanguage();
  const townName = useTownName();
  const titleOf = useRuleTitle();
  return [
    {
      key: 'subject',
      title: t('column.subject'),
      isHead: true,
      cell: ({ subject, marketCode }) => <SubjectName subject={subject} marketCode={marketCode} />,
    },
    {
      key: 'town',
      title: t('column.town'),
      cell: ({ townCode }) => (townCode === null ? NOUGHT : townName(townCode)),
    },
    {
      key: 'rules',
      title: t('missing.rules'),
      isText: true,
      cell: ({ ruleIds }) => ruleIds?.map((id) => titleOf(id)).join(t('semicolon')) ?? t('missing.allRules'),
    },
    {
      key: 'pairs',
      title: t('column.pairs'),
      isNumber: true,
      cell: ({ pairs }) => shownNumber(pairs, language),
    },
    { key: 'attempts', title: t('missing.attempts'), isNumber: true, cell: ({ attempts }) => attempts },
    {
      key: 'why',
      title: t('missing.why'),
      isText: true,
      cell: ({ message, code }) => (
        <>
          {message[language]} <code className="soft">{code}</code>
        </>
      ),
    },
    {
      key: 'again',
      title: t('column.do'),
      isLast: true,
      cell: ({ townCode }) => <Again townCode={townCode} />,
    },
  ];
}

function Again({ townCode }: { readonly townCode: string | null }) {
  const { t } = useTranslation('sweeps');
  const may = useMayIn('run TownSweep', wholeTown(townCode));
  const [asks, setAsks] = useState(false);
  if (townCode === null || !may) return null;
  return (
    <>
      <Button size="small" onClick={() => setAsks(true)}>
        {t('missing.again')}
      </Button>
      {asks && <StartSweep towns={[townCode]} onClose={() => setAsks(false)} />}
    </>
  );
}
