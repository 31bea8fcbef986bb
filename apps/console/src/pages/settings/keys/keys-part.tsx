import { useState } from 'react';
import type { AccessKey, NewAccessKey } from '@hongzhu/client';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ACCESS_KEYS, revokeAccessKey, useAccessKeys } from '../../../api/accounts.js';
import { useMay } from '../../../shell/session-context.js';
import { AskCommand } from '../../../shell/sheet/ask-command.js';
import { More } from '../../../shell/sheet/more.js';
import { ReadPart } from '../../../shell/sheet/read-part.js';
import { Section } from '../../../shell/sheet/sheet.js';
import { ToldOnce } from '../told-once.js';
import { KeyTable } from './key-table.js';
import { MakeKey } from './make-key.js';

/** The keys with which other systems come. */
export function KeysPart() {
  const { t } = useTranslation('settings');
  const queries = useQueryClient();
  const keys = useAccessKeys();
  const keeps = useMay('keep AccessKey');
  const [makes, setMakes] = useState(false);
  const [revoked, setRevoked] = useState<AccessKey | null>(null);
  const [told, setTold] = useState<NewAccessKey | null>(null);
  const readAnew = (): void => void queries.invalidateQueries({ queryKey: ACCESS_KEYS });
  const make = (
    <Button type="primary" onClick={() => setMakes(true)}>
      {t('makeKey')}
    </Button>
  );
  const revoke = async ({ id }: AccessKey): Promise<void> => {
    await revokeAccessKey(id);
    readAnew();
  };
  return (
    <Section
      id="keys"
      title={t('parts.keys')}
      note={t(keeps ? 'keysNote' : 'keysReadNote')}
      actions={keeps && make}
    >
      {told !== null && (
        <ToldOnce
          title={t('newKey', { account: told.account })}
          secret={told.key}
          onTaken={() => setTold(null)}
        >
          {t('newKeyHint')}
        </ToldOnce>
      )}
      <ReadPart query={keys}>
        {(data) => <KeyTable keys={data} onRevoke={keeps ? setRevoked : null} />}
      </ReadPart>
      <More query={keys} />
      {makes && (
        <MakeKey
          onMade={(made) => {
            setTold(made);
            readAnew();
          }}
          onClose={() => setMakes(false)}
        />
      )}
      {revoked !== null && (
        <AskCommand
          title={t('revoke')}
          confirm={t('revoke')}
          act={() => revoke(revoked)}
          onClose={() => setRevoked(null)}
        >
          <p>{t('revokeAsk', { account: revoked.account })}</p>
        </AskCommand>
      )}
    </Section>
  );
}
