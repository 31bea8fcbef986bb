import { Suspense, useState, type ReactNode } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import type { TextSize } from '../design/text-size.js';
import type { Page } from '../pages/pages.js';
import { ChooseLanguage } from './choose-language.js';
import { ChooseTextSize } from './choose-text-size.js';
import { Fence } from './fence.js';
import { OfflineNote } from './offline-note.js';
import { useSession } from './session-context.js';
import { Loading } from './states.js';
import './shell.css';

export interface ShellProps {
  readonly pages: readonly Page[];
  readonly textSize: TextSize;
  readonly onTextSize: (size: TextSize) => void;
  readonly children: ReactNode;
}

/** The menu on the left, the bar on top, and the page. */
export function Shell({ pages, textSize, onTextSize, children }: ShellProps) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const [isOpen, setOpen] = useState(false);
  const place = pathname.split('/', 2).join('/');
  return (
    <div className={isOpen ? 'shell menu-open' : 'shell'}>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <header className="bar">
        <button
          type="button"
          className="bar-menu"
          aria-expanded={isOpen}
          aria-controls="menu"
          onClick={() => setOpen(!isOpen)}
        >
          {t('openMenu')}
        </button>
        <span className="brand">{t('product')}</span>
        <Preferences textSize={textSize} onTextSize={onTextSize} />
      </header>
      <nav id="menu" className={isOpen ? 'menu open' : 'menu'} aria-label={t('menu')}>
        <ul onClick={() => setOpen(false)}>
          {pages.map(({ path, name }) => (
            <li key={path}>
              <NavLink to={`/${path}`}>{t(`pages.${name}`)}</NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <main id="content" className="content" tabIndex={-1}>
        <OfflineNote />
        <Fence key={place}>
          <Suspense fallback={<Loading isPage />}>{children}</Suspense>
        </Fence>
      </main>
    </div>
  );
}

function Preferences({ textSize, onTextSize }: Pick<ShellProps, 'textSize' | 'onTextSize'>) {
  const { t } = useTranslation();
  const { session, leave } = useSession();
  return (
    <div className="bar-right">
      <ChooseTextSize size={textSize} onChoose={onTextSize} />
      <ChooseLanguage />
      <span className="bar-account" title={t('account')}>
        {session.account} <span className="soft">{t(`roles.${session.role}`)}</span>
      </span>
      <Button size="small" onClick={leave}>
        {t('signOut')}
      </Button>
    </div>
  );
}
