import { describe, expect, it } from '@jest/globals';
import { withinGrace } from './within-grace.js';

describe('what is under way when the process stops', () => {
  it('is waited for', async () => {
    let isDone = false;
    await withinGrace(Promise.resolve().then(() => void (isDone = true)));
    expect(isDone).toBe(true);
  });

  it('is left behind when it takes too long', async () => {
    await expect(withinGrace(new Promise<void>(() => undefined), 10)).resolves.toBeUndefined();
  });
});
