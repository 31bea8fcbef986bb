/** Surnames and what given names are often made of, as they are written in Hong Kong, each before its simplified form. */
const PAIRS =
  '張张劉刘陳陈楊杨趙赵黃黄吳吴孫孙馬马羅罗鄭郑謝谢韓韩馮冯蕭萧許许鄧邓呂吕蘇苏盧卢蔣蒋賈贾葉叶閻阎鍾钟鐘钟譚谭鄒邹陸陆錢钱湯汤龍龙萬万賴赖龔龚溫温嚴严關关紀纪閔闵藍蓝駱骆齊齐莊庄塗涂費费項项衛卫鮑鲍蘭兰鳳凤麥麦勞劳鄺邝顧顾賀贺喬乔聶聂歐欧區区韋韦' +
  '偉伟麗丽強强軍军傑杰濤涛東东華华國国榮荣艷艳靜静紅红寶宝貴贵興兴慶庆輝辉飛飞鵬鹏雲云瓊琼瑤瑶瑩莹潔洁嵐岚誠诚誼谊詩诗學学賢贤義义禮礼聰聪穎颖銘铭鋒锋錦锦鎮镇鈞钧鋼钢權权樹树棟栋楓枫業业達达遠远運运進进邁迈鴻鸿鶴鹤鳴鸣維维緯纬綺绮嬌娇嫻娴嬋婵愛爱憶忆歡欢曉晓曄晔勝胜勳勋啟启堅坚壽寿奮奋書书長长開开陽阳雙双電电順顺頌颂顏颜風风駿骏驍骁';
const SIMPLIFIED = new Map(
  [...PAIRS].flatMap((each, at, all) => (at % 2 === 0 ? [[each, all[at + 1] ?? each] as const] : [])),
);
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g');

/** A text with the characters of names in simplified form. */
export const simplified = (text: string): string =>
  text.replace(TRADITIONAL, (each) => SIMPLIFIED.get(each) ?? each);
