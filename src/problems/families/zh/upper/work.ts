import { divisors, families } from "../../../family";
import { zhSize } from "../../../measure";
import { bothOf, COUNTED, TASKS, ways } from "./words";

/** Chinese: grades 4 to 6, work and shared rates. */
export const zhUpperWork = families("zh", "upper", {
  bothDays: [
    5,
    6,
    (s, r) => {
      const [a, b] = [r.int(2, 36), r.int(2, 36)];
      if (a === b || (a * b) % (a + b) !== 0) return false;
      const [p, q, what, verb] = r.pick(TASKS);
      const two = bothOf(p);
      const h = r.pick(["天", "小时"]);
      const [x, y] = [s.given(a), s.given(b)];
      s.tell(
        ways(
          `同一项任务（${verb}${what}），${p}单独用${x}${h}，${q}单独用${y}${h}，`,
          `${q}独自${verb}${what}，${y}${h}完工，换成${p}独自${verb}，${x}${h}完工，`,
          `${verb}${what}，${p}单独${verb}要${x}${h}完成，${q}单独${verb}要${y}${h}完成，`,
          `${what}，由${p}${verb}，${x}${h}可以${verb}完；由${q}${verb}，要${y}${h}才能${verb}完，`,
          `${p}${verb}${what}要用${x}${h}，同样的任务，${q}要用${y}${h}，`,
          `如果让${p}独自${verb}${what}，需要${x}${h}，让${q}独自${verb}则需要${y}${h}，`,
        ),
        ways(`现在${two}合作，`, `现在${two}同时开始做，`, ""),
      );
      const all = s.step(x, "*", y, "把全部任务看作#份。");
      const v = s.step(all, "/", x, `${p}每${h}完成#份。`);
      const w = s.step(all, "/", y, `${q}每${h}完成#份。`);
      const sum = s.step(v, "+", w, `合作每${h}完成#份。`);
      s.ask(
        s.step(all, "/", sum, `合作要#${h}。`),
        ways(
          `${p}和${q}合作，多少${h}可以完成？`,
          `${two}一起${verb}，几${h}能${verb}完？`,
          `合作完成要多少${h}？`,
        ),
        h === "天" ? undefined : zhSize("time", h, "合作要用的时间"),
      );
    },
  ],
  otherAlone: [
    5,
    6,
    (s, r) => {
      const [both, b] = [r.int(2, 20), r.int(3, 45)];
      if (b <= both || (both * b) % (b - both) !== 0 || (both * b) / (b - both) > 90) return false;
      const [p, q, what, verb] = r.pick(TASKS);
      const h = r.pick(["天", "小时"]);
      const [x, y] = [s.given(both), s.given(b)];
      s.tell(
        ways(
          `${verb}${what}，${p}自己要${y}${h}，${p}和${q}一起只要${x}${h}，`,
          `${p}和${q}合作，${x}${h}就能${verb}完${what}，如果没有${q}帮忙，${p}要${y}${h}，`,
          `${p}和${q}合作${verb}${what}，${x}${h}完成，如果${p}单独${verb}，要${y}${h}完成，`,
          `${what}，${p}、${q}一起${verb}需要${x}${h}，${p}独自${verb}需要${y}${h}，`,
          `${p}单独${verb}${what}要${y}${h}，有了${q}一起${verb}，${x}${h}就能完成，`,
        ),
      );
      const all = s.step(x, "*", y, "把全部任务看作#份。");
      const sum = s.step(all, "/", x, `合作每${h}完成#份。`);
      const v = s.step(all, "/", y, `${p}每${h}完成#份。`);
      const w = s.step(sum, "-", v, `${q}每${h}完成#份。`);
      s.ask(
        s.step(all, "/", w, `${q}单独做要#${h}。`),
        ways(
          `如果只由${q}${verb}，要多少${h}？`,
          `${q}单独${verb}完要几${h}？`,
          `全部让${q}来${verb}，需要多少${h}？`,
        ),
        h === "天" ? undefined : zhSize("time", h, `${q}单独要用的时间`),
      );
    },
  ],
  handOver: [
    6,
    6,
    (s, r) => {
      const [a, b] = [r.int(4, 30), r.int(4, 30)];
      const t = r.int(1, a - 1);
      if (a === b || (b * (a - t)) % a !== 0) return false;
      const [p, q, what, verb] = r.pick(TASKS);
      const [x, y, z] = [s.given(a), s.given(b), s.given(t)];
      s.tell(
        ways(
          `${verb}${what}，${p}单独要${x}天，${q}单独要${y}天，`,
          `${what}，${p}独自${verb}${x}天能完成，${q}独自${verb}${y}天能完成，`,
          `${p}${x}天能${verb}完${what}，${q}要${y}天才能${verb}完，`,
        ),
        ways(
          `${p}${verb}了${z}天就走了，接着由${q}把剩下的${verb}完，`,
          `${p}先${verb}了${z}天后有别的任务离开了，剩下的由${q}继续${verb}，`,
          `现在由${p}先${verb}${z}天，余下的交给${q}，`,
          `先让${p}${verb}${z}天，再由${q}一直${verb}到完成，`,
        ),
      );
      const all = s.step(x, "*", y, "把全部任务看作#份。");
      const v = s.step(all, "/", x, `${p}每天完成#份。`);
      const w = s.step(all, "/", y, `${q}每天完成#份。`);
      const done = s.step(v, "*", z, `${p}完成了#份。`);
      const rest = s.step(all, "-", done, "还剩#份。");
      s.ask(
        s.step(rest, "/", w, `${q}还要#天。`),
        ways(`${q}还要${verb}多少天？`, `${q}再用几天可以完成？`, `${q}${verb}了多少天才完成？`),
      );
    },
  ],
  oneStarts: [
    4,
    5,
    (s, r) => {
      const [p, q, what, m, verb] = r.pick(COUNTED);
      const two = bothOf(p);
      const [v, w, f, t] = [r.int(6, 60), r.int(6, 60), r.int(2, 8), r.int(2, 12)];
      const all = s.given(v * f + (v + w) * t);
      const [a, b, c] = [s.given(v), s.given(w), s.given(f)];
      s.tell(
        ways(
          `有${all}${m}${what}要${verb}，${p}每天${a}${m}，${q}每天${b}${m}，${p}动手${c}天之后${q}才加入，`,
          `${verb}${all}${m}${what}，${p}每天${verb}${a}${m}，${q}每天${verb}${b}${m}，${p}先${verb}了${c}天，余下的${two}一起${verb}，`,
          `${p}每天能${verb}${a}${m}${what}，${q}每天能${verb}${b}${m}，一共要${verb}${all}${m}，${q}比${p}晚${c}天开始，`,
          `${all}${m}${what}，先由${p}单独${verb}${c}天，每天${a}${m}，然后每天${verb}${b}${m}的${q}也来参加，`,
        ),
      );
      const x = s.step(a, "*", c, `${p}先${verb}#${m}。`);
      const y = s.step(all, "-", x, `还剩#${m}。`);
      const z = s.step(a, "+", b, `${two}每天共${verb}#${m}。`);
      s.ask(
        s.step(y, "/", z, `合作#天。`),
        ways(
          `${two}还要合作多少天才能完成？`,
          `一起${verb}了多少天正好完成？`,
          `${q}参加后，再过几天可以完成？`,
        ),
      );
    },
  ],
  fasterRest: [
    6,
    5,
    (s, r) => {
      const [, , what, m, verb] = r.pick(COUNTED);
      const [v, t] = [r.int(8, 60), r.int(6, 24)];
      const d = r.int(2, t - 3);
      const faster = divisors(v * (t - d), v + 2, 2 * v);
      if (faster.length === 0) return false;
      const e = r.pick(faster) - v;
      const [a, b, c, more] = [s.given(v), s.given(t), s.given(d), s.given(e)];
      s.tell(
        ways(
          `计划${b}天${verb}完一批${what}，每天${verb}${a}${m}，`,
          `要${verb}一批${what}，原计划每天${verb}${a}${m}，${b}天完成，`,
          `一批${what}，如果每天${verb}${a}${m}，${b}天正好${verb}完，`,
        ),
        ways(
          `头${c}天还是老样子，后来每天都多${verb}${more}${m}，`,
          `${verb}了${c}天后，每天比原来多${verb}${more}${m}，`,
          `实际${verb}${c}天后提高了效率，每天多${verb}${more}${m}，`,
          `前${c}天按计划${verb}，以后每天多${verb}${more}${m}，`,
        ),
      );
      const left = s.step(b, "-", c, `按计划还要#天。`);
      const rest = s.step(a, "*", left, `还剩#${m}。`);
      const w = s.step(a, "+", more, `后来每天${verb}#${m}。`);
      const days = s.step(rest, "/", w, "后来用了#天。");
      const all = s.step(days, "+", c, "实际一共用#天。");
      s.ask(
        s.step(b, "-", all, "提前#天。"),
        ways("可以提前几天完成？", "实际比计划提前多少天完成？", "比计划少用多少天？"),
      );
    },
  ],
  moreHands: [
    3,
    4,
    (s, r) => {
      const [n, t] = [r.int(4, 40), r.int(3, 20)];
      const more = divisors(n * t, n + 1, 2 * n);
      if (more.length === 0) return false;
      const [a, b, c] = [s.given(n), s.given(t), s.given(r.pick(more) - n)];
      const [who, m, what] = r.pick([
        ["工人", "名", "装配一批机器"],
        ["解放军战士", "名", "加固一段大堤"],
        ["收割机", "台", "收割一片小麦"],
        ["卡车", "辆", "运完一批救灾物资"],
        ["抽水机", "台", "抽干一个池塘的水"],
      ] as const);
      const h = r.pick(["天", "小时"]);
      s.tell(
        ways(
          `${what}，${a}${m}${who}要用${b}${h}，`,
          `${a}${m}${who}${what}，计划${b}${h}完成，`,
          `有${a}${m}${who}，${b}${h}可以${what}，`,
        ),
        ways(
          `开工时另有${c}${m}${who}也赶来一起做，`,
          `现在增加${c}${m}同样的${who}，`,
          `开始前又来了${c}${m}${who}，效率都一样，`,
          `如果${who}再多${c}${m}，`,
        ),
      );
      const x = s.step(a, "*", b, `1${m}${who}要做#${h}。`);
      const y = s.step(a, "+", c, `现在有#${m}${who}。`);
      s.ask(
        s.step(x, "/", y, `只要#${h}。`),
        ways(`几${h}可以完成？`, `完成任务要多少${h}？`, `这样多少${h}就能完成？`),
        h === "天" ? undefined : zhSize("time", h, "现在要用的时间"),
      );
    },
  ],
  foodForMore: [
    4,
    5,
    (s, r) => {
      const [n, t] = [r.int(6, 60), r.int(8, 40)];
      const d = r.int(2, t - 4);
      const more = divisors(n * (t - d), n + 1, 2 * n);
      if (more.length === 0) return false;
      const [a, b, c] = [s.given(n), s.given(t), s.given(d)];
      const e = s.given(r.pick(more) - n);
      const [who, m, what] = r.pick([
        ["队员", "名", "{科考队|勘探队}备了一批粮食"],
        ["战士", "名", "哨所里有一批粮食"],
        ["羊", "只", "牧场备好了一堆草料"],
        ["工人", "名", "工地食堂买来一批大米"],
        ["奶牛", "头", "农场存了一批饲料"],
      ] as const);
      s.tell(
        ways(
          `${what}，够${a}${m}${who}吃${b}天，`,
          `${what}，${a}${m}${who}可以吃${b}天，`,
          `有${a}${m}${who}，${what}，正好能吃${b}天，`,
        ),
        ways(
          `头${c}天数量没有变，后来加入了${e}${m}${who}，`,
          `吃了${c}天后，又来了${e}${m}${who}，每${m}每天吃的一样多，`,
          `过了${c}天，${who}增加了${e}${m}，`,
          `${c}天以后新来${e}${m}${who}，大家吃的量都相同，`,
        ),
      );
      const x = s.step(b, "-", c, `剩下的够原来的${who}吃#天。`);
      const y = s.step(x, "*", a, `够1${m}吃#天。`);
      const z = s.step(a, "+", e, `现在有#${m}。`);
      s.ask(
        s.step(y, "/", z, "还能吃#天。"),
        ways("余下的还能吃多少天？", "剩下的还够吃几天？", "还可以吃多少天？"),
      );
    },
  ],
  machinesHours: [
    4,
    4,
    (s, r) => {
      const [k, t, v, n, e] = [r.int(2, 6), r.int(2, 8), r.int(2, 15), r.int(3, 12), r.int(2, 12)];
      if (n === k || e === t) return false;
      const [who, m, does, u, h] = r.pick([
        ["拖拉机", "台", "耕地", "公顷", "小时"],
        ["织布机", "台", "织布", "米", "小时"],
        ["打印机", "台", "打印", "张", "分钟"],
        ["工人", "名", "做模型", "个", "天"],
        ["奶牛", "头", "吃饲料", "千克", "天"],
        ["挖掘机", "台", "挖土", "方", "小时"],
      ] as const);
      const [a, b, c] = [s.given(k), s.given(t), s.given(k * t * v)];
      const [d, all] = [s.given(n), s.given(v * n * e)];
      s.tell(
        ways(
          `要${does}${all}${u}，派了${d}${m}${who}，这种${who}${a}${m}${b}${h}能${does}${c}${u}，`,
          `${a}${m}${who}${b}${h}${does}${c}${u}，照这样计算，现在有${d}${m}${who}，要${does}${all}${u}，`,
          `已知${a}${m}同样的${who}${b}${h}能${does}${c}${u}，同样的效率，${d}${m}${who}要${does}${all}${u}，`,
          `${d}${m}${who}要${does}${all}${u}，已知${a}${m}这样的${who}${b}${h}可以${does}${c}${u}，`,
        ),
      );
      const x = s.step(c, "/", a, `1${m}${t}${h}${does}#${u}。`);
      const y = s.step(x, "/", b, `1${m}1${h}${does}#${u}。`);
      const z = s.step(y, "*", d, `${n}${m}1${h}${does}#${u}。`);
      s.ask(
        s.step(all, "/", z, `需要#${h}。`),
        ways(`需要多少${h}？`, `要用几${h}？`, `多少${h}可以完成？`),
        h === "天" ? undefined : zhSize("time", h, "需要的时间"),
      );
    },
  ],
  pool: [
    3,
    5,
    (s, r) => {
      const [d, t, w] = [r.int(2, 20), r.int(3, 20), r.int(2, 30)];
      const had = r.int(4, 60);
      const [all, a, b] = [s.given(d * t + had), s.given(w + d), s.given(w)];
      const now = s.given(had);
      const [what, h] = r.pick([
        ["水池", "小时"],
        ["水塔", "小时"],
        ["游泳池", "小时"],
        ["蓄水箱", "分钟"],
      ] as const);
      const u = h === "分钟" ? "升" : "吨";
      s.tell(
        ways(
          `一个${what}能装水${all}${u}，里面已有水${now}${u}，`,
          `${what}里有${now}${u}水，装满是${all}${u}，`,
          `容量为${all}${u}的${what}中现在存水${now}${u}，`,
        ),
        ways(
          `水龙头每${h}放进${a}${u}水，可是底下漏水，每${h}漏掉${b}${u}，`,
          `进水管每${h}进水${a}${u}，出水管每${h}放水${b}${u}，两管同时打开，`,
          `同时打开进水管和出水管，每${h}流进${a}${u}，流出${b}${u}，`,
          `每${h}往里注水${a}${u}，同时又流走${b}${u}，`,
        ),
      );
      const x = s.step(all, "-", now, `还要#${u}才满。`);
      const y = s.step(a, "-", b, `每${h}增加#${u}。`);
      s.ask(
        s.step(x, "/", y, `要#${h}。`),
        ways(`多少${h}后${what}装满？`, `要几${h}才能注满？`, `经过多少${h}水正好满了？`),
        zhSize("time", h, "注满要用的时间"),
      );
    },
  ],
});
