import { things as listOf, type Thing } from "../../../lexicon_zh";
import * as wide from "../../../things_zh";

/** Equal groups: %a groups, %b in each, as one sentence. */
export interface Sets {
  readonly list: readonly Thing[];
  readonly told: readonly string[];
  /** What a group is called in questions: 盘. */
  readonly group: string;
  /** Sharing out: the amount %n into %a parts. */
  readonly share: readonly string[];
  /** Into groups of %b: how many groups; empty where that would be packing into containers. */
  readonly by: readonly string[];
  readonly by_ask: string;
  readonly most: number;
}

const of = (measure: string, names: string) => listOf(measure, "", names);
const ways = (text: string) => (text === "" ? [] : text.split("/"));

const sets = (
  list: readonly Thing[],
  group: string,
  told: string,
  share: string,
  by: string,
  by_ask: string,
  most = 9,
): Sets => ({
  ...{ list, group, told: ways(told), share: ways(share), by: ways(by), by_ask, most },
});

const PUPILS = of("名", "同学 小朋友 学生 队员 少先队员");

/** Where things come in equal groups. */
export const SETS: readonly Sets[] = [
  sets(
    [...wide.FRUITS, ...wide.BAKED.filter(({ measure }) => /个|块/.test(measure))],
    "盘",
    "桌上有%a盘%t，每盘%b%m/妈妈摆了%a盘%t，每盘放%b%m/%a个盘子里都放着%b%m%t/每盘有%b%m%t，有这样的%a盘",
    "把%n%m%t平均放在%a个盘子里/%w把%n%m%t平均装在%a盘里/有%n%m%t，平均放到%a个盘子里",
    "",
    "",
  ),
  sets(
    [...wide.FRUITS, ...wide.BAKED, ...of("颗", "水果糖 奶糖 巧克力豆")],
    "人",
    "每个小朋友分到%b%m%t，有%a个小朋友/%a个小朋友，每人吃%b%m%t/阿姨给%a个小朋友每人发%b%m%t/老师给每人分%b%m%t，正好分给%a人",
    "阿姨把%n%m%t平均分给%a个小朋友/有%n%m%t，平均分给%a人/%w把%n%m%t平均分给%a个同学/%a个小朋友平均分%n%m%t",
    "有%n%m%t，每人分%b%m/%n%m%t分给小朋友，每人分%b%m/阿姨拿来%n%m%t，分给每人%b%m",
    "可以分给多少人",
  ),
  sets(
    wide.STATIONERY,
    "人",
    "老师奖给%a名同学每人%b%m%t/有%a名同学得奖，每人得%b%m%t/%a个同学，每人有%b%m%t/每个三好学生奖%b%m%t，共有%a人得奖",
    "老师把%n%m%t平均奖给%a名同学/%n%m%t平均发给%a个人/把%n%m%t平均分给%a个小组",
    "有%n%m%t，每人发%b%m/老师拿出%n%m%t，奖给得奖的同学，每人%b%m/学校有%n%m%t，每个班发%b%m",
    "够发给多少",
  ),
  sets(
    PUPILS,
    "排",
    "%t们站成%a排，每排%b人/操场上有%a排%t，每排站%b人/做操时，%a排%t，每排都是%b人/每排坐%b%m%t，坐满了%a排",
    "%n%m%t平均站成%a排/体育课上，%n%m%t平均分成%a组/把%n%m%t平均分成%a队",
    "%n%m%t做游戏，每%b人一组/体育课上，%n%m%t每%b人站一排/%n%m%t去划船，每条船坐%b人/%n%m%t去郊游，每%b人住一顶帐篷",
    "",
  ),
  sets(
    wide.PLANTS.filter(({ measure }) => measure === "棵"),
    "行",
    "果园里有%a行%t，每行%b棵/同学们种了%a行%t，每行种%b棵/路边有%a行%t，每行有%b棵/每行种%b棵%t，一共种了%a行",
    "把%n棵%t平均栽成%a行/园林工人把%n棵%t平均种成%a行/%n棵%t，平均种在%a块地里",
    "有%n棵%t，每行种%b棵/要栽%n棵%t，每%b棵栽一行/%n棵%t，每块地栽%b棵",
    "",
    12,
  ),
  sets(
    wide.PLANTS.filter(({ measure }) => /朵|盆/.test(measure)),
    "处",
    "花坛里摆了%a圈%t，每圈%b%m/会场里有%a排%t，每排%b%m/走廊两边共有%a处%t，每处摆%b%m/%a间教室，每间放%b%m%t",
    "把%n%m%t平均摆成%a排/%n%m%t平均分给%a个班/用%n%m%t平均布置%a间教室",
    "有%n%m%t，每个班分%b%m/用%n%m%t布置教室，每间%b%m/%n%m%t，每排摆%b%m",
    "",
    10,
  ),
  sets(
    wide.CREATURES.filter(({ name }) => /鸡|鸭|兔|鸽|羊|^鹅|金鱼|牛|猪/.test(name)),
    "处",
    "有%a个笼子，每个笼子里有%b%m%t/李大伯家有%a圈%t，每圈%b%m/%a户人家，每户养%b%m%t/每家养了%b%m%t，共有%a家",
    "把%n%m%t平均养在%a处/%n%m%t平均分给%a户人家/农场把%n%m%t平均分给%a个饲养员",
    "",
    "",
  ),
  sets(
    wide.HOUSEHOLD.filter(({ measure }) => /个|件|条|块/.test(measure)),
    "箱",
    "商店运来%a箱%t，每箱%b%m/仓库里有%a箱%t，每箱装%b%m/%a个箱子里都装着%b%m%t/每箱有%b%m%t，一共运来%a箱",
    "把%n%m%t平均装在%a个箱子里/工人把%n%m%t平均装进%a箱/%n%m%t平均放在%a个货架上",
    "",
    "",
    12,
  ),
  sets(
    wide.TOYS.filter(({ measure }) => /个|颗|枚/.test(measure)),
    "盒",
    "玩具店有%a盒%t，每盒%b%m/%w有%a盒%t，每盒里有%b%m/柜台上摆着%a盒%t，每盒装%b%m/每盒装%b%m%t，店里有%a盒",
    "把%n%m%t平均分给%a个班/%w把%n%m%t平均放在%a个盒子里/幼儿园把%n%m%t平均分给%a个小组",
    "幼儿园有%n%m%t，每个班分%b%m/%n%m%t，每个小组分到%b%m",
    "",
  ),
  sets(
    of("页", "故事书 童话书 科技书 连环画"),
    "天",
    "%w看一本%t，每天看%b页，看了%a天/%w每天读%b页%t，连续读了%a天/一本%t，%w%a天看完，平均每天看%b页/每天看%b页%t，%w已经看了%a天",
    "%w%a天看了%n页%t，每天看得同样多/一本%t有%n页，%w要平均%a天看完/%w用%a天读完%n页的%t，每天读的页数相同",
    "一本%t有%n页，%w每天看%b页/%w每天读%b页，这本%t共%n页",
    "要看多少天",
    20,
  ),
  sets(
    [...of("个", "大字 生字 单词"), ...of("道", "口算题 应用题"), ...of("首", "古诗 儿歌")],
    "天",
    "%w每天%v%b%m%t，%v了%a天/%w一连%a天，每天%v%b%m%t/%a天里，%w每天都%v%b%m%t/每天%v%b%m%t，%w坚持了%a天",
    "%w%a天%v了%n%m%t，每天一样多/%w要用%a天%v%n%m%t，平均每天%v同样多/%n%m%t，%w平均分%a天%v完",
    "%w要%v%n%m%t，每天%v%b%m/老师要求%v%n%m%t，%w每天%v%b%m",
    "要%v多少天",
    20,
  ),
  sets(
    of("名", "游客 同学 旅客"),
    "辆",
    "%a辆车去春游，每辆车坐%b%m/来了%a辆大巴，每辆坐%b%m%t/每辆车上有%b%m%t，一共来了%a辆/%a辆面包车都坐了%b%m%t",
    "%n%m%t平均坐%a辆车/%a辆同样的车正好坐满%n%m%t/把%n%m%t平均安排到%a辆车上",
    "%n%m%t坐车去参观，每辆车坐%b人/%n%m%t去坐缆车，每辆缆车坐%b人/有%n%m%t要坐车，每辆坐%b人",
    "",
    40,
  ),
  sets(
    of("节", "竹子 电池 彩带 铁丝"),
    "根",
    "%a根竹竿，每根有%b节/%w用了%a根彩带，每根剪成%b节/有%a根绳子，每根都剪成%b节/每根甘蔗切成%b节，一共有%a根",
    "",
    "",
    "",
  ),
  sets(
    of("元", "钱"),
    "天",
    "%w每天存%b元钱，存了%a天/%w连续%a天，每天节约%b元/妈妈每天给%w%b元钱，给了%a天/%w每天省下%b元，一共省了%a天",
    "%w%a天存了%n元，每天存得同样多/%w平均每天存同样多的钱，%a天存了%n元",
    "%w要存%n元，每天存%b元/%w想攒够%n元，每天攒%b元",
    "要存多少天",
    10,
  ),
];
