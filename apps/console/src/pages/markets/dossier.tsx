import { HongzhuProblem, type MarketProfile } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMarketProfile } from '../../api/markets.js';
import { Notice } from '../../shell/notice.js';
import { useMay } from '../../shell/session-context.js';
import { Old } from '../../shell/old.js';
import { Unread } from '../../shell/unread.js';
import { Coverage } from './coverage/coverage.js';
import { DossierHead } from './dossier-head.js';
import { History } from './history/history.js';
import { Identity } from './identity.js';
import { OwnNames, ownKey } from './own-subject.js';
import { OpenWork } from './open-work.js';
import { Scorecard } from './scorecard/scorecard.js';
import { CheckSheet } from './sheet/check-sheet.js';

/** All that is known of one market, and the sheet that is taken along to it. */
export function Dossier({ code }: { readonly code: string }) {
  const profile = useMarketProfile(code);
  const seesHistory = useMay('read Verdict');
  if (profile.error instanceof HongzhuProblem && profile.error.status === 404) return <NoSuchMarket />;
  if (profile.data === undefined) return <Unread query={profile} />;
  const { data } = profile;
  return (
    <OwnNames value={namesIn(data)}>
      <Old query={profile} />
      <article className="page dossier">
        <DossierHead profile={data} />
        <Identity market={data.market} />
        <Coverage coverage={data.coverage} />
        <Scorecard card={data.fiveOnes} asOf={data.asOf} />
        <OpenWork profile={data} />
        {seesHistory && <History code={code} />}
      </article>
      <CheckSheet profile={data} />
    </OwnNames>
  );
}

function namesIn({ coverage: { organizations, branches } }: MarketProfile): ReadonlyMap<string, string> {
  const named = [
    ...organizations.map((each) => ({ ...each, type: 'organization' })),
    ...branches.map((each) => ({ ...each, type: 'branch' })),
  ];
  return new Map(named.flatMap((each) => (each.name === null ? [] : [[ownKey(each), each.name] as const])));
}

function NoSuchMarket() {
  const { t } = useTranslation('markets');
  return (
    <Notice isPage title={t('noSuchTitle')} action={<Link to="/markets">{t('backToList')}</Link>}>
      {t('noSuch')}
    </Notice>
  );
}
