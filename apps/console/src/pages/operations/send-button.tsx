import type { ReactNode } from 'react';
import { Button } from 'antd';
import { useMay } from '../../shell/session-context.js';
import { useCommand } from '../../shell/sheet/use-command.js';

export interface SendButtonProps {
  readonly send: () => Promise<unknown>;
  readonly children: ReactNode;
}

/** Has something sent, for who may; says beside it why it was not. */
export function SendButton({ send, children }: SendButtonProps) {
  const may = useMay('replay Webhook');
  const { isBusy, refusal, run } = useCommand();
  if (!may) return null;
  return (
    <>
      <Button size="small" loading={isBusy} onClick={() => void run(send)}>
        {children}
      </Button>
      <span role="alert" className="sheet-refusal">
        {refusal}
      </span>
    </>
  );
}
