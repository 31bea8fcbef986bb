import type { Entry } from './command.js';
import { useDesk, useEntries } from './desk-context.js';
import type { HeldCommands } from './held-commands.js';
import { INVERSES } from './verbs.js';

/** Whether a command can still be undone. */
export const isUndoable = ({ standing, command }: Entry): boolean =>
  standing.kind === 'held' || (standing.kind === 'done' && INVERSES[command.verb] !== undefined);

/** Takes a command back: as if it had never been, or by its inverse. */
export function undo(desk: HeldCommands, { number, command: { id, name, verb }, standing }: Entry): void {
  const inverse = INVERSES[verb];
  if (standing.kind === 'held') desk.takeBack(number);
  else if (standing.kind === 'done' && inverse !== undefined)
    void desk.now({ id, name, version: standing.task.version, verb: inverse });
}

/** Undoes the latest command that can be undone, whatever task it is of. */
export function useUndoLatest(): () => void {
  const desk = useDesk();
  const entries = useEntries();
  return () => {
    const latest = entries.findLast(isUndoable);
    if (latest !== undefined) undo(desk, latest);
  };
}
