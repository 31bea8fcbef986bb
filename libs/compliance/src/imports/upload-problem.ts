import type { ImportProblem } from './registry-import.js';
import type { UploadFaultCode } from './upload-reader.js';

/** What each fault of a whole file says, and what to do about it. */
export const UPLOAD_TEXTS: Readonly<Record<UploadFaultCode, ImportProblem['message']>> = {
  upload_too_large: {
    zh: '文件解开后过大，请分镇街导出后分次导入。',
    en: 'The file is too large once it is unpacked: import it in parts, some towns at a time.',
  },
  upload_unreadable: {
    zh: '文件已损坏或格式不对，请用表格软件重新另存为 xlsx，或重新打包 CSV。',
    en: 'The file is damaged, or not of its kind: save it anew as xlsx, or pack the CSV files anew.',
  },
  upload_encrypted: {
    zh: '文件设有密码，请去掉密码后再上传。',
    en: 'The file has a password: take it off, then upload it again.',
  },
  upload_nested_archive: {
    zh: '压缩包内还有压缩包，请只放入各表的 CSV 文件。',
    en: 'There is an archive inside of the archive: put nothing but the CSV files of the tables into it.',
  },
  upload_unsafe_name: {
    zh: '压缩包内有不可用的文件名，请只放入各表的 CSV 文件后重新打包。',
    en: 'A file of the archive has a name that may not be used: pack it anew, with nothing but the CSV files of the tables.',
  },
  upload_duplicate_name: {
    zh: '压缩包内有重名文件，请只保留一份。',
    en: 'Two files of the archive have one name: keep one of them.',
  },
  upload_too_many_files: {
    zh: '文件内的表或文件过多，请只保留各表。',
    en: 'There are too many files or sheets: keep those of the tables alone.',
  },
  upload_too_dense: {
    zh: '文件的压缩率异常，未予解开；请用表格软件重新另存，或重新打包。',
    en: 'The file is packed more densely than tables are, and was not unpacked: save it anew, or pack it anew.',
  },
  upload_unsafe_xml: {
    zh: '工作簿内有不可用的 XML，请用表格软件重新另存为 xlsx。',
    en: 'The workbook holds XML that is not taken: save it anew as xlsx.',
  },
  upload_wrong_encoding: {
    zh: 'CSV 的编码无法识别，请另存为“CSV UTF-8”。',
    en: 'The encoding of the CSV is not known: save it as CSV UTF-8.',
  },
  upload_took_too_long: {
    zh: '读取用时过长，已停止；请分镇街导出后分次导入。',
    en: 'It took too long to read and was stopped: import it in parts, some towns at a time.',
  },
  upload_not_as_named: {
    zh: '文件内容与所报的类型不符，请按实际类型上传。',
    en: 'The file is not of the type it is said to be: upload it as what it is.',
  },
};

/** A whole file that is refused, as the problem of an import. */
export const uploadProblem = (fault: UploadFaultCode): ImportProblem => ({
  pointer: '',
  code: fault,
  message: UPLOAD_TEXTS[fault],
});
