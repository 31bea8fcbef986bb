import { UploadError } from '@hongzhu/compliance';
import { isDateFormat } from './excel-date.js';
import { scanXml } from './scan-xml.js';

/** A part of the file by its name; null where there is none. */
export type PartReader = (name: string) => Uint8Array | null;

export interface Workbook {
  /** In their order: the name, and the part that holds it. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly sharedTexts: readonly string[];
  /** The styles that show a number as a day. */
  readonly dateStyles: ReadonlySet<number>;
  /** Whether days are counted from 1904. */
  readonly is1904: boolean;
}

const MOST_SHEETS = 50;

/** Everything of a workbook but the cells. Throws `UploadError`. */
export function readWorkbook(part: PartReader): Workbook {
  const targets = targetsIn(required(part, 'xl/_rels/workbook.xml.rels'));
  const named: { name: string; id: string }[] = [];
  let is1904 = false;
  scanXml(required(part, 'xl/workbook.xml'), {
    open(element, attribute) {
      if (element === 'workbookPr') is1904 = /^(1|true)$/.test(attribute('date1904') ?? '');
      if (element === 'sheet') named.push({ name: attribute('name') ?? '', id: attribute('id') ?? '' });
    },
  });
  if (named.length > MOST_SHEETS) throw new UploadError('upload_too_many_files');
  const sheets = named.map(({ name, id }) => ({ name, part: targets.get(id) ?? '' }));
  const styles = part('xl/styles.xml');
  const texts = part('xl/sharedStrings.xml');
  return {
    sheets,
    is1904,
    sharedTexts: texts === null ? [] : textsIn(texts),
    dateStyles: styles === null ? new Set() : dateStylesIn(styles),
  };
}

export function required(part: PartReader, name: string): Uint8Array {
  const content = part(name);
  if (content === null) throw new UploadError('upload_unreadable');
  return content;
}

function targetsIn(content: Uint8Array): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  scanXml(content, {
    open(element, attribute) {
      if (element !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const target = attribute('Target') ?? '';
      targets.set(attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return targets;
}

function textsIn(content: Uint8Array): string[] {
  const texts: string[] = [];
  let text = '';
  let isWanted = false;
  let isPhonetic = false;
  scanXml(content, {
    open(element) {
      if (element === 'si') text = '';
      if (element === 'rPh') isPhonetic = true;
      isWanted = element === 't' && !isPhonetic;
    },
    text(read) {
      if (isWanted) text += read();
    },
    close(element) {
      if (element === 't') isWanted = false;
      if (element === 'rPh') isPhonetic = false;
      if (element === 'si') texts.push(text);
    },
  });
  return texts;
}

function dateStylesIn(content: Uint8Array): ReadonlySet<number> {
  const formats = new Map<number, string>();
  const styles = new Set<number>();
  let style = -1;
  let isOfCells = false;
  scanXml(content, {
    open(element, attribute) {
      if (element === 'numFmt') formats.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (element === 'cellXfs') isOfCells = true;
      if (element !== 'xf' || !isOfCells) return;
      style += 1;
      const id = Number(attribute('numFmtId'));
      if (isDateFormat(id, formats.get(id))) styles.add(style);
    },
    close(element) {
      if (element === 'cellXfs') isOfCells = false;
    },
  });
  return styles;
}
