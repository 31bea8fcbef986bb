/** Where a town lies on the map: column and row of a grid of hexes; even rows are shifted right by half a hex. */
export type Cell = readonly [column: number, row: number];

/**
 * The towns of Dongguan by division code. Laid out from the coordinates of their seats, so that neighbours touch and
 * directions stay: of the 62 pairs of towns between which no third one lies, 55 share an edge.
 */
export const DONGGUAN_HEXES: Readonly<Record<string, Cell>> = {
  '441900101': [3, 0], // 石碣
  '441900128': [1, 1], // 中堂
  '441900129': [2, 1], // 高埗
  '441900006': [3, 1], // 莞城
  '441900102': [4, 1], // 石龙
  '441900104': [5, 1], // 石排
  '441900105': [6, 1], // 企石
  '441900126': [0, 2], // 麻涌
  '441900127': [1, 2], // 望牛墩
  '441900005': [2, 2], // 万江
  '441900003': [3, 2], // 东城
  '441900103': [4, 2], // 茶山
  '441900106': [5, 2], // 横沥
  '441900107': [6, 2], // 桥头
  '441900125': [1, 3], // 洪梅
  '441900124': [2, 3], // 道滘
  '441900004': [3, 3], // 南城
  '441900111': [4, 3], // 寮步
  '441900109': [5, 3], // 东坑
  '441900110': [6, 3], // 常平
  '441900108': [7, 3], // 谢岗
  '441900123': [1, 4], // 沙田
  '441900122': [2, 4], // 厚街
  '441900118': [3, 4], // 大岭山
  '441900113': [4, 4], // 大朗
  '441900114': [5, 4], // 黄江
  '441900112': [6, 4], // 樟木头
  '441900121': [2, 5], // 虎门
  '441900119': [3, 5], // 长安
  '441900116': [6, 5], // 塘厦
  '441900115': [7, 5], // 清溪
  '441900117': [6, 6], // 凤岗
};
