import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { beforeLeaving } from '../../api/leaving.js';
import { showAnew, showTask } from '../../api/tasks.js';
import type { Entry } from './command.js';
import { DeskContext } from './desk-context.js';
import { HeldCommands } from './held-commands.js';
import { isChanged, newKey, sendCommand } from './send-command.js';
import { Tray } from './tray.js';
import { written } from './written.js';

export interface DeskProps {
  /** Who is signed in; null for nobody. */
  readonly account: string | null;
  readonly children: ReactNode;
}

/** Where commands are given, and what becomes of them is told: above all pages, and above the sign-in. */
export function Desk({ account, children }: DeskProps) {
  const queries = useQueryClient();
  const who = useRef(account);
  const tray = useRef<HTMLElement>(null);
  const [desk] = useState(() => deskOf(queries, () => who.current));
  useLayoutEffect(() => {
    who.current = account;
    if (account !== null) desk.enter(account);
  }, [account, desk]);
  useEffect(() => {
    // Whoever leaves has decided: what is held goes out, though nobody waits for the answer any more.
    const leave = (): void => void desk.flush();
    window.addEventListener('pagehide', leave);
    const stay = beforeLeaving(async () => {
      const isDone = await desk.flush();
      if (!isDone) tray.current?.focus();
      return isDone;
    });
    return () => {
      window.removeEventListener('pagehide', leave);
      stay();
    };
  }, [desk]);
  return (
    <DeskContext value={desk}>
      {children}
      <Tray ref={tray} isSignedIn={account !== null} />
    </DeskContext>
  );
}

const deskOf = (queries: QueryClient, account: () => string | null): HeldCommands =>
  new HeldCommands({
    send: sendCommand,
    account,
    newKey,
    now: () => Date.now(),
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    settled: (entry) => show(queries, entry),
  });

function show(queries: QueryClient, { command: { id, verb }, account, standing }: Entry): void {
  if (standing.kind === 'done') {
    if (verb === 'submit' && account !== null) written.forget(account, id);
    showTask(queries, standing.task);
  } else if (isChanged(standing)) {
    void showAnew(queries, id);
  }
}
