import type { ReactNode } from 'react';
import './notice.css';

export interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** Where nothing else is on the page. */
  readonly isPage?: boolean;
  /** `status` is read out when it comes; `alert` at once. */
  readonly role?: 'status' | 'alert';
}

/** What stands where data would: empty, failed, not allowed, still to come. Says what to do next. */
export const Notice = ({ title, children, action, isPage = false, role = 'status' }: NoticeProps) => (
  <div className="notice" role={role}>
    {isPage ? <h1 className="notice-title">{title}</h1> : <p className="notice-title">{title}</p>}
    {children !== undefined && <div className="soft">{children}</div>}
    {action}
  </div>
);
