/** How long what is under way when the process stops is waited for, in milliseconds; all is closed within five seconds. */
export const GRACE_MS = 2_500;

/** Waits for work that does not fail, for so long at most: what takes longer is left behind, and done again later. */
export async function withinGrace(work: Promise<void>, graceMs: number = GRACE_MS): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, graceMs);
  });
  await Promise.race([work, tooLate]);
  clearTimeout(timer);
}
