import { ApiOperation } from '@nestjs/swagger';
import type { BilingualText } from '@hongzhu/contracts';

/** Both languages, Chinese first, for those places of the document that hold one text. */
export const both = ({ zh, en }: BilingualText): string => `${zh} / ${en}`;

/** Says in both languages what a route is for, and in its details what a caller could not guess. */
export const Operation = (summary: BilingualText, details?: BilingualText): MethodDecorator =>
  ApiOperation({
    summary: both(summary),
    ...(details !== undefined && { description: `${details.zh}\n\n${details.en}` }),
  });
