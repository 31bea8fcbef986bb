import type { ComponentType } from 'react';
import { may } from '@hongzhu/permissions';
import { useTranslation } from 'react-i18next';
import { NavLink, Navigate, useParams } from 'react-router';
import { useSession } from '../../shell/session-context.js';
import { NothingHere } from '../../shell/states.js';
import { AccountsPart } from './accounts/accounts-part.js';
import { AuditPart } from './audit/audit-part.js';
import { CalendarPart } from './calendar/calendar-part.js';
import { DisplayPart } from './display-part.js';
import { KeysPart } from './keys/keys-part.js';
import { OwnAccountPart } from './account/own-account-part.js';
import { SETTINGS_PARTS, type SettingsPart } from './settings-parts.js';
import '../../shell/button-row.css';
import './settings.css';

const BODIES: Readonly<Record<SettingsPart, ComponentType>> = {
  account: OwnAccountPart,
  display: DisplayPart,
  calendar: CalendarPart,
  accounts: AccountsPart,
  keys: KeysPart,
  audit: AuditPart,
};

/** What concerns the account, the browser and the service as a whole: one part at a time, each with its address. */
export default function SettingsPage() {
  const { t } = useTranslation('settings');
  const { session } = useSession();
  const chosen = useParams()['*'] ?? '';
  const parts = SETTINGS_PARTS.filter(({ needs }) => needs === null || may(session, needs));
  const part = parts.find(({ path }) => path === chosen);
  const Body = part && BODIES[part.path];
  if (chosen === '') return <Navigate to="/settings/account" replace />;
  return (
    <div className="sheet settings">
      <h1>{t('title')}</h1>
      <nav className="settings-parts" aria-label={t('title')}>
        {parts.map(({ path }) => (
          <NavLink key={path} to={`/settings/${path}`}>
            {t(`parts.${path}`)}
          </NavLink>
        ))}
      </nav>
      {Body === undefined ? <NothingHere /> : <Body />}
    </div>
  );
}
