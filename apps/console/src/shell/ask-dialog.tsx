import { useLayoutEffect, useRef, type ReactNode, type RefObject, type SyntheticEvent } from 'react';
import { flushSync } from 'react-dom';
import './ask-dialog.css';

export interface AskDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** What has the focus at first; the first field or button if left out. */
  readonly first?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/**
 * The browser's own dialog: it keeps the focus inside, and gives it back. It is open for as long as it is rendered: Escape asks
 * `onClose`, as its buttons do.
 */
export function AskDialog({ title, onClose, first, children }: AskDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current!;
    show(shown, first);
    // The browser gives the focus back when a dialog is closed, not when it is taken out of the page.
    return () => shown.close();
  }, [first]);
  const cancel = (event: SyntheticEvent): void => {
    if (!event.cancelable) return;
    event.preventDefault();
    onClose();
  };
  // A browser lets a page refuse one Escape, and not the next, unless something was pressed meanwhile.
  const closed = (): void => {
    if (dialog.current?.open !== false) return;
    flushSync(onClose);
    if (dialog.current !== null) show(dialog.current, first);
  };
  return (
    <dialog ref={dialog} className="ask" aria-label={title} onCancel={cancel} onClose={closed}>
      <h2>{title}</h2>
      {children}
    </dialog>
  );
}

function show(dialog: HTMLDialogElement, first: AskDialogProps['first']): void {
  dialog.showModal();
  first?.current?.focus();
}
