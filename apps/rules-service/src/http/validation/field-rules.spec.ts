import { describe, expect, it } from '@jest/globals';
import { AccessKeyRequestBody } from '../../access/access-key-bodies.dto.js';
import { CaseReferenceBody, CommentBody, SnoozeBody, TaskDraftBody } from '../../tasks/task-bodies.dto.js';
import { WaiverRequestBody } from '../../waivers/waiver-bodies.dto.js';
import { WebhookEndpointBody } from '../../webhooks/webhook-bodies.dto.js';
import { RequestBodyPipe } from './request.pipes.js';

type Dto = new () => object;
const check = (metatype: Dto, body: object): Promise<unknown> =>
  new RequestBodyPipe().transform(body, { type: 'body', metatype });

const HALF = '\ud83d';
const WHOLE = '\ud83d\ude00';

describe('text', () => {
  it.each<[string, Dto, object, string]>([
    ['a comment', CommentBody, {}, 'text'],
    ['a snooze', SnoozeBody, { until: '2026-04-01' }, 'reason'],
    ['a draft', TaskDraftBody, {}, 'note'],
    ['a case of another system', CaseReferenceBody, { system: 'desk' }, 'id'],
    ['a waiver', WaiverRequestBody, { expiresOn: '2026-04-01' }, 'reason'],
    ['an access key', AccessKeyRequestBody, { account: 'a', role: 'supervisor' }, 'label'],
    ['a webhook endpoint', WebhookEndpointBody, { url: 'https://receiver.example/' }, 'description'],
  ])('of %s takes whole characters alone: no database stores halves', async (_, metatype, others, name) => {
    await expect(check(metatype, { ...others, [name]: `看 ${WHOLE}` })).resolves.toMatchObject(others);
    for (const half of [HALF, `${HALF} 看`, '看\ude00']) {
      await expect(check(metatype, { ...others, [name]: half })).rejects.toMatchObject({
        details: { errors: [{ pointer: `/${name}`, code: expect.stringMatching(/^invalid_/) as unknown }] },
      });
    }
  });
});
