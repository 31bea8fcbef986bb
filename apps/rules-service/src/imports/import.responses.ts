import { ApiExtraModels, ApiProperty, ApiSchema, getSchemaPath } from '@nestjs/swagger';
import {
  IMPORT_MODES,
  IMPORT_STATUSES,
  REGISTRY_LISTS,
  type BilingualText,
  type CellPlaceView,
  type ImportErrorView,
  type ImportView,
  type ListedImportView,
  type ListCountsView,
} from '@hongzhu/contracts';
import { COUNT, FLAG, INSTANT, mapOf, nullable, SHARE, TEXT, UUID, word } from '../openapi/schema-kinds.js';
import { BilingualTextResponse } from '../openapi/shared.responses.js';

@ApiSchema({ name: 'ListCounts' })
export class ListCountsResponse implements ListCountsView {
  @ApiProperty(COUNT) readonly created!: number;
  @ApiProperty(COUNT) readonly updated!: number;
  @ApiProperty(COUNT) readonly unchanged!: number;
  @ApiProperty(COUNT) readonly deleted!: number;
  @ApiProperty(COUNT) readonly rejected!: number;
}

@ApiSchema({ name: 'CellPlace' })
export class CellPlaceResponse implements CellPlaceView {
  @ApiProperty({ ...TEXT, description: 'The sheet, or the CSV file' }) readonly sheet!: string;
  @ApiProperty({ ...COUNT, description: 'As a spreadsheet counts them, the headers too' })
  readonly row!: number;
  @ApiProperty({ ...nullable(TEXT), description: 'In letters; null for the whole row' })
  readonly column!: string | null;
}

@ApiSchema({ name: 'ImportError' })
export class ImportErrorResponse implements ImportErrorView {
  @ApiProperty({ ...TEXT, description: 'JSON pointer into the snapshot' }) readonly pointer!: string;
  @ApiProperty(TEXT) readonly code!: string;
  @ApiProperty({ type: BilingualTextResponse }) readonly message!: BilingualText;
  @ApiProperty({
    oneOf: [{ $ref: getSchemaPath(CellPlaceResponse) }, { type: 'null' }],
    description: 'Where it stands in a file of tables; null in JSON, and for what is about no single row',
  })
  readonly cell!: CellPlaceView | null;
}

/** Not every list is there. */
const COUNTS = {
  ...mapOf({ $ref: getSchemaPath(ListCountsResponse) }),
  propertyNames: { enum: [...REGISTRY_LISTS] },
};

@ApiSchema({ name: 'ListedImport' })
@ApiExtraModels(ListCountsResponse)
export class ListedImportResponse implements ListedImportView {
  @ApiProperty(UUID) readonly id!: string;
  @ApiProperty(word(IMPORT_STATUSES)) readonly status!: ImportView['status'];
  @ApiProperty(word(IMPORT_MODES)) readonly mode!: ImportView['mode'];
  @ApiProperty(FLAG) readonly dryRun!: boolean;
  @ApiProperty(SHARE) readonly progress!: number;
  @ApiProperty(COUNTS) readonly counts!: ImportView['counts'];
  @ApiProperty(COUNT) readonly errorCount!: number;
  @ApiProperty(INSTANT) readonly requestedAt!: string;
  @ApiProperty(nullable(INSTANT)) readonly startedAt!: string | null;
  @ApiProperty(nullable(INSTANT)) readonly finishedAt!: string | null;
  @ApiProperty(nullable(TEXT)) readonly failure!: string | null;
  @ApiProperty({ ...nullable(TEXT), description: 'Path of the download of the refused rows' })
  readonly rejectedFile!: string | null;
}

@ApiSchema({ name: 'Import' })
@ApiExtraModels(ListCountsResponse, CellPlaceResponse)
export class ImportResponse extends ListedImportResponse implements ImportView {
  @ApiProperty({ type: [ImportErrorResponse] }) readonly errors!: ImportErrorView[];
}
