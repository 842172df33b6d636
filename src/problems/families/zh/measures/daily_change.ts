import type { Random } from "../../../../common/random";
import type { Knot, Web } from "../../../weaving/web_zh";
import { DOMAINS } from "./daily_domains";
import { type Daily, extra, fill, small, things, whenOf } from "./daily_text";

interface Event {
  readonly sign: 1 | -1;
  readonly template: string;
  readonly knot: Knot;
}

/** What is asked after the last change. */
function finish(
  w: Web,
  r: Random,
  end: Knot,
  m: string,
  t: string,
  steps: number,
  came: boolean,
): boolean {
  const people = /名|位/.test(m);
  const roll = r.next();
  if (steps > 1 && roll < 0.18) {
    const fit = [2, 3, 4, 5, 6, 7, 8, 9].filter((k) => end.value % k === 0 && end.value > k);
    if (fit.length === 0) return false;
    const n = w.given(r.pick(fit));
    const each = end.value / n.value;
    if (each < 2) return false;
    return w.ask(
      "share",
      w.step(end, "/", n, `每份有#${m}。`),
      people
        ? `{现在把他们平均分成${n}组，每组有多少${m}？|现在把这些${t}平均分成${n}队，每队有多少${m}？|如果平均分成${n}组，每组多少${m}？}`
        : `{把现在的${t}平均分成${n}份，每份有多少${m}？|如果把这时的${t}平均分成${n}份，每份多少${m}？|这时的${t}平均分成${n}份，每份是多少${m}？}`,
    );
  }
  if (steps > 1 && roll < 0.36 && came) {
    const goal = w.given(10 * (Math.floor(end.value / 10) + r.int(1, 2)));
    return w.ask(
      "goal",
      w.step(goal, "-", end, `还差#${m}。`),
      `{再有多少${m}就是${goal}${m}？|离${goal}${m}还差多少${m}？|要凑够${goal}${m}，还差多少${m}？|还要多少${m}才有${goal}${m}？}`,
    );
  }
  return false;
}

/** How much comes or goes: told, in equal parts, or by what came or went before. */
function sizeOf(w: Web, r: Random, n: number, m: string): [Knot, string] {
  const parts = [2, 3, 4, 5].filter((k) => n % k === 0 && n / k > 1);
  if (parts.length > 0 && r.chance(0.3) && !/名|位/.test(m)) {
    const k = r.pick(parts);
    const [x, y] = [w.given(k), w.given(n / k)];
    return [w.step(x, "*", y, `${k}次一共是#${m}。`), `${x}次，每次${y}${m}`];
  }
  const x = w.given(n);
  return [x, `${x}${m}`];
}

