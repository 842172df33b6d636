type Priced = readonly [thing: string, low: number, high: number];

const priced = (text: string): Priced[] =>
  text.split(" ").map((entry) => {
    const [thing = "", low, high] = entry.split(/[.-]/);
    return [thing, Number(low), Number(high)];
  });

/** What money goes on, one at a time. */
export const TREATS = priced(
  "一双运动鞋.80-240 一件毛衣.60-180 一个新书包.50-160 一副羽毛球拍.40-150 一顶棒球帽.15-60 一本菜谱.18-50 一盒巧克力.15-60 一张音乐会门票.60-200 一个闹钟.20-70 一副耳机.40-180 一束花.15-60 一顿午饭.12-45 一套水彩.20-80 一盏台灯.30-120 一把雨伞.15-60 一只毛绒熊.20-90 一个水壶.18-60 一条围巾.20-80 一副泳镜.20-70 一盒拼图.20-90 一本词典.25-90 一块滑板.80-220 一副手套.12-50 一张电影票.25-60 一份生日礼物.30-150 一条牛仔裤.60-180 一个相框.12-50 一杯奶茶.8-20 一盆绿萝.10-40 一个足球.40-150",
);

/** What is worth saving for. */
export const PRIZES = priced(
  "一辆自行车.240-900 一台相机.400-2400 一把吉他.200-900 一架望远镜.150-800 一台平板电脑.600-3000 一副滑雪板.300-1200 一台缝纫机.300-1500 一顶帐篷.120-600 一套百科全书.100-500 一个游戏机.300-2000 一块手表.100-800 一双轮滑鞋.90-400 一架电子琴.300-1800 一个大鱼缸.80-400 一台打印机.200-900 一套乐高积木.90-600 一张去海边的车票.60-300 一架无人机.300-2000 一个睡袋.80-300 一只宠物小狗.200-900",
);

type Several = readonly [unit: string, thing: string, low: number, high: number];

/** What one buys several of. */
export const SMALL_BUYS: readonly Several[] =
  "本.漫画书.8-30 支.钢笔.6-30 个.笔记本.3-15 张.贴纸.2-6 包.薯片.4-12 瓶.果汁.3-12 块.巧克力.5-18 双.袜子.6-20 盆.多肉植物.6-25 个.发夹.3-12 张.明信片.2-8 个.冰淇淋.4-15 块.橡皮泥.5-15 个.钥匙扣.4-18 本.杂志.8-25 条.毛巾.10-30 个.汉堡.12-30 盒.彩色粉笔.4-12 张.碟片.12-40 个.杯子.8-30 袋.狗粮.20-60 个.飞盘.8-25 盒.牛奶.3-10 副.扑克牌.3-12"
    .split(" ")
    .map((entry) => {
      const [unit = "", thing = "", low, high] = entry.split(/[.-]/);
      return [unit, thing, Number(low), Number(high)];
    });
