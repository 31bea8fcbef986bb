import type { ReactNode } from 'react';
import './sheet.css';

export interface SheetProps {
  readonly title: string;
  /** What is the case, in one sentence. */
  readonly lead: ReactNode;
  /** The way back to what it is a part of. */
  readonly back?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page that is read from the top: what is the case in one sentence, then what it is made of. */
export const Sheet = ({ title, lead, back, actions, children }: SheetProps) => (
  <div className="sheet">
    <header className="sheet-head">
      <div>
        {back}
        <h1>{title}</h1>
        <p className="sheet-lead numbers">{lead}</p>
      </div>
      {actions !== undefined && <div className="sheet-actions">{actions}</div>}
    </header>
    {children}
  </div>
);

export interface SectionProps {
  /** Of its heading; no two are alike on a page. */
  readonly id: string;
  readonly title: string;
  readonly count?: ReactNode;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export const Section = ({ id, title, count, note, actions, children }: SectionProps) => (
  <section className="sheet-section" aria-labelledby={id}>
    <div className="sheet-section-head">
      <h2 id={id}>
        {title}
        {count !== undefined && <span className="soft numbers"> {count}</span>}
      </h2>
      {actions}
    </div>
    {note !== undefined && <p className="soft sheet-note">{note}</p>}
    {children}
  </section>
);
