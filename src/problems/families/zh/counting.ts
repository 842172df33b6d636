import { families } from "../../family";
import { zhCount, zhSize } from "../../measure";
import { character, pupil, zhGood, zhThing } from "../../words_zh";

/** Chinese: counting in rows and pages, comparing, units, weeks and years, averages. */
export const zhCounting = families("zh", "counting", {
  between: [
    2,
    1,
    (s, r) => {
      const [p, q] = [pupil(s, r), pupil(s, r)];
      const n = r.int(3, 20);
      const [a, b] = [s.given(n), s.given(n + r.int(3, 15))];
      s.tell(
        `{小朋友们排队{做操|买票|上车}，从前往后数，${p}排第${a}，${q}排第${b}|一队同学站成一排，从左边数起，第${a}个是${p}，第${b}个是${q}|${p}在队伍里排第${a}，${q}在同一队里排第${b}}，`,
      );
      const x = s.step(b, "-", a, `${q}在${p}后面第#个。`);
      s.ask(
        s.step(x, "-", s.constant(1), "中间有#人。"),
        `{${p}和${q}之间有{几|多少}人？|他们俩中间有{几|多少}人？|两人之间隔着{几|多少}个人？}`,
      );
    },
  ],
  pages: [
    2,
    2,
    (s, r) => {
      const n = r.int(3, 90);
      const [a, b] = [s.given(n), s.given(n + r.int(3, 60))];
      const p = character(s, r);
      const [fact, u, ask] = r.pick([
        [`${p}今天看一本书，从第${a}页看到第${b}页`, "页", "今天看了@页"],
        [`一本画册，${p}从第${a}页开始读，到第${b}页读完`, "页", "读了@页"],
        [`${p}做一本口算题，从第${a}题做到第${b}题`, "道", "做了@道题"],
        [`检票员收了${a}号到${b}号的全部门票`, "张", "收了@张门票"],
        [`影院里${a}号到${b}号的座位都坐了人`, "人", "坐了@人"],
        [`仓库里编号从${a}到${b}的箱子全部运走了`, "个", "运走@个箱子"],
      ] as const);
      s.tell(`${fact}，`);
      const x = s.step(b, "-", a, `相差#${u}。`);
      s.ask(
        s.step(x, "+", s.constant(1), `头尾都算，有#${u}。`),
        `{一共|}${ask.replace("@", "{多少|多少|几}")}？`,
      );
    },
  ],
  stillMissing: [
    1,
    1,
    (s, r) => {
      const n = r.int(6, r.chance(0.8) ? 60 : 600);
      const [a, b] = [s.given(n), s.given(r.int(2, n - 2))];
      const [who, what, m] = r.pick([
        ["名同学来上课", "椅子", "把"],
        ["位客人来吃饭", "碗", "个"],
        ["个小朋友要戴帽子", "帽子", "顶"],
        ["人去春游", "矿泉水", "瓶"],
        ["名新生要领课本", "数学书", "本"],
        ["人参加合唱", "演出服", "套"],
      ] as const);
      s.tell(
        `{有${a}${who}，每人一${m}${what}，现在只有${b}${m}|现在有${b}${m}${what}，有${a}${who}，每人要一${m}|${a}${who}，每人需要一${m}${what}，已经准备好${b}${m}}，`,
      );
      s.ask(
        s.step(a, "-", b, `还差#${m}。`),
        `{还{差|缺|少}{几|多少}${m}？|还要{准备|拿|添}{几|多少}${m}{${what}|}？|${what}还差{几|多少}${m}？}`,
        zhCount("things", m, what, `还差的${what}`),
      );
    },
  ],
  taller: [
    1,
    2,
    (s, r) => {
      const [p, q] = [pupil(s, r), pupil(s, r)];
      const [what, least, most, u, more, less, kind] = r.pick([
        ["身高", 105, 165, "厘米", "高", "矮", "length"],
        ["体重", 22, 60, "千克", "重", "轻", "weight"],
        ["立定跳远成绩", 110, 220, "厘米", "远", "近", "length"],
        ["家到学校的路", 300, 2000, "米", "长", "短", "length"],
        ["折的纸带", 30, 150, "厘米", "长", "短", "length"],
      ] as const);
      const up = r.chance(0.5);
      const [a, b] = [s.given(r.int(least, most)), s.given(r.int(2, Math.round(least / 3)))];
      const word = up ? more : less;
      s.tell(
        `{${p}的${what}是${a}${u}，${q}的比${p}的${word}${b}${u}|${q}的${what}比${p}的${word}${b}${u}，${p}的是${a}${u}|${p}的${what}${a}${u}，${q}的要${word}${b}${u}}，`,
      );
      s.ask(
        s.step(a, up ? "+" : "-", b, `${q}的${what}是#${u}。`),
        `{${q}的${what}是多少${u}？|求${q}的${what}。（单位：${u}）|${q}的是多少${u}？}`,
        zhSize(kind, u, `${q}的${what}`),
      );
    },
  ],
  reduced: [
    1,
    2,
    (s, r) => {
      const [what, m] = r.pick([
        ["电视机", "台"],
        ["洗衣机", "台"],
        ["自行车", "辆"],
        ["电风扇", "台"],
        ["手机", "部"],
        ["羽绒服", "件"],
      ] as const);
      const [a, b] = [
        s.given(10 * r.int(20, 500)),
        s.given(r.chance(0.5) ? 10 * r.int(1, 15) : r.int(12, 190)),
      ];
      const kind = r.int(0, 1);
      s.tell(
        kind === 0
          ? `{一${m}${what}原来卖${a}元，现在便宜了${b}元|商场里的${what}每${m}降价${b}元，原价是${a}元|${what}原价${a}元一${m}，{节日期间|周末}每${m}少收${b}元}，`
          : `{一${m}${what}降价${b}元以后卖${a}元|一${m}${what}现在的价钱是${a}元，比原来便宜${b}元|每${m}${what}便宜了${b}元，现在只卖${a}元}，`,
      );
      s.ask(
        s.step(a, kind === 0 ? "-" : "+", b, kind === 0 ? "现在卖#元。" : "原来卖#元。"),
        kind === 0
          ? `{现在{卖|要}多少元？|现价是多少元？|现在买一${m}要付多少元？}`
          : `{原来卖多少元？|原价是多少元？|降价前一${m}要多少元？}`,
        zhSize("price", "元", `一${m}${what}的价钱`),
      );
    },
  ],
  chained: [
    2,
    3,
    (s, r) => {
      const [x, y, z] = r.pick([
        ["二年级", "三年级", "四年级"],
        ["第一小组", "第二小组", "第三小组"],
        ["红队", "黄队", "蓝队"],
      ] as const);
      const { measure: m, name: t } = zhGood(s, r);
      const did = r.pick(["捐了", "有", "领了", "收集了"]);
      const [up, down] = [r.chance(0.5), r.chance(0.5)];
      const n = r.int(40, r.chance(0.7) ? 120 : 900);
      const [a, b, c] = [s.given(n), s.given(r.int(3, 19)), s.given(r.int(3, 19))];
      const [v, w] = [up ? "多" : "少", down ? "多" : "少"];
      s.tell(
        `{${x}${did}${a}${m}${t}，${y}比${x}${v}${b}${m}，${z}比${y}${w}${c}${m}|${z}比${y}${w}${c}${m}，${y}比${x}${v}${b}${m}，${x}${did}${a}${m}${t}|${y}比${x}${v}${b}${m}${t}，${z}又比${y}${w}${c}${m}，已知${x}${did}${a}${m}}，`,
      );
      const k = s.step(a, up ? "+" : "-", b, `${y}${did}#${m}。`);
      s.ask(
        s.step(k, down ? "+" : "-", c, `${z}${did}#${m}。`),
        `{${z}${did}多少${m}{${t}|}？|求${z}${did}多少${m}。|那么${z}${did}多少${m}？}`,
        zhCount("things", m, t, `${z}的${t}`),
      );
    },
  ],
  weekOrYear: [
    1,
    3,
    (s, r) => {
      const p = character(s, r);
      const [k, one, all, did, u, least, most] = r.pick([
        [7, "每天", "一个星期", `${p}背单词`, "个", 3, 30],
        [7, "每天", "一个星期", `${p}家喝牛奶`, "毫升", 250, 900],
        [7, "每天", "一个星期", "一只山羊吃草", "千克", 2, 8],
        [12, "每个月", "一年", `${p}家用水`, "吨", 5, 25],
        [12, "每个月", "一年", `${p}存零花钱`, "元", 10, 95],
        [24, "每小时", "一昼夜", "一个水龙头漏水", "毫升", 50, 950],
        [24, "每小时", "一昼夜", "一台抽水机抽水", "吨", 5, 80],
        [60, "每分钟", "一小时", `${p}的心跳`, "次", 60, 95],
        [60, "每分钟", "一小时", "一台机器装订作业本", "本", 4, 50],
      ] as const);
      const a = s.given(r.int(least, most));
      s.tell(
        `{${did}${one}${a}${u}，照这样计算|${did}，平均${one}${a}${u}|如果${did}是${one}${a}${u}}，`,
      );
      s.ask(
        s.step(a, "*", s.constant(k), `${all}是#${u}。`),
        `{${all}{一共|共|}是多少${u}？|${all}有多少${u}？|那么${all}是多少${u}？}`,
      );
    },
  ],
  roundTrips: [
    2,
    3,
    (s, r) => {
      const p = pupil(s, r);
      const [a, n] = [s.given(10 * r.int(12, 150)), s.given(r.int(2, 6))];
      const [x, y] = r.pick([
        ["家", "学校"],
        ["宿舍", "食堂"],
        ["家", "少年宫"],
      ] as const);
      s.tell(
        `{从${x}到${y}有${a}米，${p}{昨天|今天|这天}往返了${n}次|${p}在${x}和${y}之间来回走了${n}趟，两地相距${a}米|${x}离${y}${a}米，${p}从${x}走到${y}再走回来，一共走了${n}个来回}，`,
      );
      const z = s.step(a, "*", s.constant(2), "一个来回是#米。");
      s.ask(
        s.step(z, "*", n, "一共走#米。"),
        `{${p}一共走了多少米？|共走多少米？|他总共走了多少米路？}`,
        zhSize("length", "米", `${p}走的路`),
      );
    },
  ],
  missingOne: [
    3,
    4,
    (s, r) => {
      const p = character(s, r);
      const m = r.int(70, 95);
      const [d, e] = [r.int(-6, 5), r.int(-6, 5)];
      if (Math.abs(d + e) > 5) return false;
      const [mean, a, b] = [s.given(m), s.given(m + d), s.given(m + e)];
      const [what, x, y, z, u] = r.pick([
        [`${p}三门功课的平均成绩`, "语文", "数学", "英语", "分"],
        [`${p}三次投篮测试的平均成绩`, "第一次", "第二次", "第三次", "分"],
        [`${p}三天平均每天跳绳的个数`, "第一天", "第二天", "第三天", "个"],
        ["三个花坛平均种的花", "左边的", "中间的", "右边的", "棵"],
        ["三袋大米的平均重量", "第一袋", "第二袋", "第三袋", "千克"],
      ] as const);
      s.tell(
        `{${what}是${mean}${u}，${x}是${a}${u}，${y}是${b}${u}|${x}是${a}${u}，${y}是${b}${u}，${what}是${mean}${u}|已知${what}是${mean}${u}，其中${x}是${a}${u}，${y}是${b}${u}}，`,
      );
      const sum = s.step(mean, "*", s.constant(3), `三个数的和是#${u}。`);
      const rest = s.step(sum, "-", a, `减去${x}还有#${u}。`);
      s.ask(
        s.step(rest, "-", b, `${z}是#${u}。`),
        `{${z}是多少${u}？|求${z}是多少${u}。|那么${z}是多少${u}？}`,
      );
    },
  ],
  lastPrice: [
    3,
    4,
    (s, r) => {
      const [x, y] = [zhThing(s, r), zhThing(s, r)];
      const p = character(s, r);
      const [n, v, k, w] = [r.int(2, 9), r.int(2, 20), r.int(2, 9), r.int(2, 20)];
      const [a, b, c, all] = [s.given(n), s.given(v), s.given(k), s.given(n * v + k * w)];
      s.tell(
        `{${p}买了${a}${x.measure}${x.name}和${c}${y.measure}${y.name}，一共花了${all}元，${x.name}每${x.measure}${b}元|每${x.measure}${x.name}${b}元，${p}买${a}${x.measure}${x.name}和${c}${y.measure}${y.name}共付了${all}元|${p}用${all}元正好买了${a}${x.measure}${x.name}、${c}${y.measure}${y.name}，已知一${x.measure}${x.name}${b}元}，`,
      );
      const u = s.step(b, "*", a, `${x.name}花了#元。`);
      const z = s.step(all, "-", u, `${y.name}花了#元。`);
      s.ask(
        s.step(z, "/", c, `每${y.measure}${y.name}#元。`),
        `{每${y.measure}${y.name}多少元？|${y.name}的单价是多少元？|一${y.measure}${y.name}{要|是}多少元？}`,
        zhSize("price", "元", `每${y.measure}${y.name}的价钱`),
      );
    },
  ],
  mixedUnits: [
    2,
    2,
    (s, r) => {
      const [big, small, k, what] = r.pick([
        ["米", "厘米", 100, "一根彩带长@"],
        ["小时", "分钟", 60, "一部电影放映了@"],
        ["元", "角", 10, "一盒彩笔的价钱是@"],
        ["分钟", "秒", 60, "小军跑完全程用了@"],
        ["千克", "克", 1000, "一只鸡重@"],
        ["千米", "米", 1000, "从家到学校有@"],
        ["吨", "千克", 1000, "一车货物重@"],
      ] as const);
      const [a, b] = [s.given(r.int(2, 9)), s.given(k > 500 ? 50 * r.int(1, 19) : r.int(1, k - 1))];
      const both = `${a}${big}${b}${small}`;
      const x = s.step(a, "*", s.constant(k), `${a}${big}是#${small}。`);
      const y = s.step(x, "+", b, `一共是#${small}。`);
      s.ask(
        y,
        `{${both}{等于|是|合}多少${small}？|${what.replace("@", both)}，{也就是|合}多少${small}？|${both}=（）${small}，括号里应填几？}`,
      );
    },
  ],
  cutRope: [
    2,
    3,
    (s, r) => {
      const [big, small, k, what, is, did] = r.pick([
        ["米", "厘米", 100, "一根绳子", "长", "剪去"],
        ["米", "厘米", 100, "一条丝带", "长", "扎礼盒用去"],
        ["千克", "克", 1000, "一袋白糖", "重", "做点心用了"],
        ["千克", "克", 1000, "一桶洗衣粉", "重", "用掉"],
        ["升", "毫升", 1000, "一瓶果汁", "有", "喝了"],
      ] as const);
      const n = r.int(1, 8);
      const step = k > 500 ? 50 : 1;
      const [a, b] = [s.given(n), s.given(step * r.int(1, (n * k) / step - 1))];
      s.tell(
        `{${what}${is}${a}${big}，${did}${b}${small}|${what}原来${is}${a}${big}，后来${did}${b}${small}|有${what}，${is}${a}${big}，${did}了${b}${small}}，`.replaceAll(
          "了了",
          "了",
        ),
      );
      const x = s.step(a, "*", s.constant(k), `${a}${big}是#${small}。`);
      s.ask(
        s.step(x, "-", b, `还剩#${small}。`),
        `{还剩多少${small}？|剩下{的是|}多少${small}？|还有多少${small}？}`,
      );
    },
  ],
});
