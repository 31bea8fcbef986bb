import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultOf, formOf, shownSize, type ChosenFile, type FileFault } from './chosen-file.js';

export interface ChooseFileProps {
  readonly file: ChosenFile | null;
  readonly onChoose: (file: ChosenFile | null) => void;
}

/** A file of the computer, read at once: what is imported later is what was tried, whatever becomes of the file. */
export function ChooseFile({ file, onChoose }: ChooseFileProps) {
  const { t } = useTranslation('ledger');
  const id = useId();
  const [fault, setFault] = useState<FileFault | 'unreadable' | null>(null);
  const choose = async (given: File | undefined): Promise<void> => {
    onChoose(null);
    setFault(null);
    if (given === undefined) return;
    const [wrong, form] = [faultOf(given), formOf(given.name)];
    if (wrong !== null || form === null) return setFault(wrong ?? 'wrongType');
    try {
      onChoose({ name: given.name, form, bytes: new Blob([await given.arrayBuffer()]) });
    } catch {
      setFault('unreadable');
    }
  };
  return (
    <div className="import-file">
      <strong>{t('file')}</strong>
      <input
        id={id}
        className="only-read"
        type="file"
        accept=".json,.zip,.xlsx"
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
      />
      <p>
        <label className="import-file-button" htmlFor={id}>
          {t('chooseFile')}
        </label>{' '}
        {file?.name ?? <span className="soft">{t('noFile')}</span>}
      </p>
      <small id={`${id}-hint`} className="soft">
        {file === null ? t('fileHint') : t(`forms.${file.form}`, { size: shownSize(file.bytes.size) })}
      </small>
      <p role="alert" className="sheet-refusal">
        {fault !== null && t(`fileFaults.${fault}`)}
      </p>
    </div>
  );
}
