import type { Random } from "../common/random";

const NAMES =
  "小明 小红 小华 小刚 小丽 小强 小芳 小军 小美 小东 小林 小英 小亮 小青 小云 小兰 小宁 小方 小玲 小雨 李明 王芳 张伟 刘洋 陈静 赵强 李红 王刚 张华 陈亮 周敏 吴涛 孙丽 丽丽 乐乐 亮亮 明明 红红 芳芳 强强 哥哥 弟弟 姐姐 妹妹 爸爸 妈妈 王老师 李叔叔 张阿姨".split(
    " ",
  );

/** `n` different names. */
export function names(random: Random, n: number): string[] {
  return random.sample(NAMES, n);
}

/** Things with the measure word that counts them. */
export const THINGS: readonly (readonly [measure: string, thing: string])[] = [
  ["个", "苹果"],
  ["个", "橘子"],
  ["本", "书"],
  ["支", "铅笔"],
  ["颗", "糖"],
  ["张", "邮票"],
  ["朵", "花"],
  ["个", "球"],
  ["本", "练习本"],
  ["张", "卡片"],
  ["块", "饼干"],
  ["个", "鸡蛋"],
  ["个", "梨"],
  ["枚", "硬币"],
  ["只", "鸡"],
  ["只", "鸭"],
  ["棵", "树"],
  ["棵", "白菜"],
  ["盆", "花"],
  ["把", "椅子"],
  ["张", "桌子"],
  ["条", "鱼"],
  ["瓶", "水"],
  ["袋", "米"],
  ["辆", "车"],
  ["个", "西瓜"],
  ["个", "桃"],
  ["个", "面包"],
  ["块", "糖果"],
  ["块", "砖"],
  ["支", "钢笔"],
  ["本", "故事书"],
  ["枝", "玫瑰花"],
  ["面", "红旗"],
  ["个", "气球"],
  ["个", "足球"],
  ["个", "玩具"],
  ["件", "衣服"],
  ["双", "鞋"],
  ["张", "票"],
];

/** Containers with their measure word first: 个盒子. */
export const CONTAINERS = ["盒", "箱", "袋", "包", "筐", "篮", "桶", "盘"];
