import type { Random } from "../common/random";

const NAMES =
  "小明 小红 小华 小刚 小丽 小强 小芳 小军 小美 小东 李明 王芳 张伟 刘洋 陈静 赵强 丽丽 乐乐 亮亮 明明".split(
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
];

/** Containers with their measure word first: 个盒子. */
export const CONTAINERS = ["盒", "箱", "袋", "包", "筐"];
