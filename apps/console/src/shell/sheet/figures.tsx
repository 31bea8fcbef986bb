import type { ReactNode } from 'react';
import './figures.css';

export interface Figure {
  readonly name: string;
  readonly value: ReactNode;
  readonly note?: ReactNode;
}

/** A few facts side by side, each with its name above it. */
export const Figures = ({ figures }: { readonly figures: readonly Figure[] }) => (
  <dl className="figures">
    {figures.map(({ name, value, note }) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd className="numbers">
          {value}
          {note !== undefined && <small className="soft"> {note}</small>}
        </dd>
      </div>
    ))}
  </dl>
);
