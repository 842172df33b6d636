import type { Person } from "../../../person";

const she = (name: string): Person => ({ name, he: "她", his: "她的", him: "她" });
const he = (name: string): Person => ({ name, he: "他", his: "他的", him: "他" });
const all = (girls: string, boys: string): Person[] => [
  ...girls.split(" ").map(she),
  ...boys.split(" ").map(he),
];

/** Children as they are called in China. */
export const PUPILS = all(
  "小红 小丽 小芳 小美 小兰 小玲 小雪 小梅 小燕 小琴 婷婷 佳佳 晶晶 丽丽 圆圆 妞妞 朵朵 甜甜 诗诗 妍妍",
  "小明 小刚 小强 小军 小东 小虎 小龙 小飞 小杰 小亮 豆豆 壮壮 强强 冬冬 阳阳 浩浩 小川 小磊 鹏鹏 小宇",
);

/** Chinese full names. */
export const NAMED = all(
  "李娜 王静 张敏 陈玲 刘燕 林悦 周雨桐 赵雪 何晴 高欣 孙丽华 吴婷 郑秀英 唐嘉怡 许若兰 杨柳青 冯梅 沈月 蒋思雨 韩雪梅 谢芳 方晓晴 罗诗涵 董佳慧",
  "李明 王强 张伟 陈浩 刘洋 林涛 周鹏 赵刚 何勇 高磊 孙志远 吴俊杰 郑凯 唐国强 许家豪 杨帆 冯宇航 沈超 蒋大山 韩冬 谢军 方子墨 罗文 董建国",
);

/** Names as translations have them. */
export const FOREIGN = all(
  "艾米 珍妮 安娜 露西 玛丽 莉莉 苏珊 凯特 艾玛 索菲亚 奥利维亚 劳拉 莎拉 丽莎 南希 海伦 爱丽丝 贝蒂 黛西 格蕾丝 伊莎贝拉 朱莉 凯伦 琳达 梅根 米娅 诺拉 佐伊 艾琳 克洛伊 汉娜 瑞秋 维多利亚 夏洛特 娜塔莉 萨曼莎 温迪 桑德拉 特蕾莎 安吉拉 卡罗尔 杰西卡 梅丽莎 罗莎 克莱尔 艾达 薇拉 莫妮卡",
  "汤姆 马克 杰克 约翰 彼得 迈克 大卫 詹姆斯 罗伯特 威廉 亨利 山姆 卢克 利奥 诺亚 伊森 卡尔 弗兰克 乔治 托尼 杰瑞 比利 鲍勃 查理 保罗 西蒙 史蒂夫 凯文 布莱恩 安德鲁 丹尼尔 马修 奥斯卡 麦克斯 尼克 帕特里克 菲利普 罗伊 斯科特 蒂姆 维克多 沃尔特 哈利 埃里克 戴夫 伊万 雅各布 约瑟夫 路易斯 马丁",
);
