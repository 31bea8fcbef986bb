import { expect } from '@jest/globals';
import type { ExplanationNodeView, LeafExplanationView, TaskDetailView, TownView } from '@hongzhu/contracts';
import type { Locator, Page } from 'playwright-core';
import names from '../../apps/console/src/i18n/zh/names.js';
import { allItems } from '../e2e/harness/pages.js';
import { expectAccessible, type BrowserStage } from './browser-stage.js';
import { chosen } from './queue-hands.js';
import { firstOpenTask } from './service-tasks.js';
import { filled } from './words.js';

type Finding = TaskDetailView['findings'][number];

const REGULATION = { source: 'ZB', title: '《中国共产党支部工作条例（试行）》(2018)' } as const;
/** What stands behind the condition in the sentence of a comparison. */
const END_OF_SENTENCE = /^(，不?符合(，数据日期 [\d-]{10})?)?）$/;

const leavesOf = (node: ExplanationNodeView): readonly LeafExplanationView[] =>
  node.kind === 'leaf' ? [node] : node.children.flatMap(leavesOf);
/** What is told of a finding: why the rule applies, so far as that decided or is not known, and all that it asks for. */
const toldOf = ({ explanation }: Finding): readonly LeafExplanationView[] =>
  explanation === null
    ? []
    : [
        ...leavesOf(explanation.applicability).filter(({ decisive, truth }) => decisive || truth === null),
        ...leavesOf(explanation.requirement),
      ];
const toldIn = ({ findings }: TaskDetailView): readonly LeafExplanationView[] => findings.flatMap(toldOf);
const choicesIn = ({ explanation }: Finding): readonly ExplanationNodeView[] => {
  const groupsOf = (node: ExplanationNodeView): readonly ExplanationNodeView[] =>
    node.kind === 'leaf' ? [] : [...(node.kind === 'any' ? [node] : []), ...node.children.flatMap(groupsOf)];
  return explanation === null ? [] : groupsOf(explanation.requirement);
};
const clausesIn = ({ findings }: TaskDetailView): readonly string[] =>
  findings.flatMap(({ basis }) =>
    basis.flatMap(({ source, clause }) => (source === REGULATION.source ? [clause] : [])),
  );
const missingIn = ({ findings }: TaskDetailView): readonly string[] =>
  findings.flatMap(({ missing }) => missing);

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 1;
/** Broken, by a number and by records that have a day, under a clause of the regulation; it can be mended by a change that is told. */
const isBroken = (task: TaskDetailView): boolean =>
  [true, false].every((truth) => toldIn(task).some((leaf) => leaf.truth === truth)) &&
  toldIn(task).some(({ threshold }) => isCount(threshold)) &&
  [true, false].every((dated) => toldIn(task).some(({ datedOn }) => (datedOn !== null) === dated)) &&
  task.findings.some(({ smallestChange }) => smallestChange !== null) &&
  clausesIn(task).length > 0;
/** Of what it is enough that one holds, none does. */
const lacksAnyOf = ({ findings }: TaskDetailView): boolean =>
  findings.some((finding) => choicesIn(finding).some(({ truth }) => truth === false));
/** Not to be told, for want of records that it names. */
const lacksData = (task: TaskDetailView): boolean =>
  toldIn(task).some(({ truth }) => truth === null) && missingIn(task).length > 0 && task.townCode !== null;

/**
 * A task says in signs and words what is met and what is broken, by which value and against which threshold, of which day the
 * records are, by which clause, and what would mend it; another of what one is enough; another what is not known, and who has to tell it.
 */
export async function seeWhy(stage: BrowserStage): Promise<void> {
  const { system } = stage;
  const broken = await firstOpenTask(system.api, isBroken);
  const page = await stage.signedIn('head-4', 'city-supervisor', { path: `/tasks/${broken.id}` });
  const open = async ({ id }: TaskDetailView): Promise<void> => {
    await page.goto(`${system.url}/tasks/${id}`);
    await chosen(page);
  };
  await chosen(page);
  await seeFindings(page, broken);
  await seeClauses(page, broken);
  const choice = await firstOpenTask(system.api, lacksAnyOf);
  await open(choice);
  await seeFindings(page, choice);
  await seeChoices(page, choice);
  const lacking = await firstOpenTask(system.api, lacksData);
  await open(lacking);
  await seeFindings(page, lacking);
  const towns = await allItems<TownView>(system.api, '/towns', { limit: 500 });
  const town = towns.find(({ code }) => code === lacking.townCode);
  await seeMissing(page, lacking, town?.name ?? '');
}

async function seeFindings(page: Page, { findings }: TaskDetailView): Promise<void> {
  const cards = await page.locator('.finding').all();
  expect(cards).toHaveLength(findings.length);
  for (const [place, finding] of findings.entries()) {
    const card = cards[place]!;
    const text = await card.innerText();
    expect(text).toContain(finding.summary.zh);
    expect(text).toContain(finding.remedy.zh);
    if (finding.smallestChange !== null) expect(text).toContain(finding.smallestChange.zh);
    await seeComparisons(card, toldOf(finding));
  }
  await expectAccessible(page);
}

