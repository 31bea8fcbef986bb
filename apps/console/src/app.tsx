import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { may } from '@hongzhu/permissions';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useTranslation } from 'react-i18next';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router';
import { finishUp } from './api/leaving.js';
import { sendCsrfToken, whenSessionChanged } from './api/send.js';
import { addressAfter, readSession, SESSION, signOut, type Session } from './api/session.js';
import { styleNonce } from './design/style-nonce.js';
import { chooseTextSize, chosenTextSize } from './design/text-size.js';
import { themeOf } from './design/theme.js';
import { PAGES } from './pages/pages.js';
import { Desk } from './shell/desk/desk.js';
import { NotSignedOut } from './shell/not-signed-out.js';
import { Notice } from './shell/notice.js';
import { SessionContext } from './shell/session-context.js';
import { TextSizeContext } from './shell/text-size-context.js';
import { IdleEnd } from './shell/idle/idle-end.js';
import { inTime } from './shell/in-time.js';
import { Shell } from './shell/shell.js';
import { Loading, NothingHere } from './shell/states.js';
import { Unread } from './shell/unread.js';

/** So long what is held may take to go out when nobody is here any more. */
const ENDED_WITHIN_MS = 5_000;

const SignInPage = lazy(() => import('./pages/sign-in/sign-in-page.js'));
const ChangePasswordPage = lazy(() => import('./pages/sign-in/change-password-page.js'));

export function App() {
  const { i18n } = useTranslation();
  const [textSize, setTextSize] = useState(chosenTextSize);
  useEffect(() => chooseTextSize(textSize), [textSize]);
  const nonce = styleNonce();
  return (
    <ConfigProvider
      theme={themeOf(textSize)}
      locale={i18n.language === 'en' ? enUS : zhCN}
      csp={nonce === undefined ? {} : { nonce }}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <BrowserRouter>
        <Suspense fallback={<Waiting />}>
          <TextSizeContext value={{ size: textSize, choose: setTextSize }}>
            <Door textSize={textSize} onTextSize={setTextSize} />
          </TextSizeContext>
        </Suspense>
      </BrowserRouter>
    </ConfigProvider>
  );
}

const Waiting = () => (
  <main>
    <Loading isPage />
  </main>
);

type TextSizeProps = Pick<Parameters<typeof Shell>[0], 'textSize' | 'onTextSize'>;

/** Whoever is signed in comes in; whoever is not signs in where they are, and goes on there. */
function Door(props: TextSizeProps) {
  const door = useDoor();
  const { stuck, leave, stay } = door;
  // What was given is told of by the desk, also where nobody is signed in any more, or somebody can't leave.
  return (
    <Desk account={door.session.data?.account ?? null}>
      {stuck === null ? (
        <Inside door={door} {...props} />
      ) : (
        <NotSignedOut error={stuck} retry={leave} stay={stay} />
      )}
    </Desk>
  );
}

interface InsideProps extends TextSizeProps {
  readonly door: ReturnType<typeof useDoor>;
}

function Inside({ door: { session, enter, leave, end }, ...props }: InsideProps) {
  return (
    <>
      {session.data === undefined && (
        <main>
          <Unread query={session} />
        </main>
      )}
      {session.data === null && <SignInPage onSignedIn={enter} />}
      {session.data?.mustChangePassword === true && (
        <ChangePasswordPage account={session.data.account} onChanged={enter} onLeave={leave} />
      )}
      {session.data?.mustChangePassword === false && (
        <SessionContext value={{ session: session.data, leave, renew: enter }}>
          <Rooms key={viewOf(session.data)} session={session.data} {...props} />
        </SessionContext>
      )}
      {session.data && <IdleEnd session={session.data} onOver={end} onOther={enter} onLeave={leave} />}
    </>
  );
}

/** Of whom what is kept is, and of which part of the city. */
const viewOf = ({ account, role, towns, markets }: Session): string =>
  JSON.stringify([account, role, towns, markets]);

function useDoor() {
  const queries = useQueryClient();
  const session = useQuery({ queryKey: SESSION, queryFn: readSession, staleTime: Infinity });
  /** Who was here, and what they saw. */
  const last = useRef<string | null>(null);
  /** Why signing out has failed. */
  const [stuck, setStuck] = useState<unknown>(null);
  const view = session.data ? viewOf(session.data) : null;
  useEffect(() => {
    if (view !== null) last.current = view;
  }, [view]);
  const enter = useCallback(
    (next: Session | null): void => {
      // Whoever comes back goes on; somebody else finds nothing of it, nor do the same with other towns or markets.
      if (next !== null && last.current !== null && last.current !== viewOf(next))
        queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION[0] });
      queries.setQueryData(SESSION, next);
    },
    [queries],
  );
  useEffect(() => {
    whenSessionChanged((change) => {
      if (change === 'over') enter(null);
      // Where even that can't be asked, the next request tells.
      else readSession().then(enter, () => undefined);
    });
  }, [enter]);
  const { data } = session;
  // Together with the account under which commands are given: none goes out with the token of another.
  useLayoutEffect(() => sendCsrfToken(data?.csrfToken ?? null), [data]);
  /** Whoever has a command that was not done stays, and sees which. */
  const leave = async (): Promise<void> => {
    if (!(await finishUp())) return;
    try {
      await signOut();
    } catch (error) {
      return setStuck(error);
    }
    // A page that is loaded anew knows nothing of who was here.
    window.location.assign(data ? addressAfter(data) : '/');
  };
  /** Nobody is here any more: whoever comes back signs in where they were. A session that could not be ended lapses by itself. */
  const end = async (): Promise<void> => {
    // An unattended screen shows nothing more, whether the service answers or not.
    await inTime(finishUp().then(signOut), ENDED_WITHIN_MS).catch(() => undefined);
    enter(null);
  };
  return {
    session,
    stuck,
    stay: () => setStuck(null),
    enter,
    leave: () => void leave(),
    end: () => void end(),
  };
}

function Rooms({ session, ...props }: TextSizeProps & { readonly session: Session }) {
  const { t } = useTranslation();
  const pages = PAGES.filter(({ needs }) => [needs].flat().some((need) => may(session, need)));
  const [first] = pages;
  const start = first ? (
    <Navigate to={`/${first.path}`} replace />
  ) : (
    <Notice isPage title={t('states.noPage')}>
      {t('states.noPageHint')}
    </Notice>
  );
  return (
    <Shell pages={pages} {...props}>
      <Routes>
        <Route path="/" element={start} />
        <Route path="/sign-in" element={<Navigate to="/" replace />} />
        {pages.map(({ path, Body }) => (
          <Route key={path} path={`/${path}/*`} element={<Body />} />
        ))}
        <Route path="*" element={<NothingHere />} />
      </Routes>
    </Shell>
  );
}
