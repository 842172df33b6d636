import type { Thing } from "../../../lexicon_zh";
import { things } from "../../../lexicon_zh";
import * as wide from "../../../things_zh";

/** A part of life in which things come and go. */
export interface Domain {
  readonly things: readonly Thing[];
  /** How there are some at first; %w is a person or place, %f a friend. */
  readonly starts: readonly string[];
  readonly ins: readonly string[];
  readonly outs: readonly string[];
  readonly most: number;
}

const of = (measure: string, names: string) => things(measure, "", names);
const ways = (text: string) => text.split("/");

const domain = (
  list: readonly Thing[],
  starts: string,
  ins: string,
  outs: string,
  most = 60,
): Domain => ({
  ...{ things: list, starts: ways(starts), ins: ways(ins), outs: ways(outs), most },
});

const BIRDS = of("只", "麻雀 燕子 喜鹊 鸽子 小鸟 白鹭 海鸥 黄鹂 画眉 斑鸠");
const INSECTS = of("只", "蝴蝶 蜜蜂 蜻蜓 萤火虫 蚂蚱 瓢虫");
const SWIMMERS = of("只", "鸭子 青蛙 乌龟 天鹅 白鹅 螃蟹 鸳鸯");
const HERD = [
  ...of("只", "羊 山羊 兔子 鸡 梅花鹿 孔雀 鸵鸟"),
  ...of("头", "牛 奶牛 猪 毛驴"),
  ...of("匹", "马 小马"),
];
const RIDERS = [...of("名", "乘客 游客 学生 旅客"), ...of("位", "乘客 客人 老人")];
const GUESTS = [
  ...of("名", "观众 读者 小朋友 同学 队员 志愿者 运动员 游客 小演员"),
  ...of("位", "客人 顾客 家长 老师 居民"),
];
const CARS = of("辆", "小汽车 卡车 面包车 自行车 公交车 摩托车 大客车 救护车 洒水车 电动车");
const BOATS = [...of("条", "小船 渔船 游船"), ...of("艘", "轮船 货船 快艇")];
const BOOKS = of("本", "故事书 科技书 连环画 童话书 漫画书 作文书 杂志 字典 画册 百科书 诗集 绘本");
const SPORTS = [
  ...of("个", "足球 篮球 排球 皮球 呼啦圈 毽子 沙包"),
  ...of("根", "跳绳 接力棒"),
  ...of("副", "羽毛球拍 乒乓球拍 象棋"),
];
const PAPER = [
  ...of("张", "彩纸 卡片 贴纸 画纸 邮票 白纸 剪纸 明信片 书签"),
  ...of("支", "铅笔 彩笔 蜡笔 粉笔"),
];
const LEAVES = [...of("片", "树叶 枫叶 花瓣 羽毛"), ...of("颗", "石子 松果 珠子 纽扣 弹珠")];
const EGGS = [...of("个", "鸡蛋 鸭蛋 鹅蛋 鹌鹑蛋"), ...of("瓶", "牛奶 酸奶 豆浆")];
const SEATS = [...of("张", "桌子 椅子 长凳 课桌"), ...of("把", "椅子 折叠椅 雨伞")];

