import type { Knot } from "../../../weaving/web_zh";
import { SETS } from "./daily_sets";
import { type Daily, extra, fill, things, whenOf } from "./daily_text";

const VERBS: Readonly<Record<string, string>> = {
  大字: "写",
  生字: "写",
  单词: "记",
  口算题: "做",
  应用题: "做",
  古诗: "背",
  儿歌: "学",
};

/** What gets an equal part, by the word that tells of it. */
const RECEIVERS: readonly (readonly [word: RegExp, each: string])[] = [
  [/辆/, "每辆车上"],
  [/货架/, "每个货架上"],
  [/块地/, "每块地"],
  [/小组/, "每个小组"],
  [/个班/, "每个班"],
  [/饲养员/, "每个饲养员"],
  [/教室/, "每间教室"],
  [/户人家/, "每户人家"],
  [/处/, "每处"],
  [/组/, "每组"],
  [/队/, "每队"],
  [/行/, "每行"],
  [/排/, "每排"],
  [/箱/, "每箱"],
  [/盒/, "每盒"],
  [/盘/, "每盘"],
  [/天/, "每天"],
];

const askEach = (told: string, m: string, t: string): string => {
  const each =
    RECEIVERS.find(([word]) => word.test(told.replace(/小朋友|少先队|队员/g, "")))?.[1] ?? "每人";
  const has = /每[个人天]/.test(each) && !/货架/.test(each) ? "" : "有";
  return `{平均${each}${has}多少${m}？|${each}${has}多少${m}${t}？|${each}${has}多少${m}？|平均${each}${has}多少${m}${t}？}`;
};

