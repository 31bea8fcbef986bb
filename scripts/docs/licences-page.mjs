import { licencesInUse } from '../supply/licences.mjs';
import { code, page, table } from './markdown.mjs';

/**
 * The page of licences.
 * @param {string} root the folder with package-lock.json and node_modules
 */
export function licencesPage(root) {
  const rows = licencesInUse(root);
  return page([
    '# 许可证 Licences',
    '<!-- npm run docs:licences writes this page. A change made here is lost. -->',
    [
      '运行时用到的全部第三方软件包及其许可证，取自各包的 `package.json`；不在准许清单中的许可证，测试不予通过。',
      'Every package of others that the service runs with, and its licence as its `package.json` names it. A test refuses',
      'licences that are not allowed (`scripts/supply/licences.mjs`); packages that only build and test are not listed.',
      'The texts of the licences are in the packages, and so in the image.',
    ],
    table(
      ['licence', 'packages'],
      countsOf(rows).map(([licence, count]) => [licence, count]),
    ),
    table(
      ['package', 'version', 'licence'],
      rows.map(({ name, version, licence }) => [code(name), version, licence]),
    ),
  ]);
}

function countsOf(rows) {
  const counts = new Map();
  for (const { licence } of rows) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  return [...counts].sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1));
}
