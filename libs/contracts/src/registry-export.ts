/** In which forms the registry is given away: all of them can be imported again. */
export const EXPORT_FORMATS = ['json', 'xlsx', 'csv'] as const;
export type ExportFormatView = (typeof EXPORT_FORMATS)[number];
