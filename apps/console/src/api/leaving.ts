const tasks = new Set<() => Promise<boolean>>();

/** What is to be done before somebody signs out; it answers whether it was. Answers what takes it off again. */
export function beforeLeaving(task: () => Promise<boolean>): () => void {
  tasks.add(task);
  return () => void tasks.delete(task);
}

/** Whether all of it was done. */
export const finishUp = async (): Promise<boolean> =>
  (await Promise.all([...tasks].map((task) => task()))).every(Boolean);
