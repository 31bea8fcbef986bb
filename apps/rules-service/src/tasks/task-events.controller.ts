import { Controller, Get, Header, StreamableFile } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { Actor } from '@hongzhu/compliance';
import { mayIn, type Place } from '@hongzhu/permissions';
import { Acting } from '../http/account.decorator.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { Streams } from '../http/streams/limit-streams.js';
import { Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { EVENT_STREAM } from '../sweeps/sweep-events.js';
import { STREAM_BEAT, TaskEventStream } from './task-event-stream.js';
import { TaskNews } from './task-news.js';
import { ChangedTaskResponse } from './task.responses.js';

@ApiTags('tasks')
@Controller('api/v1/tasks')
export class TaskEventsController {
  constructor(private readonly news: TaskNews) {}

  @Operation(
    { zh: '跟踪任务的变化', en: 'Follow changes of tasks' },
    {
      zh: '服务器推送事件（SSE）：该账号所负责镇街或市场的任务每有变化发一次 task，data 只有编号和版本，内容另行读取；变化太多或不能逐项说明时发 reset，请重新读取列表。连接五分钟后结束，重新请求即可；断开期间的变化不补发。',
      en: "Server-sent events: task for each change of a task in the account's towns or markets, with its id and version; read the rest by GET. reset when too much has changed to be told one by one: read the list anew. The connection ends after five minutes: just ask again. What changes between connections is not told.",
    },
  )
  @Get('events')
  @Needs('read Task')
  @Streams()
  @Header('cache-control', 'no-store')
  @Header('x-accel-buffering', 'no')
  @ApiExtraModels(ChangedTaskResponse)
  @ApiResponse({
    status: 200,
    description: 'Events `task`, each with a line of data, and `reset`',
    content: { [EVENT_STREAM]: { schema: { $ref: getSchemaPath(ChangedTaskResponse) } } },
  })
  @Problems()
  followTasks(@Acting() actor: Actor): StreamableFile {
    const isSeen = (place: Place): boolean => mayIn(actor, 'read Task', place);
    const events = new TaskEventStream(this.news, isSeen, STREAM_BEAT);
    return new StreamableFile(events, { type: `${EVENT_STREAM}; charset=utf-8` });
  }
}
