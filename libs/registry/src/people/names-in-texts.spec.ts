import { describe, expect, it } from '@jest/globals';
import { namesPerson } from './names-person.js';

describe('a name in a text', () => {
  it.each([
    ...['张伟', '王小明', '欧阳小红', '李 明', '陈·伟', ' 赵六 ', '张伟2', '王芳（电话另附）'],
    ...['已联系，张伟，下午再去', '张三、李四', '市场（刘洋）', '家具；李娜', '張偉', '陳國榮'],
    ...['书记王五', '联系人李四', '负责人 王志强', '党员李娜主持', '支部书记王小明讲党课', '联系人:李四'],
    ...['王小明同志', '陈主任', '李书记', '王老师。', '张老板'],
    ...[
      'Zhang Wei',
      'WANG XIAOMING',
      'Wang Xiao Ming',
      'Xiaoming Wang',
      'zhang wei',
      'Zhāng Wěi',
      'ZhangWei',
    ],
    ...['联系人 Zhang Wei', '已联系 Li Na，下午再去', 'Mr Zhang', 'Ouyang Xiaohong', 'Ｚｈａｎｇ　Ｗｅｉ'],
  ])('is told: %s', (text) => {
    expect(namesPerson(text)).toBe(true);
  });

  it.each([
    ...['王府井市场', '石龙镇', '石龙', '万江街道', '黄江', '高埗', '常平', '洪梅', '谢岗', '石排', '沙田'],
    ...[
      '张记布行',
      '张记',
      '李宁体育用品市场',
      '李锦记',
      '周大福珠宝',
      '张小泉刀具',
      '王老吉',
      '康师傅',
      '马应龙药业',
    ],
    ...[
      '石材',
      '毛织',
      '金属',
      '钟表',
      '童装',
      '黄金',
      '苗木',
      '文具',
      '牛肉',
      '龙眼',
      '白酒',
      '江鲜',
      '家具；石材',
    ],
    ...[
      '书记讲党课',
      '党员先锋岗',
      '负责人待定',
      '法人代表变更',
      '学习雷锋精神',
      '学习张桂梅同志',
      '《焦裕禄》',
    ],
    ...['文明', '任务', '高中', '万元', '常态化', '区书记', '班主任', '总经理', '副主任'],
    ...[
      'Wang Fu Jing Market',
      'Li Ning Sports',
      'Hong Kong',
      'Huangjiang',
      'Shilong Town',
      'He can wait here',
    ],
    ...['已与张伟核对', 'met Zhang Wei there', 'zhangwei', '小王', '张某', 'M0001', 'GB-441900003'],
  ])('is not: %s', (text) => {
    expect(namesPerson(text)).toBe(false);
  });
});
