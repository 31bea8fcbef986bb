import { Controller, Get, StreamableFile } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  AuditReader,
  beginningOfDay,
  DayHeadReader,
  ExportAuditLog,
  type AuditFilter,
} from '@hongzhu/compliance';
import type { AuditEntryView, AuditHeadView, PageView } from '@hongzhu/contracts';
import { addDays } from '@hongzhu/rules-engine';
import { Account } from '../http/account.decorator.js';
import { NDJSON, linesOf } from '../http/ndjson.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { presentPage } from '../http/present-page.js';
import { PageQuery, pageRequest } from '../http/validation/page-query.dto.js';
import { Parameters, TakesParameters } from '../http/validation/query.decorator.js';
import { AnswersPage, linesLike, Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { AuditEntryResponse, AuditHeadResponse, AuditLineResponse } from './audit-log.responses.js';
import { AuditExportQuery, AuditQuery } from './audit-query.dto.js';
import { presentAuditEntry, presentAuditHead, presentAuditLine } from './present-audit-entry.js';

/** What was done, by whom and when; for those who change nothing. */
@ApiTags('audit-log')
@Controller('api/v1/audit-log')
export class AuditLogController {
  constructor(
    private readonly audit: AuditReader,
    private readonly exportLog: ExportAuditLog,
    private readonly heads: DayHeadReader,
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

  @Operation(
    { zh: '列出每日的签名链头', en: 'List the signed heads of the days' },
    {
      zh: '每天（Asia/Shanghai）结束时日志到哪一条、其 hash，由本机构的密钥签名。请定期取走，存放在服务之外：之后若日志被截断或整条重写，npm run audit:verify -- --heads 文件 会指出。最新的在前。',
      en: 'With which entry the log ended on each day in Asia/Shanghai, and its hash, signed with the key of this installation. Take them away from time to time and keep them elsewhere: if the log is cut off or rewritten as a whole later, npm run audit:verify -- --heads FILE says so. The latest first.',
    },
  )
  @Get('heads')
  @Needs('read AuditLog')
  @TakesParameters()
  @AnswersPage(AuditHeadResponse)
  @Problems()
  async listAuditHeads(@Parameters() query: PageQuery): Promise<PageView<AuditHeadView>> {
    return presentPage(await this.heads.list(pageRequest(query)), presentAuditHead);
  }
}

const filterOf = ({ actor, action, subject, from, to }: AuditQuery): AuditFilter => ({
  ...{ actor, action, subject },
  from: from === undefined ? undefined : beginningOfDay(from),
  until: to === undefined ? undefined : beginningOfDay(addDays(to, 1)),
});
