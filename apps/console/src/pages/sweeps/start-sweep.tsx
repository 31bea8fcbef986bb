import { useState } from 'react';
import type { SweepRequest } from '@hongzhu/client';
import { wholeTown } from '@hongzhu/permissions';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSweepCommands } from '../../api/nights.js';
import { useTowns } from '../../api/town-names.js';
import { Field } from '../../shell/field.js';
import { useMayIn } from '../../shell/session-context.js';
import { AskCommand } from '../../shell/sheet/ask-command.js';

export interface StartSweepProps {
  /** The towns to begin with; all, or none chosen, where there are none. */
  readonly towns?: readonly string[];
  readonly onClose: () => void;
}

/** Which towns, and whether it records: then it begins at once, and is shown. */
export function StartSweep({ towns: given = [], onClose }: StartSweepProps) {
  const { t } = useTranslation('sweeps');
  const mayAll = useMayIn('run TownSweep', wholeTown(null));
  const { start } = useSweepCommands();
  const navigate = useNavigate();
  const [isAll, setAll] = useState(mayAll && given.length === 0);
  const [towns, setTowns] = useState(given);
  const [effect, setEffect] = useState<'record' | 'study'>('record');
  const begin = async (): Promise<void> => {
    const request: SweepRequest = { effect, ...(!isAll && { towns: [...towns] }) };
    const { id } = await start(request);
    void navigate(`/sweeps/${id}`);
  };
  return (
    <AskCommand
      title={t('start.title')}
      confirm={t('start.confirm')}
      isReady={isAll || towns.length > 0}
      act={begin}
      onClose={onClose}
    >
      {mayAll && (
        <Choice
          legend={t('start.scope')}
          name="scope"
          chosen={isAll ? 'city' : 'some'}
          options={['city', 'some']}
          textOf={(scope) => t(`start.${scope}`)}
          onChoose={(scope) => setAll(scope === 'city')}
        />
      )}
      {!isAll && <ChooseTowns towns={towns} onChoose={setTowns} />}
      <Choice
        legend={t('start.effect')}
        name="effect"
        chosen={effect}
        options={['record', 'study']}
        textOf={(each) => t(`start.${each}`)}
        onChoose={setEffect}
      />
    </AskCommand>
  );
}

interface ChoiceProps<Option extends string> {
  readonly legend: string;
  readonly name: string;
  readonly chosen: Option;
  readonly options: readonly Option[];
  readonly textOf: (option: Option) => string;
  readonly onChoose: (option: Option) => void;
}

function Choice<Option extends string>({
  legend,
  name,
  chosen,
  options,
  textOf,
  onChoose,
}: ChoiceProps<Option>) {
  return (
    <fieldset className="start-choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input type="radio" name={name} checked={chosen === option} onChange={() => onChoose(option)} />{' '}
          {textOf(option)}
        </label>
      ))}
    </fieldset>
  );
}

interface ChooseTownsProps {
  readonly towns: readonly string[];
  readonly onChoose: (towns: readonly string[]) => void;
}

/** By name for who may read the registry; by code for who only runs the machines. */
function ChooseTowns({ towns, onChoose }: ChooseTownsProps) {
  const { t } = useTranslation('sweeps');
  const known = useTowns();
  const [typed, setTyped] = useState(() => towns.join(' '));
  if (known.length === 0) {
    const type = (text: string): void => {
      setTyped(text);
      onChoose(text.split(/[\s,，、]+/).filter((code) => code !== ''));
    };
    return (
      <Field
        label={t('start.codes')}
        hint={t('start.codesHint')}
        value={typed}
        onChange={({ currentTarget: { value } }) => type(value)}
      />
    );
  }
  const toggle = (code: string): void =>
    onChoose(towns.includes(code) ? towns.filter((each) => each !== code) : [...towns, code]);
  return (
    <fieldset className="start-towns">
      <legend>{t('start.towns', { count: towns.length })}</legend>
      {known.map(({ code, name }) => (
        <label key={code}>
          <input type="checkbox" checked={towns.includes(code)} onChange={() => toggle(code)} />{' '}
          {name ?? code}
        </label>
      ))}
    </fieldset>
  );
}
