import { useEffect, useRef, useState } from 'react';
import type { Need } from '../../../shell/desk/report-form.js';

/** Where what is needed is filled in. */
const PLACES: Readonly<Record<Need, string>> = {
  outcome: '.outcomes input',
  reason: '.reasons input',
  plannedOn: '.outcome-details input[type="date"]',
  why: '.outcome-details textarea',
  plan: '.outcome-details textarea',
  note: '.outcome-details textarea',
};

export interface FocusOnNeed {
  /** Moves the focus to what is needed, once it is there; for null it stays where it is. */
  readonly go: (need: Need | null) => void;
  /** The same after something was chosen by a pointer. Who walks through choices by arrows is not torn from them. */
  readonly goByPointer: (need: Need | null) => void;
  /** For what holds the choices. */
  readonly watch: { readonly onPointerDownCapture: () => void; readonly onKeyDownCapture: () => void };
}

/** Saves a click: whoever has chosen goes on writing at once. */
export function useFocusOnNeed(): FocusOnNeed {
  const [wanted, setWanted] = useState<{ readonly need: Need } | null>(null);
  const isByPointer = useRef(false);
  // Not before what was chosen has brought its fields.
  useEffect(() => {
    if (wanted !== null) document.querySelector<HTMLElement>(PLACES[wanted.need])?.focus();
  }, [wanted]);
  const go = (need: Need | null): void => setWanted(need === null ? null : { need });
  return {
    go,
    goByPointer: (need) => {
      if (isByPointer.current) go(need);
    },
    watch: {
      onPointerDownCapture: () => void (isByPointer.current = true),
      onKeyDownCapture: () => void (isByPointer.current = false),
    },
  };
}
