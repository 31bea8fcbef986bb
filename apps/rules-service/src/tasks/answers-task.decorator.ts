import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiExtension, ApiResponse } from '@nestjs/swagger';
import { TASK_TRANSITIONS, type TaskMove } from '@hongzhu/compliance';
import { Repeats } from '../http/permissions/repeats.decorator.js';
import { Problems } from '../openapi/answers.decorator.js';
import { TakesVersion } from '../openapi/takes-version.decorator.js';
import { TaskDetailResponse } from './task.responses.js';

const answer = ApiResponse({
  status: 200,
  type: TaskDetailResponse,
  headers: {
    ETag: {
      schema: { type: 'string' },
      required: true,
      description: '版本，带引号 / The version, in quotes',
    },
  },
});

/** Documents an answer that is one task with its version. */
export const AnswersTask = (): MethodDecorator => applyDecorators(answer, Problems(404));

/** Documents a move of a task, which names the version it is based on, with its row of the table of moves. */
export const AnswersTaskChange = (move: TaskMove): MethodDecorator =>
  applyDecorators(
    ApiExtension('x-task-transition', { move, ...TASK_TRANSITIONS[move] }),
    HttpCode(200),
    answer,
    Repeats('members'),
    TakesVersion(),
    Problems(403, 404, 409, 412, 413, 415, 422, 428),
  );
