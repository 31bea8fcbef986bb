import { Body, Controller, Get, Header, HttpCode, Param, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiResponse, ApiTags } from '@nestjs/swagger';
import { InvalidInputError, NoteExport, ReadImport, SubmitImport } from '@hongzhu/compliance';
import type { ImportView } from '@hongzhu/contracts';
import type { FastifyReply } from 'fastify';
import { Account } from '../http/account.decorator.js';
import { idOr } from '../http/address.pipes.js';
import { LargeJsonDocument, type JsonDocument } from '../http/json-bodies.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { RequestError } from '../http/request-error.js';
import { Parameters, TakesParameters } from '../http/validation/query.decorator.js';
import { LOCATION, Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { SNAPSHOT_REF } from '../openapi/snapshot-schemas.js';
import { ImportQuery } from './import-query.dto.js';
import { ImportResponse } from './import.responses.js';
import { importPath, presentImport } from './present-import.js';

const MAX_SNAPSHOT_MEBIBYTES = 64;
const importId = idOr('import_not_found');

@ApiTags('registry')
@Controller('api/v1/imports')
export class ImportsController {
  constructor(
    private readonly submitImport: SubmitImport,
    private readonly imports: ReadImport,
    private readonly exported: NoteExport,
  ) {}

  @Operation(
    { zh: '导入登记数据快照', en: 'Import a registry snapshot' },
    {
      zh: '最多 64 MiB。立即回答 202，导入在后台进行：从 Location 读取进度和结果。快照取代它所列镇街的登记数据。\n\nmode=all（默认）：有一处错误就全部不导入；mode=partial：导入正确的行，其余可下载。dryRun=true：只检查，不写入。',
      en: 'At most 64 MiB. Answers 202 at once; the import runs as a job, whose progress and outcome are read at Location. The snapshot replaces the registry of the towns it names.\n\nmode=all (default): one error, and nothing is loaded; mode=partial: good rows are loaded, the others can be downloaded. dryRun=true checks and writes nothing.',
    },
  )
  @Post()
  @Needs('run Import')
  @HttpCode(202)
  @LargeJsonDocument(MAX_SNAPSHOT_MEBIBYTES)
  @TakesParameters()
  @ApiBody({
    required: true,
    schema: SNAPSHOT_REF,
  })
  @ApiResponse({
    status: 202,
    type: ImportResponse,
    headers: LOCATION,
  })
  @Problems(403, 413, 415, 422)
  async createImport(
    @Body() document: JsonDocument | undefined,
    @Parameters() query: ImportQuery,
    @Account() actor: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportView> {
    const { bytes } = snapshotOf(document);
    const job = await this.submitImport.run(bytes, {
      mode: query.mode ?? 'all',
      dryRun: query.dryRun === 'true',
      actor,
    });
    reply.header('location', importPath(job.id));
    return presentImport(job);
  }

  @Operation(
    { zh: '读取一次导入的进度和结果', en: 'Read the progress and outcome of an import' },
    {
      zh: 'errors 只列最前面的错误，errorCount 为总数。',
      en: 'errors lists the first of them; errorCount is how many there are.',
    },
  )
  @Get(':id')
  @Needs('read Import')
  @ApiResponse({ status: 200, type: ImportResponse })
  @Problems(404)
  async getImport(@Param('id', importId) id: string): Promise<ImportView> {
    return presentImport(await this.imports.run(id));
  }

  @Operation({ zh: '下载未被接受的行', en: 'Download the refused rows' })
  @Get(':id/rejected')
  @Needs('read Import')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiResponse({
    status: 200,
    description: 'The refused rows, each with its list, row number and problems, as a file',
    content: { 'application/json': { schema: { type: 'object' } } },
  })
  @Problems(404)
  async downloadRejectedRows(
    @Param('id', importId) id: string,
    @Account() account: string,
  ): Promise<StreamableFile> {
    const file = await this.imports.rejectedRows(id);
    await this.exported.run(account, 'rejected-rows', `imports/${id}`);
    return new StreamableFile(file, {
      type: 'application/json; charset=utf-8',
      disposition: `attachment; filename="import-${id}-rejected.json"`,
      length: file.byteLength,
    });
  }
}

function snapshotOf(document: JsonDocument | undefined): JsonDocument {
  if (document === undefined) throw new RequestError(400, 'empty_body');
  if (document.isObject) return document;
  throw new InvalidInputError('invalid_snapshot', 'The snapshot is no object.', {
    errors: [
      {
        pointer: '',
        code: 'wrong_type',
        message: { zh: '快照应为 JSON 对象', en: 'A snapshot is a JSON object' },
      },
    ],
  });
}
