import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Entry } from './command.js';
import type { HeldCommands } from './held-commands.js';

export const DeskContext = createContext<HeldCommands | null>(null);

/** The commands that were given in this window, which outlast the pages that they were given on. */
export function useDesk(): HeldCommands {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('there is no desk');
  return desk;
}

export const useEntries = (): readonly Entry[] => {
  const desk = useDesk();
  return useSyncExternalStore(desk.subscribe, desk.snapshot);
};
