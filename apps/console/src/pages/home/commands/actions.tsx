import { useState } from 'react';
import type { TaskDetail } from '@hongzhu/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { AskVerb } from '../../../shell/desk/ask-verb.js';
import { waitingFor } from '../../../shell/desk/command.js';
import { useDesk, useEntries } from '../../../shell/desk/desk-context.js';
import { isAsked, KEYS, UNDOING, VERBS, type Verb } from '../../../shell/desk/verbs.js';
import { useKeys } from '../../../shell/use-keys.js';
import { isOnlyDrafted } from './is-only-drafted.js';

/** The task as it was when it was asked about: whoever answers has seen that, and not what may have come under the question. */
interface Asked {
  readonly verb: Verb;
  readonly task: TaskDetail;
}

/** What the account can do with the task beside handing something in: by what the service says is possible. */
export function Actions({ task }: { readonly task: TaskDetail }) {
  const { t } = useTranslation('desk');
  const desk = useDesk();
  const [asked, setAsked] = useState<Asked | null>(null);
  // What is being written on the page is saved a second later, under the question.
  if (asked !== null && isOnlyDrafted(asked.task, task)) setAsked({ ...asked, task });
  const isUnderWay = waitingFor(useEntries(), task.id) !== null;
  const possible = isUnderWay ? [] : VERBS.filter((verb) => task.possible.includes(verb));
  const give = ({ verb, task: { id, version, subject } }: Asked, body: object = {}): void => {
    const name = subject.name ?? subject.code;
    const command = { id, version, name, verb, ...(Object.keys(body).length > 0 && { body }) };
    if (UNDOING[verb] === 'held') desk.hold(command);
    else void desk.now(command);
  };
  const begin = (verb: Verb): void => {
    if (!possible.includes(verb)) return;
    if (isAsked(verb)) setAsked({ verb, task });
    else give({ verb, task });
  };
  useKeys(Object.fromEntries(VERBS.map((verb) => [KEYS[verb], () => begin(verb)])));
  return (
    <div className="actions">
      {possible.map((verb) => (
        <Button key={verb} size="small" aria-keyshortcuts={KEYS[verb]} onClick={() => begin(verb)}>
          {t(`verbs.${verb}`)} <kbd aria-hidden="true">{KEYS[verb]}</kbd>
        </Button>
      ))}
      {asked !== null && (
        <AskVerb
          verb={asked.verb}
          onClose={() => setAsked(null)}
          onAnswer={(body) => {
            setAsked(null);
            // A comment decides nothing, and whoever wrote it is not to write it twice.
            give(asked.verb === 'comment' ? { ...asked, task } : asked, body);
          }}
        />
      )}
    </div>
  );
}
