import { createContext, useContext } from 'react';
import type { TextSize } from '../design/text-size.js';

export interface ChosenTextSize {
  readonly size: TextSize;
  readonly choose: (size: TextSize) => void;
}

export const TextSizeContext = createContext<ChosenTextSize | null>(null);

/** In which size everything is shown, and how to choose another. */
export function useTextSize(): ChosenTextSize {
  const chosen = useContext(TextSizeContext);
  if (chosen === null) throw new Error('no text size');
  return chosen;
}
