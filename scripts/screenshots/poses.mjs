/** What a picture waits for, and what is done on the page before it is taken. */
const WITHIN_MS = 60_000;

export const heading = (name) => (page) =>
  page.getByRole('heading', { name, exact: true }).first().waitFor({ timeout: WITHIN_MS });

export const seen = (text) => (page) => page.getByText(text).first().waitFor({ timeout: WITHIN_MS });

/** Nothing is being read any more. */
export const wasRead = (page) => untilNot(page, '正在读取|Reading');

/** Nor is a town still called by its code. */
export const settled = (page) => untilNot(page, '正在读取|Reading|4419\\d{5}');

const untilNot = (page, pattern) =>
  page.waitForFunction((shown) => !new RegExp(shown).test(globalThis.document.body.innerText), pattern, {
    timeout: WITHIN_MS,
  });

/** As far down as a heading. */
export const downTo = (name) => async (page) => {
  await heading(name)(page);
  await settled(page);
  await page
    .getByRole('heading', { name, exact: true })
    .first()
    .evaluate((element) => element.scrollIntoView({ block: 'start' }));
};

/** All tasks, in the order in which they are to be looked at. */
export const allTasks = async (page) => {
  await page.getByRole('button', { name: /^全部未结/ }).click();
  await page.locator('.task-row').first().waitFor();
};

/** A task is chosen, and a report on it begun. */
export const withTask = async (page) => {
  await allTasks(page);
  await heading('为什么')(page);
  await page.keyboard.press('1');
  await page.getByRole('radio', { checked: true }).waitFor();
};

export const withHelp = async (page) => {
  await allTasks(page);
  await heading('为什么')(page);
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
};

export const taskInEnglish = async (page) => {
  await page.getByRole('button', { name: /^All unfinished/ }).click();
  await heading('Why')(page);
};

/** The sheet as it is printed, without what is only on the screen. */
export const asPrinted = async (page) => {
  await heading('登记内容')(page);
  await page.emulateMedia({ media: 'print' });
  await page.locator('.check-sheet').waitFor();
};

/** A certificate that was held against what is stored. */
export const checked = async (page) => {
  await page.getByRole('button', { name: '核对证书' }).click();
  await page.getByText(/^✓ 相符：/).waitFor({ timeout: WITHIN_MS });
};

/** A trial import that found errors. */
export const tried = (archive) => async (page) => {
  const file = { name: '登记数据-2026-10-30.zip', mimeType: 'application/zip', buffer: Buffer.from(archive) };
  await page.getByLabel('选择文件').setInputFiles(file);
  await page.getByRole('button', { name: '试算' }).click();
  await page.getByRole('group', { name: '错误', exact: true }).waitFor({ timeout: WITHIN_MS });
};
