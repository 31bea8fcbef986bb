const HEAD = ['', 'median', 'least', 'greatest', 'target', ''];

/** The figures as lines of a table. */
export function tableOf(results) {
  const rows = results.map(({ title, unit, median, least, greatest, target, met }) => [
    title,
    `${rounded(median)} ${unit}`,
    rounded(least),
    rounded(greatest),
    target === null ? '' : `${target.sign} ${target.value.toLocaleString('en')} ${unit}`.trimEnd(),
    met === null ? '' : met ? '达标 met' : '未达标 MISSED',
  ]);
  const all = [HEAD, ...rows];
  const widths = HEAD.map((_, column) => Math.max(...all.map((row) => widthOf(row[column]))));
  return all.map((row) =>
    row
      .map((cell, column) => {
        const gap = ' '.repeat(widths[column] - widthOf(cell));
        return column === 0 || column === HEAD.length - 1 ? cell + gap : gap + cell;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Three significant digits are as much as a measurement on a shared machine is worth. */
const rounded = (value) => (value >= 100 ? value.toFixed(0) : Number(value.toPrecision(3)).toString());

/** Columns on a terminal, where a Chinese character takes two. */
const widthOf = (text) => [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);
