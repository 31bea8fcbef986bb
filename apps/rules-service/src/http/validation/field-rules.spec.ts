import { describe, expect, it } from '@jest/globals';
import { AccessKeyRequestBody } from '../../access/access-key-bodies.dto.js';
import { AccountRequestBody } from '../../access/account-bodies.dto.js';
import {
  AssignmentBody,
  CaseReferenceBody,
  CommentBody,
  SnoozeBody,
  TaskDraftBody,
} from '../../tasks/task-bodies.dto.js';
import { WaiverRequestBody } from '../../waivers/waiver-bodies.dto.js';
import { WebhookEndpointBody } from '../../webhooks/webhook-bodies.dto.js';
import { RequestBodyPipe } from './request.pipes.js';

type Dto = new () => object;
const check = (metatype: Dto, body: object): Promise<unknown> =>
  new RequestBodyPipe().transform(body, { type: 'body', metatype });

const HALF = '\ud83d';
const WHOLE = '\ud83d\ude00';

describe('what is about a person', () => {
  const desk = { system: 'desk', id: '17' };
  it.each<[Dto, object, string]>([
    [CaseReferenceBody, { ...desk, id: '13912345678' }, '/id'],
    [CaseReferenceBody, { ...desk, system: '13912345678' }, '/system'],
    [CaseReferenceBody, { ...desk, url: 'https://desk.example/?tel=13912345678' }, '/url'],
    [CaseReferenceBody, { ...desk, url: 'https://desk.example/%31391234%35678' }, '/url'],
    [CaseReferenceBody, { ...desk, url: 'https://desk.example/?tel=%2B86+139+1234+5678&%' }, '/url'],
    [AccessKeyRequestBody, { account: '13912345678', role: 'city-supervisor' }, '/account'],
    [AssignmentBody, { assignee: '139-1234-5678' }, '/assignee'],
    [WebhookEndpointBody, { url: 'https://receiver.example/8613912345678' }, '/url'],
    [WebhookEndpointBody, { url: 'https://receiver.example/?to=%E5%BC%A0%E4%BC%9F' }, '/url'],
    [WebhookEndpointBody, { url: 'https://receiver.example/', description: '张伟' }, '/description'],
    [CommentBody, { text: '已联系，张伟，下午再去' }, '/text'],
    [TaskDraftBody, { note: '负责人李娜' }, '/note'],
    [SnoozeBody, { reason: '书记王五，下周再来', until: '2026-04-01' }, '/reason'],
    [WaiverRequestBody, { reason: 'Zhang Wei', expiresOn: '2026-04-01' }, '/reason'],
    [AccountRequestBody, { id: 'zhang.wei', role: 'auditor' }, '/id'],
    [AccountRequestBody, { id: 'a', role: 'auditor', label: '安然' }, '/label'],
    [AccessKeyRequestBody, { account: 'zhangwei', role: 'auditor' }, '/account'],
    [AccessKeyRequestBody, { account: 'a', role: 'auditor', label: '麦兜' }, '/label'],
  ])('is refused wherever it is written: %#', async (metatype, body, pointer) => {
    const errors = [expect.objectContaining({ pointer, code: 'personal_data_suspected' })];
    await expect(check(metatype, body)).rejects.toMatchObject({ details: { errors } });
  });

  it.each(['http://u:p@h/?tel=1', 'https://u@h', 'https://:p@h/', 'https://u%40x:p@h:1/a'])(
    'an account in an address is refused: %s',
    async (url) => {
      const errors = [expect.objectContaining({ pointer: '/url', code: 'url_with_credentials' })];
      for (const [metatype, body] of [
        [CaseReferenceBody, { ...desk, url }],
        [WebhookEndpointBody, { url }],
      ] as const) {
        await expect(check(metatype, body)).rejects.toMatchObject({ details: { errors } });
      }
    },
  );

  it.each(['https://desk.example/@team/17?by=a@b#c@d', 'http://192.168.10.101:8080/cases/17'])(
    'is not this: %s',
    async (url) => {
      await expect(check(CaseReferenceBody, { ...desk, url })).resolves.toMatchObject({ url });
    },
  );
});

describe('text', () => {
  it.each<[string, Dto, object, string]>([
    ['a comment', CommentBody, {}, 'text'],
    ['a snooze', SnoozeBody, { until: '2026-04-01' }, 'reason'],
    ['a draft', TaskDraftBody, {}, 'note'],
    ['a case of another system', CaseReferenceBody, { system: 'desk' }, 'id'],
    ['a waiver', WaiverRequestBody, { expiresOn: '2026-04-01' }, 'reason'],
    ['an access key', AccessKeyRequestBody, { account: 'a', role: 'city-supervisor' }, 'label'],
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
