export interface SampleTown {
  /** The nine-digit division code. */
  readonly code: string;
  readonly name: string;
  /** WGS 84 degrees. */
  readonly lon: number;
  readonly lat: number;
  /** How many of the 258 markets the sample places here. */
  readonly markets: number;
  /** A town in which the sample founds no branch of its own accord. */
  readonly quiet?: true;
}

/**
 * The 32 towns and subdistricts of Dongguan. The coordinates are those of the town seats, ± 3 km: good for a map,
 * not for any rule. The numbers of markets are made up.
 */
export const DONGGUAN_TOWNS: readonly SampleTown[] = [
  { code: '441900003', name: '东城街道', lon: 113.782, lat: 23.029, markets: 14 },
  { code: '441900004', name: '南城街道', lon: 113.752, lat: 23.02, markets: 10 },
  { code: '441900005', name: '万江街道', lon: 113.739, lat: 23.044, markets: 11 },
  { code: '441900006', name: '莞城街道', lon: 113.751, lat: 23.043, markets: 8 },
  { code: '441900101', name: '石碣镇', lon: 113.792, lat: 23.095, markets: 7 },
  { code: '441900102', name: '石龙镇', lon: 113.847, lat: 23.114, markets: 6 },
  { code: '441900103', name: '茶山镇', lon: 113.883, lat: 23.064, markets: 8 },
  { code: '441900104', name: '石排镇', lon: 113.928, lat: 23.087, markets: 5, quiet: true },
  { code: '441900105', name: '企石镇', lon: 114.013, lat: 23.066, markets: 5, quiet: true },
  { code: '441900106', name: '横沥镇', lon: 113.967, lat: 23.025, markets: 6 },
  { code: '441900107', name: '桥头镇', lon: 114.083, lat: 23.022, markets: 6 },
  { code: '441900108', name: '谢岗镇', lon: 114.142, lat: 22.962, markets: 4, quiet: true },
  { code: '441900109', name: '东坑镇', lon: 113.94, lat: 22.992, markets: 5 },
  { code: '441900110', name: '常平镇', lon: 113.993, lat: 22.975, markets: 13 },
  { code: '441900111', name: '寮步镇', lon: 113.873, lat: 22.993, markets: 11 },
  { code: '441900112', name: '樟木头镇', lon: 114.078, lat: 22.909, markets: 8 },
  { code: '441900113', name: '大朗镇', lon: 113.942, lat: 22.94, markets: 13 },
  { code: '441900114', name: '黄江镇', lon: 113.996, lat: 22.877, markets: 6 },
  { code: '441900115', name: '清溪镇', lon: 114.158, lat: 22.841, markets: 7 },
  { code: '441900116', name: '塘厦镇', lon: 114.077, lat: 22.809, markets: 10 },
  { code: '441900117', name: '凤岗镇', lon: 114.147, lat: 22.746, markets: 8 },
  { code: '441900118', name: '大岭山镇', lon: 113.84, lat: 22.901, markets: 8 },
  { code: '441900119', name: '长安镇', lon: 113.803, lat: 22.806, markets: 14 },
  { code: '441900121', name: '虎门镇', lon: 113.673, lat: 22.819, markets: 20 },
  { code: '441900122', name: '厚街镇', lon: 113.676, lat: 22.94, markets: 15 },
  { code: '441900123', name: '沙田镇', lon: 113.617, lat: 22.918, markets: 5 },
  { code: '441900124', name: '道滘镇', lon: 113.674, lat: 23.007, markets: 6 },
  { code: '441900125', name: '洪梅镇', lon: 113.613, lat: 22.994, markets: 4, quiet: true },
  { code: '441900126', name: '麻涌镇', lon: 113.574, lat: 23.052, markets: 4 },
  { code: '441900127', name: '望牛墩镇', lon: 113.656, lat: 23.055, markets: 4, quiet: true },
  { code: '441900128', name: '中堂镇', lon: 113.656, lat: 23.096, markets: 4 },
  { code: '441900129', name: '高埗镇', lon: 113.738, lat: 23.087, markets: 3, quiet: true },
];
