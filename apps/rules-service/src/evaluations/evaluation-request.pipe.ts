import type { PipeTransform } from '@nestjs/common';
import type { SnapshotEvaluationRequest } from '@hongzhu/compliance';
import { EVALUATION_PARTS } from '@hongzhu/contracts';
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
    const options = plainOptions(rest) ?? (await this.checked(rest));
    return {
      snapshot,
      ruleSets: options.ruleSets ?? undefined,
      withExplanations: options.include?.includes('explanation') ?? false,
      withTraces: options.include?.includes('trace') ?? false,
    };
  }

  private async checked(rest: unknown): Promise<EvaluationOptions> {
    const metadata = { type: 'body', metatype: EvaluationOptions } as const;
    return (await this.options.transform(rest, metadata)) as EvaluationOptions;
  }
}

/**
 * Options of which nothing can be wrong: at most one inclusion. Most requests have no other, and class-validator takes
 * longer to say so than it takes to read a market's records. Null for all that has to be looked at.
 */
function plainOptions(rest: unknown): EvaluationOptions | null {
  if (typeof rest !== 'object' || rest === null || Array.isArray(rest)) return null;
  const [name, ...others] = Object.keys(rest);
  if (name === undefined) return {};
  const { include } = rest as { include?: unknown };
  if (name !== 'include' || others.length > 0 || !Array.isArray(include) || include.length > 1) return null;
  const part = EVALUATION_PARTS.find((each) => each === include[0]);
  return part === undefined ? null : { include: [part] };
}

function splitSnapshot(body: unknown): { snapshot: unknown; rest: unknown } {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return { snapshot: null, rest: body };
  const { snapshot, ...rest } = body as Record<string, unknown>;
  return { snapshot, rest };
}
