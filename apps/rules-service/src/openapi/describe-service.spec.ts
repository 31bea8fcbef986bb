import { expect, it } from '@jest/globals';
import { aRunningApplication } from '../running-application.fixture.js';
import { describeService } from './describe-service.js';
import { openApiDocument } from './openapi-document.js';

it('the document without a service is the one that the service gives', async () => {
  const { app } = await aRunningApplication();
  try {
    const served = openApiDocument(app);
    expect(Object.keys(served.paths).length).toBeGreaterThan(50);
    expect(await describeService()).toEqual(served);
  } finally {
    await app.close();
  }
});

it('a report has to say its outcome, a draft need not', async () => {
  const { components } = await describeService();
  expect(components?.schemas?.['TaskReport']).toMatchObject({ required: ['outcome'] });
  expect(components?.schemas?.['TaskDraft']).not.toHaveProperty('required');
});