/** Where things come and go. */
export const DOMAINS: readonly Domain[] = [
  domain(
    [...wide.FRUITS, ...wide.BAKED],
    "%w有%n%t/盘子里放着%n%t/妈妈给%w买了%n%t/桌上有%n%t/%w家里有%n%t/奶奶给%w留了%n%t/篮子里有%n%t",
    "妈妈又买来%n/奶奶又送来%n/%w又拿来%n/爸爸下班又带回%n/%f又送给%w%n",
    "%w吃了%n/吃掉了%n/%w送给%f%n/%w分给弟弟%n/有%n坏了，扔掉了/%w拿走了%n/请客人吃了%n/妹妹吃了%n",
    40,
  ),
  domain(
    BIRDS,
    "树上有%n%t/电线上停着%n%t/草地上有%n%t在找食/屋顶上落着%n%t/一棵大树上有%n%t/公园里有%n%t",
    "又飞来%n/不一会儿，又飞来了%n/从远处飞来%n/后来又有%n飞过来",
    "飞走了%n/有%n飞走了/一阵风吹过，飞走%n/后来%n飞到别处去了/先后飞走了%n",
  ),
  domain(
    INSECTS,
    "花丛中有%n%t/草丛里有%n%t/花园里有%n%t在飞舞/窗台上停着%n%t",
    "又飞来%n/从旁边飞来了%n/又有%n飞进来",
    "飞走了%n/有%n飞走了/被风吹走了%n/不久飞走%n",
    30,
  ),
  domain(
    SWIMMERS,
    "池塘里有%n%t/小河里有%n%t/湖边有%n%t/荷塘里有%n%t在游",
    "又游来%n/从岸边又下水%n/又来了%n/后来又有%n游过来",
    "游走了%n/有%n上岸了/%n游到对面去了/先游走%n",
    40,
  ),
  domain(
    HERD,
    "农场里养了%n%t/草地上有%n%t/李大伯养了%n%t/牧场上有%n%t在找食/%w家养着%n%t",
    "又买来%n/又跑来%n/又添了%n/上个月又生下%n/后来又养了%n",
    "卖掉%n/卖出了%n/送给邻居%n/跑走了%n/运走了%n/有%n回棚里休息去了",
    90,
  ),
  domain(
    RIDERS,
    "公共汽车上有%n%t/一辆大巴车上坐着%n%t/车厢里有%n%t/一列地铁的车厢里有%n%t/渡船上有%n%t",
    "到站后上来%n/又上来%n/下一站上来了%n/有%n上来",
    "到站后下去%n/有%n下去了/下一站下去%n/先下去了%n",
    50,
  ),
  domain(
    GUESTS,
    "图书馆里有%n%t/操场上有%n%t/大厅里有%n%t/体育馆里来了%n%t/展览馆里有%n%t/会场里坐着%n%t",
    "又来了%n/后来又进来%n/过了一会儿又来了%n/有%n刚刚到/接着又进来了%n",
    "走了%n/有%n先回家了/离开了%n/先走了%n/提前走了%n/中途有%n离开了",
    90,
  ),
  domain(
    CARS,
    "停车场里停着%n%t/路边停着%n%t/车库里有%n%t/广场边停了%n%t/车站里有%n%t",
    "又开来%n/又开进%n/后来又来了%n/接着又开进来%n",
    "开走了%n/有%n开走了/先开走%n/不久开走了%n/有%n离开了",
    60,
  ),
  domain(
    BOATS,
    "码头边停着%n%t/港口里有%n%t/湖面上有%n%t/岸边停了%n%t",
    "又开来%n/又靠岸%n/后来又来了%n",
    "开走了%n/有%n离开了/先开走%n/%n出发了",
    40,
  ),
  domain(
    BOOKS,
    "书架上有%n%t/图书角有%n%t/图书室里有%n%t/班里原来有%n%t/%w家的书柜里有%n%t/学校新买了%n%t",
    "又买来%n/还回%n/有人还回来%n/同学们又捐了%n/又放上去%n/下午还回%n",
    "借出%n/借走了%n/拿走%n/送给山区小学%n/上午借出%n/被同学借去%n",
    90,
  ),
  domain(
    SPORTS,
    "体育室里有%n%t/器材室原有%n%t/学校有%n%t/三年级有%n%t/活动室里有%n%t",
    "又买来%n/还回了%n/又添了%n/下课后还回%n",
    "借出%n/用坏了%n/借给四年级%n/拿走了%n/借走%n/送给幼儿园%n",
    60,
  ),
  domain(
    PAPER,
    "%w有%n%t/%w的抽屉里有%n%t/手工课前，%w准备了%n%t/盒子里有%n%t/%w收集了%n%t/%w带来%n%t",
    "又买了%n/老师又奖给%w%n/爸爸又给%w%n/%f又给了%w%n/又得到%n",
    "用去%n/用掉了%n/送给%f%n/%w给了妹妹%n/丢了%n/%f借走%n/折纸用了%n".replace("/折纸用了%n", ""),
    60,
  ),
  domain(
    wide.TOYS.filter(({ measure }) => /个|枚|颗/.test(measure)),
    "%w有%n%t/%w的玩具箱里有%n%t/玩具柜上摆着%n%t/%w收藏了%n%t/%w原有%n%t",
    "生日那天又得到%n/爸爸又给%w买了%n/%f又送给%w%n/又添了%n/后来又买来%n",
    "送给%f%n/借给%f%n/弄丢了%n/送给邻居小朋友%n/%w给了弟弟%n/捐给幼儿园%n",
    40,
  ),
  domain(
    LEAVES,
    "%w捡了%n%t/%w的口袋里有%n%t/%w收集了%n%t/手工课上，%w有%n%t/瓶子里有%n%t",
    "又捡了%n/%f又给了%w%n/又找到%n/后来又捡来%n",
    "丢了%n/送给%f%n/用去%n/贴画用了%n/%w给了妹妹%n",
    60,
  ),
  domain(
    [...wide.PLANTS],
    "苗圃里有%n%t/园艺市场有%n%t/园丁叔叔准备了%n%t/苗木市场运来%n%t/大棚里原有%n%t/植物园里有%n%t",
    "又运来%n/又买来%n/又添了%n/后来又送来%n",
    "卖出%n/搬走了%n/运走了%n/送给学校%n/卖掉%n/用去%n",
    80,
  ),
  domain(
    [...wide.HOUSEHOLD],
    "商店里有%n%t/仓库里有%n%t/货架上有%n%t/柜台里摆着%n%t/商场原有%n%t/店里运来%n%t",
    "又运来%n/又进了%n/又送来%n/下午又补充了%n/从仓库又运来%n",
    "卖出%n/卖掉了%n/运走%n/上午卖出%n/今天卖了%n/有%n被顾客买走了/退回厂家%n",
    90,
  ),
  domain(
    [...wide.VEGETABLES, ...EGGS],
    "菜篮里有%n%t/食堂里有%n%t/冰箱里有%n%t/%w家有%n%t/张大妈带来%n%t/厨房里有%n%t",
    "又买来%n/又送来%n/从地里又摘回%n/邻居又送来%n".replace("从地里又摘回%n", "早上又买回%n"),
    "做菜用了%n/用去%n/吃了%n/送给邻居%n/用掉%n",
    50,
  ),
  domain(
    [...wide.STATIONERY.filter(({ name }) => !/床|口红|体温|温度|电影/.test(name)), ...SEATS],
    "库房里有%n%t/办公室里有%n%t/教室里有%n%t/仓库里存放着%n%t/学校运来%n%t/学校里原有%n%t",
    "又运来%n/又买来%n/又送来%n/后来又添了%n",
    "借走%n/用坏了%n/搬走了%n/发给同学们%n/送给别的班%n",
    90,
  ),
  domain(
    of("个", "气球 彩色气球 红气球 小气球 心形气球"),
    "%w有%n%t/教室里挂着%n%t/%w买来%n%t/联欢会上挂了%n%t/小贩有%n%t",
    "又吹了%n/老师又拿来%n/又挂上%n/%f又吹好%n",
    "飞走了%n/破了%n/爆了%n/送给%f%n/有%n被风吹走了",
    40,
  ),
  domain(
    [
      ...of("个", "雪糕 冰淇淋 面包 汉堡 烧饼 包子"),
      ...of("串", "糖葫芦 烤肠 羊肉串"),
      ...of("杯", "豆浆 奶茶 果汁 酸梅汤"),
    ],
    "小卖部有%n%t/早餐店做了%n%t/店里准备了%n%t/王阿姨做好%n%t/小吃摊上有%n%t",
    "又做好%n/又送来%n/又端出%n/后来又做了%n",
    "卖出%n/卖掉了%n/卖了%n/被客人买走%n/先卖出%n/不到一小时就卖出%n",
    80,
  ),
];