async function seeComparisons(card: Locator, leaves: readonly LeafExplanationView[]): Promise<void> {
  const rows = await card.locator('.condition').all();
  expect(rows).toHaveLength(leaves.length);
  for (const [place, leaf] of leaves.entries()) await seeComparison(rows[place]!, leaf);
}

/** Held against what the service answers: its sentence, its values and its day. */
async function seeComparison(row: Locator, leaf: LeafExplanationView): Promise<void> {
  const textOf = (what: string): Promise<string> => row.locator(what).innerText();
  const mark = leaf.truth === null ? '? 未知' : leaf.truth ? '✓ 符合' : '✗ 不符合';
  expect(await textOf('.condition-mark')).toBe(mark);
  const day = await textOf('.cell-date dd');
  if (leaf.datedOn === null) expect(day).toMatch(/^(无：|评估当日)/);
  else expect(day).toBe(leaf.datedOn);
  const fact = await textOf('.fact');
  if (leaf.suppressed === true) return expect(fact).toBe(leaf.text.zh);
  const [value, condition] = [await textOf('.cell-value dd'), await textOf('.cell-condition dd')];
  const sentence = `${fact}：${value}（条件：${condition}`;
  expect(leaf.text.zh.slice(0, sentence.length)).toBe(sentence);
  expect(leaf.text.zh.slice(sentence.length)).toMatch(END_OF_SENTENCE);
  if (isCount(leaf.value)) expect(value).toContain(String(leaf.value));
  if (isCount(leaf.threshold) && leaf.thresholdFact === undefined)
    expect(condition).toContain(String(leaf.threshold));
}

async function seeClauses(page: Page, task: TaskDetailView): Promise<void> {
  for (const clause of clausesIn(task)) {
    const article = /^[\d–]+$/.test(clause) ? `第 ${clause} 条` : clause;
    expect(await page.getByText(`${REGULATION.title} ${article}`).count()).toBeGreaterThan(0);
  }
}

/** A list within the list, of all of which one is enough. */
async function seeChoices(page: Page, { findings }: TaskDetailView): Promise<void> {
  const choices = findings.flatMap(choicesIn);
  const shown = page
    .getByRole('listitem')
    .filter({ has: page.locator(':scope > .condition-join', { hasText: '满足其中一项即可' }) });
  expect(await shown.count()).toBe(choices.length);
  for (const [place, choice] of choices.entries())
    expect(await shown.nth(place).getByRole('list').first().locator('.condition').count()).toBe(
      leavesOf(choice).length,
    );
}

/** Lists of which the town learns by a full survey. */
const SURVEYED: readonly string[] = ['organizations', 'members'];

/** What is to be read of a field that is missing, by its pointer: what it is called, what it is needed for, where it stands, and whom to ask. */
function askedFor(pointer: string, finding: Finding, town: string): string {
  const [, of = '', code = '', ...rest] = pointer.split('/');
  const list = names.lists[of as 'markets'];
  const field = (names.fields[of as 'markets'] as Readonly<Record<string, string>>)[rest.join('.')];
  const form = rest.length === 0 ? names.wholeRecord : code === '*' ? names.fieldOfSome : names.field;
  const lacking = toldOf(finding).find(({ missing }) => missing.includes(pointer));
  const wanted = lacking === undefined ? '' : `用于判断“${lacking.label.zh}”。`;
  const from = `由${town}${SURVEYED.includes(of) ? '摸查核实后' : ''}补报`;
  return `? ${filled(form, { list, code, field: field! })} ${wanted}来源：登记数据“${list}”表；${from}。`;
}

/** Each field by its words, with whom to ask for it; what is not known for want of it is grey, and neither red nor green. */
async function seeMissing(page: Page, { findings }: TaskDetailView, town: string): Promise<void> {
  expect(town).not.toBe('');
  for (const [place, finding] of findings.entries()) {
    const records = await page.locator('.finding').nth(place).locator('.missing li').allInnerTexts();
    expect(records.map((text) => text.replace(/\s+/g, ' '))).toEqual(
      finding.missing.map((pointer) => askedFor(pointer, finding, town)),
    );
  }
  const grey = await tokenOf(page, '--unknown');
  expect(await coloursOf(page, '.condition.unknown .fact, .condition-mark.unknown, .missing li')).toEqual([
    grey,
  ]);
  const [red, green, blue] = /(\d+), (\d+), (\d+)/.exec(grey)!.slice(1).map(Number) as [
    number,
    number,
    number,
  ];
  expect(Math.max(red, green, blue) - Math.min(red, green, blue)).toBeLessThan(32);
}

/** The colour that a token stands for. */
const tokenOf = (page: Page, token: string): Promise<string> =>
  page.evaluate(`(() => {
    const sample = document.body.appendChild(document.createElement('i'));
    sample.style.color = 'var(${token})';
    const { color } = getComputedStyle(sample);
    sample.remove();
    return color;
  })()`);
/** Of all that a selector finds, each once. */
const coloursOf = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate(
    `[...new Set([...document.querySelectorAll('${selector}')].map((each) => getComputedStyle(each).color))]`,
  );
