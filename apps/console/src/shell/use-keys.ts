import { useEffect, useRef } from 'react';

const WRITES = 'input, textarea, select, [contenteditable]';
/** The key that also counts while somebody writes: it hands in what is written. */
const SENDS = 'Ctrl+Enter';

/**
 * Keys that do something while nobody writes and no dialog is open, by what `KeyboardEvent.key` says; `Ctrl+Enter` also while
 * somebody writes, and with the command key. Escape ends writing.
 */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const key = nameOf(event);
      if (key === null || event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      if (isWritten(event.target)) {
        if (key === 'Escape') event.target.blur();
        if (key !== SENDS) return;
      }
      const act = latest.current[key];
      if (act === undefined || (key === 'Enter' && isPressed(event.target))) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

/** Null for what is left to the browser. */
function nameOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): string | null {
  if (!ctrlKey && !metaKey && !altKey) return key;
  return key === 'Enter' && !altKey ? SENDS : null;
}

/** Radio buttons take arrows alone: letters are free. */
const isWritten = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && target.matches(WRITES) && !target.matches('input[type="radio"]');

/** Enter on a button or a link is for the button. Not on a row of the queue, where it means: go on to the right. */
const isPressed = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('a, button:not(.task-row)');
