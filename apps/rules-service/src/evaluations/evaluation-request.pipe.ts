import type { PipeTransform } from '@nestjs/common';
import type { SnapshotEvaluationRequest } from '@hongzhu/compliance';
import { RequestError } from '../http/request-error.js';
import { RequestBodyPipe } from '../http/validation/request.pipes.js';
import { EvaluationOptions } from './evaluation-options.dto.js';

/**
 * Reads an evaluation request. The snapshot is passed on untouched: the use case checks it to the last field, and
 * says more about it than a DTO could.
 */
export class EvaluationRequestPipe implements PipeTransform<unknown, Promise<SnapshotEvaluationRequest>> {
  private readonly options = new RequestBodyPipe();

  async transform(body: unknown): Promise<SnapshotEvaluationRequest> {
    if (body === undefined) throw new RequestError(400, 'empty_body');
    const { snapshot, rest } = splitSnapshot(body);
    const options = (await this.options.transform(rest, {
      type: 'body',
      metatype: EvaluationOptions,
    })) as EvaluationOptions;
    return {
      snapshot,
      ruleSets: options.ruleSets ?? undefined,
      withExplanations: options.include?.includes('explanation') ?? false,
      withTraces: options.include?.includes('trace') ?? false,
    };
  }
}

function splitSnapshot(body: unknown): { snapshot: unknown; rest: unknown } {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return { snapshot: null, rest: body };
  const { snapshot, ...rest } = body as Record<string, unknown>;
  return { snapshot, rest };
}
