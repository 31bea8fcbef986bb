import { useState, type SyntheticEvent } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { AskDialog } from '../ask-dialog.js';
import { Field } from '../field.js';
import { QUESTIONS, UNDOING, type Question, type Verb } from './verbs.js';

export interface AskVerbProps {
  readonly verb: Verb;
  readonly onAnswer: (body: Readonly<Record<string, string>>) => void;
  readonly onClose: () => void;
}

/** Asks for what a verb needs, all of it on one sheet, and says whether it can be undone. */
export function AskVerb({ verb, onAnswer, onClose }: AskVerbProps) {
  const { t } = useTranslation('desk');
  const [answers, setAnswers] = useState<Readonly<Partial<Record<Question, string>>>>({});
  const questions = QUESTIONS[verb];
  const filled = questions.every((question) => (answers[question] ?? '').trim() !== '');
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (filled) onAnswer(Object.fromEntries(questions.map((each) => [each, answers[each]!.trim()])));
  };
  return (
    <AskDialog title={t(`verbs.${verb}`)} onClose={onClose}>
      <form onSubmit={submit}>
        {questions.map((question, place) => (
          <Field
            key={question}
            label={t(`ask.${question}`)}
            type={question === 'until' ? 'date' : 'text'}
            hint={question === 'reason' || question === 'text' ? t('noteHint') : undefined}
            autoFocus={place === 0}
            value={answers[question] ?? ''}
            onChange={({ currentTarget: { value } }) => setAnswers({ ...answers, [question]: value })}
          />
        ))}
        <p className="soft">{t(`undoing.${UNDOING[verb]}`)}</p>
        <div className="ask-buttons">
          <Button onClick={onClose}>{t('ask.cancel')}</Button>
          <Button type="primary" htmlType="submit" disabled={!filled}>
            {t('ask.confirm')}
          </Button>
        </div>
      </form>
    </AskDialog>
  );
}
