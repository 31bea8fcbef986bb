import { useSyncExternalStore } from 'react';
import { onlineManager } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import './old.css';

const isOnline = (): boolean => onlineManager.isOnline();
const subscribe = (tell: () => void): (() => void) => onlineManager.subscribe(tell);

/** While the browser has no network, what is being read waits for it: says so, and that it goes on by itself. */
export function OfflineNote() {
  const { t } = useTranslation();
  if (useSyncExternalStore(subscribe, isOnline)) return null;
  return (
    <p className="old" role="status">
      <strong>{t('states.offlineTitle')}</strong> {t('states.offline')}
    </p>
  );
}
