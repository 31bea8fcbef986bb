/** The surnames of nearly all people of China, with those of Guangdong; not those that begin many other words. */
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田' +
  '任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文欧区莫温严牛葛聂肖关翟' +
  '纪柯楚苗樊闵凌季鹿蓝施詹骆柳喻章岳齐梅庄辛祝左涂谷祁舒耿牟费靳盛童甄项裴席卫屈鲍覃霍翁甘景阮桂柴冉洪凤蒙符冼麦劳植邝';
const NAME = `[${SURNAMES}]\\p{Script=Han}{1,3}`;
const ROLES =
  '姓名|联系人|负责人|经办人|责任人|当事人|法定代表人|法人代表|法人|店主|户主|业主|经营者|书记|副书记|党员|指导员|组织员|主讲人';

/** `联系人：张三`: a word that asks for a person, a colon, and what reads as a name. */
const INTRODUCED = new RegExp(`(?:${ROLES}) {0,3}: {0,3}${NAME}(?!\\p{Script=Han})`, 'u');
/** `张三先生` and nothing after it: shops are called so, too, and say what they sell. */
const ADDRESSED = new RegExp(`(?:${NAME}|[${SURNAMES}])(?:先生|女士)(?!\\p{Script=Han})`, 'u');

/** Whether a text, in the compatible form of Unicode (NFKC), says that what follows or precedes is a person's name. */
export const introducesPerson = (plain: string): boolean => INTRODUCED.test(plain) || ADDRESSED.test(plain);
