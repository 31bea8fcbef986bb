import { Readable } from 'node:stream';
import { Controller, Get, Res, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Clock, ExportRegistry, type Actor } from '@hongzhu/compliance';
import type { FastifyReply } from 'fastify';
import { Acting } from '../http/account.decorator.js';
import { Costly } from '../http/limits/limit-costly.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { untilLeft } from '../http/until-left.js';
import { Parameters, TakesParameters } from '../http/validation/query.decorator.js';
import { Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { SNAPSHOT_REF } from '../openapi/snapshot-schemas.js';
import { ExportQuery } from './export-query.dto.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const TYPES = { json: 'application/json', csv: 'application/zip', xlsx: XLSX } as const;
const ENDINGS = { json: 'json', csv: 'zip', xlsx: 'xlsx' } as const;
const BYTES = { schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('registry')
@Controller('api/v1/exports')
export class ExportsController {
  constructor(
    private readonly exportRegistry: ExportRegistry,
    private readonly clock: Clock,
  ) {}

  @Operation(
    { zh: '导出登记数据', en: 'Export the registry' },
    {
      zh: '同一时刻的快照，再次导入不会改变任何数据。format=json：快照；csv：压缩包，每个列表一个 CSV 文件；xlsx：工作簿，每个列表一张表。以 = + - @ 等开头的文字前加一个单引号，以免被当作公式；导入时自动去掉。导出记入审计日志。',
      en: 'A snapshot of one moment; to import it again changes nothing. format=json: the snapshot; csv: an archive with a CSV file for each list; xlsx: a workbook with a sheet for each. Before a text that begins with = + - @ or the like stands an apostrophe, so that no spreadsheet takes it for a formula; an import takes it off again. An export is an entry of the audit log.',
    },
  )
  @Get('registry')
  @Costly()
  @Needs('export Registry')
  @TakesParameters()
  @ApiProduces(...Object.values(TYPES))
  @ApiResponse({
    status: 200,
    description: '文件 / The file',
    content: { 'application/json': { schema: SNAPSHOT_REF }, [TYPES.csv]: BYTES, [TYPES.xlsx]: BYTES },
  })
  @Problems(404, 409, 422)
  async exportRegistryFile(
    @Parameters() { format = 'json', towns }: ExportQuery,
    @Acting() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const signal = untilLeft(reply);
    const { size, read } = await this.exportRegistry.run(actor, { form: format, towns, signal });
    return new StreamableFile(Readable.from(read(), { objectMode: false }), {
      type: format === 'json' ? `${TYPES.json}; charset=utf-8` : TYPES[format],
      disposition: `attachment; filename="registry-${this.clock.today()}.${ENDINGS[format]}"`,
      length: size,
    });
  }
}
