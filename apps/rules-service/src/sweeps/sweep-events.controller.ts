import { Readable } from 'node:stream';
import { Controller, Get, Header, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { Clock, SweepReader, type Actor } from '@hongzhu/compliance';
import type { FastifyReply } from 'fastify';
import { Acting } from '../http/account.decorator.js';
import { idOr } from '../http/address.pipes.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { Streams } from '../http/streams/limit-streams.js';
import { untilLeft } from '../http/until-left.js';
import { Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { getSweepOr404 } from './get-sweep.js';
import { BEAT, EVENT_STREAM, sweepEvents } from './sweep-events.js';
import { SweepProgressResponse } from './sweep.responses.js';

@ApiTags('sweeps')
@Controller('api/v1/sweeps')
export class SweepEventsController {
  constructor(
    private readonly sweeps: SweepReader,
    private readonly clock: Clock,
  ) {}

  @Operation(
    { zh: '跟踪一次扫描的进度', en: 'Follow the progress of a sweep' },
    {
      zh: '服务器推送事件（SSE）：有变化时发 progress，结束时若有任务暂缓先发 held，再发 finished 并关闭连接；data 为 JSON，含速度和预计剩余秒数。连接五分钟后结束；断开后重新请求即可，不会遗漏结果。',
      en: 'Server-sent events: progress whenever it has changed; held when tasks wait for a supervisor; finished when it is over, then the connection is closed. The data are JSON, with the rate and the seconds that remain. The connection ends after five minutes; after that, or when it was lost, just ask again: each event tells the whole state.',
    },
  )
  @Get(':id/events')
  @Needs('read Sweep')
  @Streams()
  @Header('cache-control', 'no-store')
  @Header('x-accel-buffering', 'no')
  @ApiExtraModels(SweepProgressResponse)
  @ApiResponse({
    status: 200,
    description: 'Events `progress`, `held` and `finished`; each with a line of data',
    content: { [EVENT_STREAM]: { schema: { $ref: getSchemaPath(SweepProgressResponse) } } },
  })
  @Problems(404)
  async followSweep(
    @Param('id', idOr('sweep_not_found')) id: string,
    @Acting() holder: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const sweep = await getSweepOr404(this.sweeps, id, holder);
    const listener = { holder, left: untilLeft(reply) };
    const events = sweepEvents(this.sweeps, sweep, this.clock, { ...BEAT, ...listener });
    return new StreamableFile(Readable.from(events, { objectMode: false }), {
      type: `${EVENT_STREAM}; charset=utf-8`,
    });
  }
}
