/** The surnames of nearly all people of China, with those of Guangdong; not those that begin many other words. */
export const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田' +
  '任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文欧区莫温严牛葛聂肖关翟' +
  '纪柯楚苗樊闵凌季鹿蓝施詹骆柳喻章岳齐梅庄辛祝左涂谷祁舒耿牟费靳盛童甄项裴席卫屈鲍覃霍翁甘景阮桂柴冉洪凤蒙符冼麦劳植邝' +
  '倪焦殷俞颜滕毕卞邢裘辜茅娄褚晏匡饶佘卓伍巫尤邬缪冀佟阚鲁蔺仇';
/** Surnames that begin many other words, and that people have all the same. */
export const OTHER_SURNAMES =
  '安包展舍边卜步查车成池丛单刁窦端房封付古国衡后花华惠计简解井敬巨居隆路满米明牧南宁庞蒲浦戚强曲全容茹桑沙商尚申时双司台陶屠危韦闻沃乌奚向信须宣荀鄢言阳伊衣应游虞宇郁云臧宗';
export const COMPOUND_SURNAMES =
  '欧阳|司马|诸葛|上官|司徒|慕容|皇甫|尉迟|公孙|令狐|夏侯|南宫|端木|独孤|长孙|宇文';
