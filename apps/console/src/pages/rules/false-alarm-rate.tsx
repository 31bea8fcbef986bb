import type { FalseAlarms } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useFalseAlarms } from '../../api/rules.js';
import { Figures } from '../../shell/sheet/figures.js';
import { ReadPart } from '../../shell/sheet/read-part.js';
import { Section } from '../../shell/sheet/sheet.js';

/** How often it was found that there was nothing to be found. */
export function FalseAlarmRate({ id }: { readonly id: string }) {
  const { t } = useTranslation('rules');
  const alarms = useFalseAlarms(id);
  return (
    <Section id="false-alarms" title={t('falseAlarms')} note={t('falseAlarmsNote')}>
      <ReadPart query={alarms}>{(data) => <Rate alarms={data} />}</ReadPart>
    </Section>
  );
}

function Rate({ alarms: { findings, dismissed, rate, reasons } }: { readonly alarms: FalseAlarms }) {
  const { t } = useTranslation('rules');
  const share = rate === null ? <span className="unknown-word">{t('noRate')}</span> : percent(rate);
  const parts = rate === null ? undefined : t('rateParts', { dismissed, findings });
  return (
    <>
      <Figures
        figures={[
          { name: t('findingsEver'), value: findings },
          { name: t('dismissed'), value: dismissed },
          { name: t('rate'), value: share, note: parts },
        ]}
      />
      {reasons.length > 0 && (
        <p className="numbers">
          {reasons
            .map(({ reason, count }) => t('reason', { reason: t(`reasons.${reason}`), count }))
            .join(t('comma'))}
        </p>
      )}
    </>
  );
}

const percent = (rate: number): string => `${(rate * 100).toFixed(1)}%`;
