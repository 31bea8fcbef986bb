import { useState } from 'react';
import type { TaskDetail, Waiver } from '@hongzhu/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWaivers } from '../../../../api/waivers.js';
import { useMayIn, useSession } from '../../../../shell/session-context.js';
import { shownInstant } from '../../../../shell/sheet/shown.js';
import { AskForWaiver, TakeBackWaiver } from './ask-waiver.js';
import { askedWaiver } from './asked-waiver.js';

export interface FindingWaiverProps {
  readonly findingId: string;
  readonly task: TaskDetail;
}

/** Whether somebody has asked that a finding not count, and the way to ask for it. */
export function FindingWaiver({ findingId, task }: FindingWaiverProps) {
  const { t } = useTranslation('home');
  const reads = useMayIn('read Waiver', task);
  const asks = useMayIn('ask Waiver', task);
  const waivers = useWaivers(task, reads);
  const [isAsked, setAsked] = useState(false);
  // The button is there at once, so that nothing moves under a hand below it: the service refuses a second request anyway.
  const waiver = askedWaiver(findingId, waivers.data ?? []);
  const isWaiting = waiver?.state === 'requested';
  return (
    <div className="finding-waiver">
      {waiver !== null && <Told waiver={waiver} />}
      {asks && !isWaiting && (
        <Button size="small" onClick={() => setAsked(true)}>
          {t('waiver.ask')}
        </Button>
      )}
      {isAsked && <AskForWaiver findingId={findingId} onClose={() => setAsked(false)} />}
    </div>
  );
}

/** What was asked for. Whoever has asked can take it back until it is decided. */
function Told({ waiver }: { readonly waiver: Waiver }) {
  const { t } = useTranslation('home');
  const { account } = useSession().session;
  const [isTakenBack, setTakenBack] = useState(false);
  const { state, requestedBy, requestedAt, expiresOn } = waiver;
  const told = { who: requestedBy, at: shownInstant(requestedAt), until: expiresOn };
  if (state !== 'requested') return <span className="numbers soft">{t('waiver.refused', told)}</span>;
  return (
    <>
      <span className="numbers">{t('waiver.waiting', told)}</span>
      {requestedBy === account && (
        <Button size="small" onClick={() => setTakenBack(true)}>
          {t('waiver.takeBack')}
        </Button>
      )}
      {isTakenBack && <TakeBackWaiver waiver={waiver} onClose={() => setTakenBack(false)} />}
    </>
  );
}
