import { useState } from 'react';
import type { Waiver } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useWaiverCommands } from '../../../../api/waivers.js';
import { dayAfter } from '../../../../shell/day-of.js';
import { Field } from '../../../../shell/field.js';
import { AskCommand } from '../../../../shell/sheet/ask-command.js';
import { useToday } from '../../../../shell/use-today.js';

export interface AskForWaiverProps {
  readonly findingId: string;
  readonly onClose: () => void;
}

/** Asks until when a finding is not to count, and why. */
export function AskForWaiver({ findingId, onClose }: AskForWaiverProps) {
  const { t } = useTranslation('home');
  const { ask } = useWaiverCommands();
  const tomorrow = dayAfter(useToday());
  const [expiresOn, setExpiresOn] = useState('');
  return (
    <AskCommand
      title={t('waiver.ask')}
      confirm={t('waiver.send')}
      asksReason
      isReady={expiresOn !== ''}
      act={(reason) => ask(findingId, { reason, expiresOn })}
      onClose={onClose}
    >
      <p>{t('waiver.hint')}</p>
      <Field
        label={t('waiver.until')}
        hint={t('waiver.untilHint')}
        type="date"
        min={tomorrow}
        value={expiresOn}
        onChange={({ currentTarget: { value } }) => setExpiresOn(value)}
      />
    </AskCommand>
  );
}

export interface TakeBackWaiverProps {
  readonly waiver: Waiver;
  readonly onClose: () => void;
}

/** Takes back what was asked for. */
export function TakeBackWaiver({ waiver, onClose }: TakeBackWaiverProps) {
  const { t } = useTranslation('home');
  const { takeBack } = useWaiverCommands();
  return (
    <AskCommand
      title={t('waiver.takeBack')}
      confirm={t('waiver.takeBack')}
      asksReason
      act={(reason) => takeBack(waiver, reason)}
      onClose={onClose}
    >
      <p>{t('waiver.takeBackHint')}</p>
    </AskCommand>
  );
}
