import { Body, Controller, Get, Header, HttpCode, Param, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiResponse, ApiTags } from '@nestjs/swagger';
import { InvalidInputError, ReadImport, SubmitImport } from '@hongzhu/compliance';
import type { ImportView } from '@hongzhu/contracts';
import type { FastifyReply } from 'fastify';
import { idOr } from '../http/address.pipes.js';
import { LargeJsonDocument, type JsonDocument } from '../http/json-bodies.js';
import { RequestError } from '../http/request-error.js';
import { Parameters, TakesParameters } from '../http/validation/query.decorator.js';
import { Problems } from '../openapi/answers.decorator.js';
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
  ) {}

  @Post()
  @HttpCode(202)
  @LargeJsonDocument(MAX_SNAPSHOT_MEBIBYTES)
  @TakesParameters()
  @ApiBody({
    required: true,
    description: 'A document of the format registry-snapshot/1',
    schema: { type: 'object' },
  })
  @ApiResponse({
    status: 202,
    type: ImportResponse,
    headers: { Location: { schema: { type: 'string' }, required: true } },
  })
  @Problems(413, 415, 422)
  async createImport(
    @Body() document: JsonDocument | undefined,
    @Parameters() query: ImportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportView> {
    const { bytes } = snapshotOf(document);
    const job = await this.submitImport.run(bytes, {
      mode: query.mode ?? 'all',
      dryRun: query.dryRun === 'true',
    });
    reply.header('location', importPath(job.id));
    return presentImport(job);
  }

  @Get(':id')
  @ApiResponse({ status: 200, type: ImportResponse })
  @Problems(404)
  async getImport(@Param('id', importId) id: string): Promise<ImportView> {
    return presentImport(await this.imports.run(id));
  }

  @Get(':id/rejected')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiResponse({
    status: 200,
    description: 'The refused rows, each with its list, row number and problems, as a file',
    content: { 'application/json': { schema: { type: 'object' } } },
  })
  @Problems(404)
  async downloadRejectedRows(@Param('id', importId) id: string): Promise<StreamableFile> {
    const file = await this.imports.rejectedRows(id);
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
