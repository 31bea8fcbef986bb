import type { OpenAPIObject } from '@nestjs/swagger';

const PARAMETER = 'IdempotencyKey';
const REPLAYED = 'IdempotencyReplayed';

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** What a key can come to on every POST, unless the route says more of these statuses itself. */
const PROBLEMS = {
  409: problem(
    '带此键的请求尚未处理完，或其答复未保存 / The request with this key is under way, or its answer was not kept',
  ),
  422: problem('Idempotency-Key 已用于另一请求 / The Idempotency-Key came with another request'),
};

/** Documents the header `Idempotency-Key`, and what comes of it, on every POST for bearers. */
export function documentIdempotency(document: OpenAPIObject): void {
  const components = (document.components ??= {});
  (components.parameters ??= {})[PARAMETER] = {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description:
      '同一账号以同一键重复发送同一请求，只办理一次，其余得到第一次的答复（Idempotency-Replayed: true）；键用于另一请求：422。被拒绝或失败的请求不占用键。 / Of requests of an account with one key, one is done, and the others get its answer (Idempotency-Replayed: true); with another request: 422. What was refused or failed gives the key free.',
    schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,255}$' },
  };
  (components.headers ??= {})[REPLAYED] = {
    description: '答复是此键第一次请求的答复 / The answer is that of the first request with this key',
    schema: { type: 'string', enum: ['true'] },
  };
  for (const { post } of Object.values(document.paths)) {
    if (post?.security === undefined) continue;
    (post.parameters ??= []).push({ $ref: `#/components/parameters/${PARAMETER}` });
    post.responses = { ...PROBLEMS, ...post.responses };
    for (const [status, response] of Object.entries(post.responses)) {
      if (!status.startsWith('2') || response === undefined || '$ref' in response) continue;
      response.headers = {
        ...response.headers,
        'Idempotency-Replayed': { $ref: `#/components/headers/${REPLAYED}` },
      };
    }
  }
}
