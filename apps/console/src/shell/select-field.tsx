import { useId } from 'react';
import './field.css';

export interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, name: string])[];
  readonly hint?: string | undefined;
  readonly onChoose: (value: Value) => void;
}

/** One of several, with its label. */
export function SelectField<Value extends string>({
  label,
  value,
  options,
  hint,
  onChoose,
}: SelectFieldProps<Value>) {
  const id = useId();
  const choose = (text: string): void => {
    const found = options.find(([each]) => each === text);
    if (found !== undefined) onChoose(found[0]);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <small id={`${id}-hint`} className="soft">
          {hint}
        </small>
      )}
    </div>
  );
}
