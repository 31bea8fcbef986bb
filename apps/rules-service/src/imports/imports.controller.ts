import { Body, Controller, Get, Header, HttpCode, Param, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiExtension, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ImportReader, InvalidInputError, NoteExport, ReadImport, SubmitImport } from '@hongzhu/compliance';
import type { ImportView, ListedImportView, PageView } from '@hongzhu/contracts';
import type { FastifyReply } from 'fastify';
import { Account } from '../http/account.decorator.js';
import { idOr } from '../http/address.pipes.js';
import { LargeDocument, type ReceivedDocument } from '../http/json-bodies.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { presentPage } from '../http/present-page.js';
import { Reads } from '../http/permissions/reads.decorator.js';
import { RequestError } from '../http/request-error.js';
import { PageQuery, pageRequest } from '../http/validation/page-query.dto.js';
import { Parameters, TakesParameters } from '../http/validation/query.decorator.js';
import { AnswersPage, LOCATION, Problems } from '../openapi/answers.decorator.js';
import { TAKES_TABLES } from '../openapi/document-uploads.js';
import { Operation } from '../openapi/operation.decorator.js';
import { SNAPSHOT_REF } from '../openapi/snapshot-schemas.js';
import { ImportQuery } from './import-query.dto.js';
import { ImportResponse, ListedImportResponse } from './import.responses.js';
import { importPath, presentImport, presentListedImport } from './present-import.js';

const MAX_SNAPSHOT_MEBIBYTES = 64;
const importId = idOr('import_not_found');

@ApiTags('registry')
@Controller('api/v1/imports')
export class ImportsController {
  constructor(
    private readonly submitImport: SubmitImport,
    private readonly imports: ReadImport,
    private readonly list: ImportReader,
    private readonly exported: NoteExport,
  ) {}

  @Operation(
    { zh: '导入登记数据快照', en: 'Import a registry snapshot' },
    {
      zh: '最多 64 MiB。立即回答 202，导入在后台进行：从 Location 读取进度和结果。快照取代它所列镇街的登记数据。\n\nmode=all（默认）：有一处错误就全部不导入；mode=partial：导入正确的行，其余可下载。dryRun=true：只检查，不写入。\n\n除 JSON 外，也接受导出所得的表：CSV 压缩包（application/zip，每个列表一个 CSV 文件，UTF-8 或 GB18030）和 xlsx 工作簿（每个列表一张表）。错误同时给出 JSON 指针和单元格（cell）。缺少某张表时不导入；没有记录的表请保留表头。',
      en: 'At most 64 MiB. Answers 202 at once; the import runs as a job, whose progress and outcome are read at Location. The snapshot replaces the registry of the towns it names.\n\nmode=all (default): one error, and nothing is loaded; mode=partial: good rows are loaded, the others can be downloaded. dryRun=true checks and writes nothing.\n\nBeside JSON it takes the tables of an export: an archive of CSV (application/zip, a file for each list, in UTF-8 or GB18030) and an xlsx workbook (a sheet for each list). Errors name a JSON pointer and the cell. Without one of the tables nothing is loaded: keep one that has no records with its headers.',
    },
  )
  @Post()
  @Needs('run Import')
  @HttpCode(202)
  @LargeDocument(MAX_SNAPSHOT_MEBIBYTES)
  @TakesParameters()
  @ApiExtension(TAKES_TABLES, true)
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
    @Body() document: ReceivedDocument | undefined,
    @Parameters() query: ImportQuery,
    @Account() actor: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportView> {
    const { bytes, form } = snapshotOf(document);
    const job = await this.submitImport.run(bytes, {
      form,
      mode: query.mode ?? 'all',
      dryRun: query.dryRun === 'true',
      actor,
    });
    reply.header('location', importPath(job.id));
    return presentImport(job);
  }

  @Operation(
    { zh: '列出导入', en: 'List imports' },
    { zh: '最新的在前，不列各处错误。', en: 'The newest first, without the errors of each.' },
  )
  @Get()
  @Needs('read Import')
  @TakesParameters()
  @AnswersPage(ListedImportResponse)
  @Problems()
  async listImports(@Parameters() query: PageQuery): Promise<PageView<ListedImportView>> {
    return presentPage(await this.list.list(pageRequest(query)), presentListedImport);
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

  @Operation(
    { zh: '下载未被接受的行', en: 'Download the refused rows' },
    {
      zh: '被拒绝的值一律以 *** 代替。',
      en: 'Every value that was refused is withheld (***).',
    },
  )
  @Get(':id/rejected')
  @Needs('read RefusedRow')
  @Reads('members')
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

function snapshotOf(document: ReceivedDocument | undefined): ReceivedDocument {
  if (document === undefined) throw new RequestError(400, 'empty_body');
  if (document.form !== 'json' || document.isObject) return document;
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