/** Equal groups: all of them, what one gets, how many, and something more or less. */
export const grouping: Daily = (w, r, { who, friend }, steps) => {
  const s = r.pick(SETS);
  const { measure: m, name: t } = r.pick(s.list);
  const v = VERBS[t] ?? "";
  const [a, b] = [r.int(2, 9), r.int(s.most >= 20 ? 6 : 2, s.most)];
  const words = { w: who, f: friend, t, m: t === "钱" ? "元" : m, v };
  const roll = r.next();
  const when = s.group === "天" ? "" : whenOf(r);
  const noun = /元|节|页|人/.test(m) ? "" : t;
  const many = `多少${m}`;
  extra(w, r, who, /人|名/.test(m) ? /旁边/ : undefined);
  if (roll < 0.5) {
    const [x, y] = [w.given(a), w.given(b)];
    const told = r.pick(s.told);
    const lead = /体育课|做操|春游/.test(told) ? "" : when;
    w.tell(`${lead}${fill(told, { ...words, a: `${x}`, b: `${y}` })}，`);
    const unit = m;
    const all = w.step(y, "*", x, `一共有#${unit}${noun}。`);
    if (steps === 1 || r.chance(0.25)) {
      return w.ask(
        "all",
        all,
        `{一共有${many}${noun}？|一共是${many}？|求一共有${many}${noun}。|${noun}一共有${many}？|算一算，共有${many}${noun}？}`,
        noun === "" ? undefined : things(m, noun, `一共有的${noun}`),
      );
    }
    const way = r.next();
    if (way < 0.3) {
      const e = w.given(r.int(1, 20));
      w.tell(
        `{另外还有${e}${m}|此外还有${e}${m}${noun}|后来又多了${e}${m}|还有${e}${m}没算在内}，`,
      );
      const more = w.step(all, "+", e, `总共有#${m}${noun}。`);
      return w.ask(
        "more",
        more,
        `{总共有${many}${noun}？|合起来一共有${many}？|现在一共有${many}${noun}？|全部加起来有${many}${noun}？}`,
      );
    }
    if (way < 0.5) {
      const limit = Math.max(2, all.value - 2);
      const e = w.given(r.int(1, Math.min(limit, 30)));
      const other = w.step(all, "-", e, `${friend}有#${m}${noun}。`);
      if (!/人|名|页|元|节/.test(m) && r.chance(0.5)) {
        w.tell(
          `{${friend}那里的${noun}比这些少${e}${m}|${friend}有的${noun}比这些少${e}${m}|这些${noun}比${friend}有的多${e}${m}}，`,
        );
        return w.ask(
          "other",
          other,
          `{${friend}有${many}${noun}？|${friend}有${noun}${many}？|求${friend}有${many}${noun}。}`,
        );
      }
      if (!/[盘排行箱盒根]/.test(s.group)) return false;
      const k = r.int(2, 9);
      const [c, d] = [w.given(k), w.given(r.int(2, 9))];
      w.tell(
        `{另外有${c}${s.group}，每${s.group}${d}${m}|还有${c}${s.group}，每${s.group}是${d}${m}|此外还有${c}${s.group}${noun}，每${s.group}${d}${m}}，`,
      );
      const rest = w.step(c, "*", d, `另外有#${m}。`);
      return w.ask(
        "two",
        w.step(all, "+", rest, `一共有#${m}。`),
        `{一共有${many}${noun}？|合起来一共有${many}？|总共有${many}${noun}？}`,
      );
    }
    if (way < 0.75) {
      const fit = [2, 3, 4, 5, 6, 8, 9].filter(
        (k) => all.value % k === 0 && k !== a && all.value / k > 1 && k !== b,
      );
      if (fit.length === 0) return false;
      const k = w.given(r.pick(fit));
      return w.ask(
        "again",
        w.step(all, "/", k, `每份有#${m}。`),
        `{如果把这些${noun || "总数"}平均分成${k}份，每份有${many}？|把它们重新平均分成${k}份，每份是${many}？|现在要平均分成${k}份，每份${many}？}`.replaceAll(
          "把这些总数",
          "把总数",
        ),
      );
    }
    const e = w.given(10 * (Math.floor(all.value / 10) + r.int(1, 3)));
    return w.ask(
      "goal",
      w.step(e, "-", all, `还差#${m}。`),
      `{离${e}${m}还差${many}？|要达到${e}${m}，还差${many}？|再有${many}就是${e}${m}？|如果要有${e}${m}，还要增加${many}？}`,
    );
  }
  let n: Knot;
  if (roll < 0.8) {
    if (s.share.length === 0) return false;
    const x = w.given(a);
    n = w.given(a * b);
    const told = r.pick(s.share);
    w.tell(
      `${when}${fill(told, { ...words, n: `${n}`, a: `${x}` })}，`.replace(
        /^[^，]*，体育课上/,
        "体育课上",
      ),
    );
    const each = w.step(n, "/", x, `每份是#${m}。`);
    if (steps === 1) return w.ask("each", each, askEach(told, m, noun));
    if (!/天|辆|行/.test(s.group) && r.chance(0.5)) {
      const e = w.given(r.int(1, 12));
      w.tell(
        `{${who}又多得了${e}${m}|后来其中一份又增加了${e}${m}|后来给其中一份添了${e}${m}}，`.replace(
          /\{[^|]*\|/,
          "{",
        ),
      );
      return w.ask(
        "bigger",
        w.step(each, "+", e, `这一份现在有#${m}。`),
        `{这一份现在有${many}？|增加后，这一份有${many}？|现在这一份是${many}${noun}？}`,
      );
    }
    const k = r.int(2, 9);
    const c = w.given(k);
    if (k === a) return false;
    return w.ask(
      "some",
      w.step(each, "*", c, `${k}份有#${m}。`),
      `{这样的${c}份一共有${many}？|其中${c}份共有${many}？|${c}份这样的一共是${many}${noun}？}`.replace(
        k > a ? /\|其中.*?？/ : /^$/,
        "",
      ),
    );
  }
  if (s.by.length === 0) return false;
  n = w.given(a * b);
  const y = w.given(b);
  const told = r.pick(s.by);
  w.tell(`${/体育课/.test(told) ? "" : when}${fill(told, { ...words, n: `${n}`, b: `${y}` })}，`);
  const unit = /每人/.test(told)
    ? "人"
    : /每个班/.test(told)
      ? "个班"
      : /小组/.test(told)
        ? "个小组"
        : /组/.test(told)
          ? "组"
          : /每行|一行/.test(told)
            ? "行"
            : /块地/.test(told)
              ? "块地"
              : /每间/.test(told)
                ? "间"
                : /排/.test(told)
                  ? "排"
                  : /船/.test(told)
                    ? "条船"
                    : /帐篷/.test(told)
                      ? "顶帐篷"
                      : /缆车|辆/.test(told)
                        ? "辆"
                        : "天";
  const verb = /每人/.test(told)
    ? "可以分给"
    : /班|小组/.test(told)
      ? "可以分给"
      : /组/.test(told)
        ? "可以分成"
        : /行|地/.test(told)
          ? "可以种"
          : /间/.test(told)
            ? "可以布置"
            : /排/.test(told)
              ? "可以排成"
              : "需要";
  const sets_ = w.step(n, "/", y, `${verb}#${unit}。`);
  return w.ask(
    "groups",
    sets_,
    `{${verb}多少${unit}？|一共${verb}多少${unit}？|算一算，${verb}多少${unit}？|${verb}几${unit}？}`,
  );
};