/** Things come and go. */
export const changing: Daily = (w, r, cast, steps) => {
  const d = r.pick(DOMAINS);
  const { measure: m, name: t } = r.pick(d.things);
  const words = { w: cast.who, f: cast.friend, t, m };
  const count = steps === 1 ? 1 : r.int(1, Math.min(3, steps));
  const signs = Array.from({ length: count }, () => (r.chance(0.45) ? 1 : -1) as 1 | -1);
  const start = small(r, d.most) + 2;
  let now = start;
  const events: Event[] = [];
  const hidden = r.next();
  const way = hidden < 0.62 ? "end" : hidden < 0.8 ? "start" : "event";
  if (way === "start" && count === 2 && signs[0] !== signs[1]) return false;
  const begin = r.pick(d.starts);
  const when = whenOf(r);
  const unknown = way === "start";
  const first = w.given(start);
  const opening = fill(begin, { ...words, n: unknown ? "一些" : `${first}${m}` });
  w.tell(`${/课前|课上/.test(opening) ? "" : when}${opening}，`);
  if (!/只能/.test(t)) extra(w, r, cast.who, /名|位/.test(m) ? /旁边/ : undefined);
  const used = new Set<string>();
  for (const sign of signs) {
    const template = r.pick(sign > 0 ? d.ins : d.outs);
    const n =
      sign > 0
        ? r.int(2, Math.max(4, Math.min(d.most, start)))
        : r.int(1, Math.max(2, Math.floor(now * 0.7)));
    if (template.includes("%w") && !begin.includes("%w")) return false;
    if (used.has(template) || now + sign * n < 1) return false;
    used.add(template);
    const lost = way === "event" && events.length === count - 1;
    const compound = !lost && steps > 1 && template.endsWith("%n");
    const [knot, shown] = compound ? sizeOf(w, r, n, m) : [w.given(n), ""];
    now += sign * n;
    events.push({ sign, template, knot });
    const text = fill(template, { ...words, n: lost ? "一些" : shown || `${knot}${m}` });
    const link =
      events.length > 1 &&
      !/又|后来|接着|先|先后|上午|下午|早上|生日|上个月|到站|下一站|过了/.test(text)
        ? "{|后来|接着}"
        : "";
    if (events.length > 1 && /^(先|上午)/.test(text)) return false;
    w.tell(`${link}${text}，`);
  }
  const last = events.at(-1)!;
  if (way === "start" || way === "event") {
    const end = w.given(now);
    const left = last.sign < 0;
    w.tell(
      left
        ? `{还剩${end}${m}|现在还剩${end}${m}|这时还剩${end}${m}|最后还有${end}${m}}，`
        : `{现在有${end}${m}|现在一共有${end}${m}|这时共有${end}${m}|这样一共有${end}${m}}，`,
    );
    if (way === "start") {
      const before = [...events]
        .reverse()
        .reduce(
          (sofar, { sign, knot }, i) =>
            w.step(
              sofar,
              sign > 0 ? "-" : "+",
              knot,
              i === count - 1 ? `原来有#${m}。` : `在这之前有#${m}。`,
            ),
          end,
        );
      w.strict = true;
      return w.ask(
        "start",
        before,
        `{原来有多少${m}${t}？|原来有${t}多少${m}？|求原来有多少${m}${t}。|开始时有多少${m}${t}？|一开始有${t}多少${m}？}`,
        things(m, t, `原来的${t}`),
      );
    }
    const rest = events
      .slice(0, -1)
      .reduce(
        (sofar, { sign, knot }) => w.step(sofar, sign > 0 ? "+" : "-", knot, `这时有#${m}。`),
        first,
      );
    const gone = left
      ? w.step(rest, "-", end, `少了#${m}。`)
      : w.step(end, "-", rest, `增加了#${m}。`);
    const text = fill(last.template, { ...words, n: `多少${m}` });
    w.strict = true;
    return w.ask(
      "event",
      gone,
      `{${text}？|{问|算一算，}${text}？|${text}？}`,
      things(m, t, left ? `减少的${t}` : `增加的${t}`),
    );
  }
  const outs = events.filter(({ sign }) => sign < 0);
  if (outs.length === 2 && count === 2 && r.chance(0.4)) {
    const [a, b] = outs as [Event, Event];
    const sum = w.step(a.knot, "+", b.knot, `一共少了#${m}。`);
    return w.ask(
      "outs",
      sum,
      `{${t}一共少了多少${m}？|前后一共少了多少${m}${t}？|现在的${t}比原来少多少${m}？|两次一共减少了多少${m}？}`,
      things(m, t, `减少的${t}`),
    );
  }
  const end = events.reduce(
    (sofar, { sign, knot }, i) =>
      w.step(
        sofar,
        sign > 0 ? "+" : "-",
        knot,
        i === count - 1 ? (sign > 0 ? `现在有#${m}${t}。` : `还剩#${m}${t}。`) : `这时有#${m}。`,
      ),
    first,
  );
  if (finish(w, r, end, m, t, steps, last.sign > 0)) return true;
  const phrase = things(m, t, `现在的${t}`);
  const rest = last.sign < 0;
  return w.ask(
    "end",
    end,
    rest
      ? `{还剩多少${m}${t}？|还剩下多少${m}？|现在还有多少${m}${t}？|还有${t}多少${m}？|${t}还剩多少${m}？|现在还剩${t}多少${m}？}`
      : `{现在有多少${m}${t}？|现在一共有多少${m}？|一共有${t}多少${m}？|这时共有多少${m}${t}？|现在共有${t}多少${m}？}`,
    phrase,
  );
};
