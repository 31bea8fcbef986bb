import type { CertificateCheck, CertificateSummary, Sweep } from '@hongzhu/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { certificatePath, useCertificate, useCertificateCheck } from '../../api/nights.js';
import { codeOf } from '../../api/send.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useMay } from '../../shell/session-context.js';
import { Figures } from '../../shell/sheet/figures.js';
import { Mark } from '../../shell/sheet/mark.js';
import { Section } from '../../shell/sheet/sheet.js';
import { NOUGHT, shownInstant, shownNumber } from '../../shell/sheet/shown.js';
import { SubjectName } from '../../shell/subject-name.js';
import { checkedParts } from './checked-parts.js';

export interface CertifiedProps {
  readonly sweep: Sweep;
  readonly certificate: CertificateSummary;
}

const VERDICTS = [
  'compliant',
  'non_compliant',
  'in_grace',
  'insufficient_data',
  'not_applicable',
  'error',
] as const;

/** The proof that nothing was left out: its fingerprint, the file, and whether the verdicts are still what it says. */
export function Certified({ sweep: { id, detail }, certificate }: CertifiedProps) {
  const { t } = useTranslation('sweeps');
  const language = useLanguage();
  const whole = useCertificate(id);
  const number = (value: number | undefined): string =>
    value === undefined ? NOUGHT : shownNumber(value, language);
  return (
    <Section
      id="certificate"
      title={t('certificate.title')}
      note={t('certificate.note')}
      actions={
        <Button href={certificatePath(id)} download={`certificate-${id}.json`}>
          {t('certificate.download')}
        </Button>
      }
    >
      <Figures
        figures={VERDICTS.map((verdict) => ({
          name: t(`verdict.${verdict}`),
          value: number(whole.data?.verdicts[verdict]),
        }))}
      />
      <dl className="certificate">
        <div>
          <dt>{t('certificate.root')}</dt>
          <dd>
            <code>{certificate.root}</code>
          </dd>
        </div>
        <div>
          <dt>{t('certificate.key')}</dt>
          <dd>
            <code>{certificate.keyId}</code>
          </dd>
        </div>
        <div>
          <dt>{t('certificate.leaves')}</dt>
          <dd className="numbers">
            {t('certificate.issued', {
              leaves: number(certificate.leaves),
              at: shownInstant(certificate.issuedAt),
            })}
          </dd>
        </div>
      </dl>
      <Check id={id} isKept={detail === 'kept'} />
    </Section>
  );
}

function Check({ id, isKept }: { readonly id: string; readonly isKept: boolean }) {
  const { t } = useTranslation('sweeps');
  const may = useMay('check Certificate');
  const check = useCertificateCheck(id);
  if (!may) return <p className="soft">{t('certificate.notYours')}</p>;
  if (!isKept) return <p className="soft">{t('certificate.pruned')}</p>;
  return (
    <div className="certificate-check" aria-live="polite">
      <Button loading={check.isPending} onClick={() => check.mutate()}>
        {t('certificate.check')}
      </Button>
      {check.isError && (
        <Mark kind="unknown">
          {t('certificate.notChecked')} <code>{codeOf(check.error)}</code>
        </Mark>
      )}
      {check.data !== undefined && <Checked check={check.data} />}
    </div>
  );
}

function Checked({ check }: { readonly check: CertificateCheck }) {
  const { t } = useTranslation('sweeps');
  const language = useLanguage();
  return (
    <>
      <Mark kind={check.intact ? 'good' : 'bad'}>
        {t(check.intact ? 'certificate.intact' : 'certificate.broken', {
          cells: shownNumber(check.cellsChecked, language),
          count: check.differenceCount,
        })}
      </Mark>
      <ul className="certificate-parts">
        {checkedParts(check).map(({ part, holds }) => (
          <li key={part}>
            <Mark kind={holds ? 'good' : 'bad'}>
              {t(`certificate.parts.${part}.${holds ? 'holds' : 'fails'}`)}
            </Mark>
          </li>
        ))}
        {check.differences.map(({ type, code, reason }) => (
          <li key={`${type} ${code} ${reason}`}>
            <SubjectName subject={{ type, code }} marketCode={null} /> {t(`certificate.reasons.${reason}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
