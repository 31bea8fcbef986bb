import { applyDecorators, createParamDecorator, HttpCode, type ExecutionContext } from '@nestjs/common';
import { ApiExtension, ApiResponse } from '@nestjs/swagger';
import { TASK_TRANSITIONS, type CorrectionCommand, type TaskMove } from '@hongzhu/compliance';
import type { FastifyRequest } from 'fastify';
import { actorOf } from '../http/account.decorator.js';
import { addressOr } from '../http/address.pipes.js';
import { expectedVersion } from '../http/entity-tag.js';
import { Problems } from '../openapi/answers.decorator.js';
import { TakesVersion } from '../openapi/takes-version.decorator.js';
import { DataCorrectionResponse } from './data-correction.responses.js';

const correctionId = addressOr('data_correction_not_found');

/** Which correction a request decides about, based on which version, and who asks. */
export const OnCorrection = createParamDecorator(
  (_: unknown, context: ExecutionContext): CorrectionCommand => {
    const request = context.switchToHttp().getRequest<FastifyRequest<{ Params: { id: string } }>>();
    return {
      correctionId: correctionId(request.params.id),
      expectedVersion: expectedVersion(request.headers['if-match']),
      actor: actorOf(context),
    };
  },
);

/** Documents a word about a correction, which names the version it is based on, with the move that it makes of the task. */
export const MovesTask = (move: TaskMove): MethodDecorator =>
  applyDecorators(
    ApiExtension('x-task-transition', { move, ...TASK_TRANSITIONS[move] }),
    HttpCode(200),
    ApiResponse({ status: 200, type: DataCorrectionResponse }),
    TakesVersion(),
    Problems(403, 404, 409, 412, 413, 415, 422, 428),
  );
