import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiParam } from '@nestjs/swagger';
import { UUID } from './schema-kinds.js';

/** Documents a change of the resource of the address, which names the version it is based on. */
export const TakesVersion = (): MethodDecorator =>
  applyDecorators(
    ApiParam({ name: 'id', schema: UUID }),
    ApiHeader({
      name: 'If-Match',
      required: true,
      description: '所读版本的 ETag，带引号 / The ETag of the version that was read, in quotes',
      schema: { type: 'string', examples: ['"3"'] },
    }),
  );
