import { Body, Controller, HttpCode, Logger, Post, Req } from '@nestjs/common';
import { ApiBody, ApiResponse, ApiTags } from '@nestjs/swagger';
import { HoldTask, PutOffTask, type Actor, type ReviewTask } from '@hongzhu/compliance';
import type { BulkActionView, BulkItemView } from '@hongzhu/contracts';
import type { FastifyRequest } from 'fastify';
import { Acting } from '../http/account.decorator.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { preferredLanguage } from '../http/preferred-language.js';
import { presentProblem } from '../http/present-problem.js';
import { requestFaultOf } from '../http/request-fault.js';
import { invalidRequest, RequestBodyPipe } from '../http/validation/request.pipes.js';
import { Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { BulkBody } from './task-bodies.dto.js';
import { BulkItemResponse } from './task.responses.js';

/** What an action needs beside the tasks. */
const NEEDS: Readonly<Record<BulkActionView, readonly ('assignee' | 'until' | 'reason')[]>> = {
  claim: [],
  renew: [],
  release: [],
  assign: ['assignee'],
  snooze: ['until', 'reason'],
  wake: [],
};
const NAMES = ['assignee', 'until', 'reason'] as const;

/** The same move of many tasks, each on its own. */
@ApiTags('tasks')
@Controller('api/v1/tasks')
export class TaskBulkController {
  private readonly log = new Logger(TaskBulkController.name);

  constructor(
    private readonly hold: HoldTask,
    private readonly putOff: PutOffTask,
  ) {}

  @Operation(
    { zh: '批量办理', en: 'Do the same with many tasks' },
    {
      zh: '逐个办理，逐个答复：一个不成不影响其他。每项写明所读的版本。有一项答 5xx 的，此答复不按 Idempotency-Key 保存：重发时，失败的重新办理，已办的答 409 或 412。',
      en: 'Each is done and answered by itself: one that fails stops no other. Each names the version that was read. An answer with a 5xx for an item is not kept for the Idempotency-Key: sent again, what failed is tried anew, and what was done is refused (409 or 412).',
    },
  )
  @Post('bulk')
  @Needs('work Task')
  @HttpCode(200)
  @ApiBody({ type: BulkBody })
  @ApiResponse({ status: 200, type: [BulkItemResponse] })
  @Problems(413, 415, 422)
  async changeTasks(
    @Body(new RequestBodyPipe()) body: BulkBody,
    @Acting() actor: Actor,
    @Req() request: FastifyRequest,
  ): Promise<BulkItemView[]> {
    refuseMismatch(body);
    const language = preferredLanguage(request.headers['accept-language']);
    const answers: BulkItemView[] = [];
    for (const { id, version } of body.items) {
      try {
        const task = await this.move(body, { taskId: id, expectedVersion: version, actor });
        answers.push({ id, ok: true, version: task.version, problem: null });
      } catch (error) {
        const fault = requestFaultOf(error);
        // What was done with the others is to be told all the same.
        if (fault.status >= 500) {
          this.log.error(error instanceof Error ? error.stack : String(error));
          request.hasFailedInPart = true;
        }
        // It is answered as a success, and what was refused of it is put down all the same.
        if (fault.status === 403) addRefused(request, fault.code, `tasks/${id}`);
        const problem = presentProblem(fault, language, `/api/v1/tasks/${id}/${body.action}`);
        answers.push({ id, ok: false, version: null, problem });
      }
    }
    return answers;
  }

  private move(
    { action, assignee = '', until = '', reason = '' }: BulkBody,
    command: { taskId: string; expectedVersion: number; actor: Actor },
  ): Promise<ReviewTask> {
    switch (action) {
      case 'claim':
        return this.hold.claim(command);
      case 'renew':
        return this.hold.renew(command);
      case 'release':
        return this.hold.release(command);
      case 'assign':
        return this.hold.assign({ ...command, assignee });
      case 'snooze':
        return this.putOff.snooze({ ...command, until, reason });
      case 'wake':
        return this.putOff.wake(command);
    }
  }
}

function addRefused(request: FastifyRequest, code: string, subject: string): void {
  const parts = new Map(request.refusedParts);
  request.refusedParts = parts.set(code, [...(parts.get(code) ?? []), subject]);
}

/** Refuses what the action needs and does not have, and what it has no use for. */
function refuseMismatch(body: BulkBody): void {
  const needs = NEEDS[body.action];
  const faults = NAMES.filter((name) => needs.includes(name) === ((body[name] ?? null) === null)).map(
    (name) => ({
      pointer: `/${name}`,
      ...(needs.includes(name)
        ? { code: 'required', message: { zh: `${body.action} 需要此项`, en: `${body.action} takes this` } }
        : {
            code: 'not_applicable',
            message: { zh: `${body.action} 不用此项`, en: `${body.action} has no use for this` },
          }),
    }),
  );
  if (faults.length > 0) throw invalidRequest(faults);
}
