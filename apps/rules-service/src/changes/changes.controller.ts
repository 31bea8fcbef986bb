import { Controller, Get } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { cloudEventOf, ReadChanges, type FeedPlace } from '@hongzhu/compliance';
import type { ChangesView } from '@hongzhu/contracts';
import { Needs } from '../http/permissions/needs.decorator.js';
import { RequestError } from '../http/request-error.js';
import { Parameters, TakesParameters } from '../http/validation/query.decorator.js';
import { Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { ChangeQuery, DEFAULT_CHANGES } from './change-query.dto.js';
import { ChangesResponse } from './change.responses.js';

@ApiTags('events')
@Controller('api/v1/changes')
export class ChangesController {
  constructor(private readonly changes: ReadChanges) {}

  @Operation(
    { zh: '读取事件流', en: 'Read the feed of events' },
    {
      zh: '事件按固定顺序排列，无间断，与 webhook 发送的内容相同。带着 nextCursor 反复查询，即不会遗漏；空页也给出 nextCursor。\n\n游标早于保留期：410 changes_pruned。',
      en: 'Events in an order that never changes, without gaps, as webhooks send them. Whoever asks again and again with nextCursor misses nothing; it is given on an empty page, too.\n\n410 changes_pruned for a cursor that is older than what is kept.',
    },
  )
  @Get()
  @Needs('read Event')
  @TakesParameters()
  @ApiResponse({ status: 200, type: ChangesResponse })
  @Problems(403, 410)
  async listChanges(@Parameters() query: ChangeQuery): Promise<ChangesView> {
    const page = await this.changes.run(placeOf(query.since), query.limit ?? DEFAULT_CHANGES);
    if (page.kind === 'pruned') throw new RequestError(410, 'changes_pruned');
    return { items: page.events.map(cloudEventOf), nextCursor: String(page.next) };
  }
}

function placeOf(since: string | undefined): FeedPlace {
  if (since === undefined) return 'start';
  return since === 'latest' ? since : Number(since);
}
