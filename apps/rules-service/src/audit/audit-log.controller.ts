import { Controller, Get, StreamableFile } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, ApiTags } from '@nestjs/swagger';
import { AuditReader, ExportAuditLog, type AuditFilter } from '@hongzhu/compliance';
import type { AuditEntryView, PageView } from '@hongzhu/contracts';
import { addDays } from '@hongzhu/rules-engine';
import { Account } from '../http/account.decorator.js';
import { NDJSON, linesOf } from '../http/ndjson.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { presentPage } from '../http/present-page.js';
import { pageRequest } from '../http/validation/page-query.dto.js';
import { Parameters, TakesParameters } from '../http/validation/query.decorator.js';
import { AnswersPage, linesLike, Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { AuditEntryResponse, AuditLineResponse } from './audit-log.responses.js';
import { AuditExportQuery, AuditQuery } from './audit-query.dto.js';
import { presentAuditEntry, presentAuditLine } from './present-audit-entry.js';

/** What was done, by whom and when; for those who change nothing. */
@ApiTags('audit-log')
@Controller('api/v1/audit-log')
export class AuditLogController {
  constructor(
    private readonly audit: AuditReader,
    private readonly exportLog: ExportAuditLog,
  ) {}

  @Operation(
    { zh: '查阅审计日志', en: 'Look through the audit log' },
    { zh: '最新的在前。', en: 'The latest first.' },
  )
  @Get()
  @Needs('read AuditLog')
  @TakesParameters()
  @AnswersPage(AuditEntryResponse)
  @Problems()
  async listAuditEntries(
    @Parameters() { limit, cursor, ...query }: AuditQuery,
  ): Promise<PageView<AuditEntryView>> {
    return presentPage(
      await this.audit.list(filterOf(query), pageRequest({ limit, cursor })),
      presentAuditEntry,
    );
  }

  @Operation(
    { zh: '导出审计日志', en: 'Export the audit log' },
    {
      zh: '全部条目，每行一条，由旧到新，含核对所需的 hash；可用 after 只取新增的部分。导出本身也记入日志，是最后一条或最后几条之一。中途出错会断开连接。',
      en: 'All entries, a line each, the oldest first, with the hashes by which they are verified; after gives those that are new. An export is an entry itself, one of the last. If the rest can not be read, the connection is broken off.',
    },
  )
  @Get('export')
  @Needs('export AuditLog')
  @TakesParameters()
  @ApiExtraModels(AuditLineResponse)
  @ApiResponse({ status: 200, content: { [NDJSON]: { schema: linesLike(AuditLineResponse) } } })
  @Problems()
  async exportAuditLog(
    @Parameters() { after }: AuditExportQuery,
    @Account() account: string,
  ): Promise<StreamableFile> {
    const pages = await this.exportLog.run(account, after ?? 0);
    return new StreamableFile(linesOf(pages, presentAuditLine), { type: `${NDJSON}; charset=utf-8` });
  }
}

const filterOf = ({ actor, action, subject, from, to }: AuditQuery): AuditFilter => ({
  ...{ actor, action, subject },
  from: from === undefined ? undefined : beginningOf(from),
  until: to === undefined ? undefined : beginningOf(addDays(to, 1)),
});

/** Of a day in Asia/Shanghai, which has had no other offset since 1991. */
const beginningOf = (day: string): Date => new Date(`${day}T00:00:00+08:00`);
