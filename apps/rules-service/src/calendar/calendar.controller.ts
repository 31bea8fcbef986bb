import { Body, Controller, Delete, Get, HttpCode, Param, Put, Res } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { KeepCalendar, ReadCalendar } from '@hongzhu/compliance';
import type { CalendarView, CalendarYearView } from '@hongzhu/contracts';
import type { FastifyReply } from 'fastify';
import { entityTag, expectedVersion } from '../http/entity-tag.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { TakesNoBody } from '../http/validation/empty-body.guard.js';
import { RequestBodyPipe } from '../http/validation/request.pipes.js';
import { Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { CalendarYearBody } from './calendar-year.dto.js';
import { CalendarResponse, CalendarYearResponse } from './calendar.responses.js';
import { presentCalendar, presentCalendarYear } from './present-calendar.js';
import { YearToWrite } from './year-to-write.decorator.js';
import { YearPipe } from './year.pipe.js';

const YEAR = ApiParam({ name: 'year', schema: { type: 'string', pattern: '^\\d{4}$' } });
const ifMatch = (required: boolean, when: { zh: string; en: string }): MethodDecorator =>
  ApiHeader({
    name: 'If-Match',
    required,
    description: `${when.zh}所读版本的 ETag，带引号 / ${when.en}the ETag of the version that was read, in quotes`,
    schema: { type: 'string', examples: ['"1"'] },
  });
const ETAG = {
  ETag: {
    schema: { type: 'string' as const },
    required: true,
    description: '版本，带引号 / The version, in quotes',
  },
};

/** Which days are worked. */
@ApiTags('calendar')
@Controller('api/v1/calendar')
export class CalendarController {
  constructor(
    private readonly read: ReadCalendar,
    private readonly keep: KeepCalendar,
  ) {}

  @Operation(
    { zh: '读取工作日历的概况', en: 'Read what is known of the calendar' },
    {
      zh: '列出已知的年份及来源，以及已知到哪一天。该导入下一年的安排时，warning 说明应做什么。',
      en: 'The years that are known, where they are from, and how far they reach. When it is time to import another year, warning says what to do.',
    },
  )
  @Get()
  @Needs('read Calendar')
  @ApiResponse({ status: 200, type: CalendarResponse })
  @Problems()
  async getCalendar(): Promise<CalendarView> {
    return presentCalendar(await this.read.report());
  }

  @Operation(
    { zh: '读取一年的放假和调休', en: "Read a year's holidays and make-up days" },
    {
      zh: '未知的年份回答 404 calendar_year_unknown。ETag 是它的版本。',
      en: 'A year that is not known is a 404 calendar_year_unknown. The ETag is its version.',
    },
  )
  @Get('years/:year')
  @Needs('read Calendar')
  @YEAR
  @ApiResponse({ status: 200, type: CalendarYearResponse, headers: ETAG })
  @Problems(404)
  async getCalendarYear(
    @Param('year', YearPipe) year: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CalendarYearView> {
    const found = await this.read.year(year);
    reply.header('etag', entityTag(found.version));
    return presentCalendarYear(found);
  }

  @Operation(
    { zh: '导入或更正一年的放假和调休', en: "Import or correct a year's holidays and make-up days" },
    {
      zh: '由主管办理，照国务院公布的安排填写。尚未知的年份不需要 If-Match（201）；已知的年份须在 If-Match 中写所读的版本（200）。几分钟内重新计算涉及的期限。',
      en: 'For supervisors, as the State Council has published it. A year that is not known yet takes no If-Match (201); a known one is replaced by naming the version that was read (200). The due dates that it touches are counted anew within minutes.',
    },
  )
  @Put('years/:year')
  @Needs('keep Calendar')
  @YEAR
  @ifMatch(false, { zh: '已知年份必填：', en: 'Required for a known year: ' })
  @ApiBody({ type: CalendarYearBody })
  @ApiResponse({ status: 200, type: CalendarYearResponse, headers: ETAG })
  @ApiResponse({ status: 201, type: CalendarYearResponse, headers: ETAG })
  @Problems(403, 404, 412, 413, 415, 422, 428)
  async importCalendarYear(
    @YearToWrite() { year, ifMatch: version, actor }: YearToWrite,
    @Body(new RequestBodyPipe()) { holidays, workdays }: CalendarYearBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CalendarYearView> {
    const isFirst = version === undefined && !(await this.read.isKnown(year));
    const { year: written, isNew } = await this.keep.import({
      ...{ year, holidays, workdays, actor },
      expectedVersion: isFirst ? null : expectedVersion(version),
    });
    reply.status(isNew ? 201 : 200).header('etag', entityTag(written.version));
    return presentCalendarYear(written);
  }
  @Operation(
    { zh: '删除导入的一年', en: 'Remove an imported year' },
    {
      zh: '由主管办理。随版本提供的年份恢复为版本中的安排，其余年份成为未知；没有导入过的年份回答 409 calendar_year_of_release。几分钟内重新计算涉及的期限。',
      en: 'For supervisors. A year that the release has is as the release has it again, any other is not known any more; where nothing was imported the answer is 409 calendar_year_of_release. The due dates that it touches are counted anew within minutes.',
    },
  )
  @Delete('years/:year')
  @Needs('keep Calendar')
  @HttpCode(204)
  @YEAR
  @ifMatch(true, { zh: '', en: '' })
  @ApiResponse({ status: 204, description: '已删除 / Removed' })
  @TakesNoBody()
  @Problems(403, 404, 409, 412, 413, 415, 422, 428)
  async removeCalendarYear(@YearToWrite() { year, ifMatch: version, actor }: YearToWrite): Promise<void> {
    await this.keep.remove({ year, actor, expectedVersion: expectedVersion(version) });
  }
}
