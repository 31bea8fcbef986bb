/** A Chinese text in quotation marks; those that it has itself become single ones: “‘五个一’全部达标”. */
export const quotedWithin = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
