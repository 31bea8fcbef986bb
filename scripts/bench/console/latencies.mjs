/** What is measured, in the order of the table; `limit`: what 95 of 100 have to stay under, in milliseconds. */
const FIGURES = [
  ['key.j', '按 j 下一项 next task by j', 100],
  ['key.k', '按 k 上一项 task before by k', 100],
  ['click.row', '点一行 click on a row', 100],
  ['click.fold', '收起一组 folding a group away', 100],
  ['click.unfold', '展开一组 folding it out', 100],
  ['type', '输入一个字符 narrowing by a letter', 100],
  ['type.erase', '删去它 erasing it', 100],
  ['key.escape', '按 Esc 离开 leaving the field', 100],
  ['key.view', '按 v 换一组 another view', 100],
  ['key.outcome', '按 1 或 4 选结果 choosing an outcome', 100],
  ['key.next', '按 j 到显示依据 from j to its evidence, by the service', null],
  ['event', 'Event Timing，16 ms 以上的 events of 16 ms or more', null],
  ['local.rows', '打开到看见任务 opening: first rows', null],
  ['local.usable', '  到第一项的依据 first task with its evidence', null],
  ['local.whole', '  到全部任务归组 all tasks, grouped', null],
  ['slow.rows', '慢网 1.6 Mbit/s、150 ms：看见任务 slow link: first rows', null],
  ['slow.usable', '  到第一项的依据 first task with its evidence', null],
  ['slow.whole', '  到全部任务归组 all tasks, grouped', null],
];

/** Figures that have samples, with what half, 95 of 100 and all of them stay within. */
export const figuresOf = (samples) =>
  FIGURES.flatMap(([id, title, limit]) => {
    const sorted = [...(samples.get(id) ?? [])].sort((a, b) => a - b);
    if (sorted.length === 0) return [];
    const processor = middleOf(samples.get(`${id}.processor`));
    const within = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
    const p95 = within(0.95);
    const met = limit === null ? null : p95 < limit;
    return [
      {
        id,
        title,
        limit,
        n: sorted.length,
        p50: within(0.5),
        p95,
        max: sorted.at(-1),
        processor,
        met,
        samples: sorted,
      },
    ];
  });

/** Null where it was not measured. */
const middleOf = (samples) =>
  samples === undefined ? null : samples.toSorted((a, b) => a - b)[Math.floor(samples.length / 2)];

const HEAD = ['', 'n', 'p50 ms', 'p95 ms', 'max ms', 'processor p50 ms', 'target', ''];

/** The figures as lines of a table in Markdown. */
export const tableOfLatencies = (figures) => [
  `| ${HEAD.join(' | ')} |`,
  `| --- ${'| --: '.repeat(HEAD.length - 2)}| --- |`,
  ...figures.map(({ title, n, p50, p95, max, processor, limit, met }) => {
    const target = limit === null ? '' : `< ${limit}`;
    const said = met === null ? '' : met ? '达标 met' : '未达标 MISSED';
    return `| ${[title.trim(), n, ...[p50, p95, max, processor].map(rounded), target, said].join(' | ')} |`;
  }),
];

const rounded = (milliseconds) => (milliseconds === null ? '' : Math.round(milliseconds));
