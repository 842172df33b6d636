import type { Knot } from "../../../weaving/web_zh";
import { type Deed, open, told, which } from "./deed";
import { many, measureOf, named, type Tale } from "./tale";
import { GIFTS, SHARERS } from "./words";

/** Asks how many there are now, after a gain or a loss. */
export function askNow(c: Tale, end: Knot, gain: boolean, thing = c.thing): true {
  const { at, be, unit, alone, w } = c;
  const what = many(c, end);
  const short = thing === "" ? alone : unit;
  const common = `现在${at}${be}${what}${short}${thing}？|现在${at}${be}${thing}${what}${alone}？|这时${at}${be}${what}${short}${thing}？`;
  const done = c.scene.sort === "n";
  const left = `${at}还剩${what}${short}${thing}？|还剩${what}${alone}？|还剩下${what}${short}${thing}？|现在${at}还有${what}${short}${thing}？|${at}还有${what}${alone}？|现在还剩${thing}${what}${alone}？`;
  const more = done
    ? `一共${be}${what}${short}${thing}？|${at}一共${be}${what}${alone}？|现在${at}共${be}${what}${alone}？`
    : `一共有${what}${short}${thing}？|${at}一共有${what}${short}${thing}？|现在一共有${what}${alone}？|${at}现在共有${thing}${what}${alone}？|${at}现在有${what}${short}${thing}？`;
  const text = gain ? `{${common}|${more}|${more}}` : `{${common}|${left}|${left}}`;
  const phrase = c.scene.realm === "owned" ? `${at}现在的${c.thing}` : `现在${at}的${c.thing}`;
  return w.ask("now", end, ask(c, text), thing === "" ? undefined : measureOf(c, phrase));
}

/** A question as it is, or with a word before it. */
function ask({ r }: Tale, text: string): string {
  return r.chance(0.12) ? `{请问|算一算，|问|你知道吗，|那么}${text}` : text;
}

/** Asks for what there was at first. */
export function askBefore(c: Tale, knot: Knot): true {
  const { at, be, unit, thing, alone, w } = c;
  const what = many(c, knot);
  return w.ask(
    "before",
    knot,
    ask(
      c,
      `{${at}原来${be}${what}${unit}${thing}？|原来${at}${be}${what}${alone}？|${at}原来${be}${thing}${what}${alone}？|${at}一开始${be}${what}${unit}${thing}？|原来${be}${what}${alone}？|开始时${at}${be}${what}${unit}${thing}？}`,
    ),
    measureOf(c, `${at}原来的${thing}`),
  );
}

/** Asks how many came or went. */
export function askChange(c: Tale, deed: Deed, knot: Knot, gain: boolean, more: boolean): true {
  const { thing, unit, alone, w, r } = c;
  const what = many(c, knot);
  const noun = open(deed) && r.chance(0.4) ? `${what}${unit}${thing}` : `${what}${alone}`;
  const plain = named(c, told(deed, noun, { done: r.chance(0.5) }));
  const again = gain ? named(c, told(deed, noun, { again: true, done: r.chance(0.5) })) : plain;
  const late = named(c, which(deed));
  // after another change of the same kind only 又 says which one is meant
  if (more) {
    const once = named(c, told(deed, noun, { again: true, done: r.chance(0.5) }));
    const phrase = measureOf(c, `${late}${thing}`);
    return w.ask("change", knot, ask(c, `{${once}？|最后${once}？|后来${once}？}`), phrase);
  }
  return w.ask(
    "change",
    knot,
    ask(
      c,
      `{${plain}？|${again}？|${again}？|${late}${thing}有${what}${alone}？|${late}是${what}${alone}？}`,
    ),
    measureOf(c, `${late}${thing}`),
  );
}

const divisors = (n: number) =>
  [2, 3, 4, 5, 6, 7, 8, 9, 10, 12].filter((k) => n % k === 0 && n / k > 1);

/** Goes on from what there is now: shared, sold, packed, or up to a goal; false where that does not fit. */
export function goOn(
  c: Tale,
  end: Knot,
  gain: boolean,
  { deed, all }: { readonly deed?: Deed; readonly all?: string } = {},
): boolean {
  const { w, r, scene, thing, unit, alone } = c;
  const these = all ?? (gain ? `这些${thing}` : `剩下的${thing}`);
  const people = all === undefined ? `现在的${thing}` : "他们";
  const name = all === undefined ? thing : "";
  const roll = r.next();
  if (roll < 0.25 && deed !== undefined && gain && !/元/.test(unit)) {
    const goal = w.given(10 * (Math.floor(end.value / 10) + r.int(1, 4)));
    const need = w.step(goal, "-", end, `还差#${alone}。`);
    const what = many(c, need);
    return w.ask(
      "goal",
      need,
      `{再${named(c, told(deed, `${what}${alone}`))}，就一共有${goal}${alone}？|离${goal}${alone}还差${what}${alone}？|要达到${goal}${alone}，还差${what}${alone}？|再有${what}${alone}就满${goal}${alone}了？}`,
    );
  }
  if (scene.price !== undefined && roll < 0.6) {
    const p = w.given(r.int(...scene.price));
    const sum = w.step(end, "*", p, `${these}值#元。`);
    const worth = `每${unit}${name || "都是"}${p}元，${these}一共值多少元？|按每${unit}${p}元计算，${these}一共是多少元？|如果每${unit}${p}元，${these}共值多少元？`;
    return w.ask(
      "worth",
      sum,
      /farm|shops/.test(scene.realm)
        ? `{如果每${unit}${p}元，${these}全部卖完能卖多少元？|每${unit}卖${p}元，${these}可以卖多少元？|${worth}}`
        : `{${worth}}`,
    );
  }
  if (scene.sort === "p" && roll < 0.6) {
    const [measure, gift] = r.pick(GIFTS);
    const k = w.given(r.int(2, 6));
    const sum = w.step(end, "*", k, `一共要#${measure}${gift}。`);
    return w.ask(
      "gifts",
      sum,
      `{给现在的每人发${k}${measure}${gift}，一共要{准备|}多少${measure}？|如果现在每人分${k}${measure}${gift}，一共需要多少${measure}${gift}？|现在每人要${k}${measure}${gift}，一共要多少${measure}？}`,
    );
  }
  const fit = divisors(end.value);
  if (fit.length === 0 || scene.sort === "n") return false;
  const k = w.given(r.pick(fit));
  if (scene.sort === "p") {
    const each = w.step(end, "/", k, `每组有#人。`);
    return w.ask(
      "teams",
      each,
      `{把${people}平均分成${k}组，每组有多少人？|这时大家平均分成${k}组，每组多少人？|如果把他们平均分成${k}个小组，每个小组有多少人？}`,
    );
  }
  if (scene.sort === "g") {
    if (scene.lot !== undefined && r.chance(0.4)) {
      const lots = w.step(end, "/", k, `可以装#${scene.lot}。`);
      if (!/[盒袋包箱捆篮]/.test(scene.lot)) return false;
      return w.ask(
        "packed",
        lots,
        `{把${these}每${k}${unit}装一${scene.lot}，可以装多少${scene.lot}？|${these}每${k}${unit}一${scene.lot}，一共是多少${scene.lot}？|如果每${k}${unit}装一${scene.lot}，${these}正好装多少${scene.lot}？}`,
      );
    }
    const [measure, sharer] = r.pick(scene.realm === "school" ? SHARERS.slice(0, 3) : SHARERS);
    const each = w.step(end, "/", k, `每${measure}${sharer}分到#${unit}。`);
    return w.ask(
      "shared",
      each,
      `{把${these}平均分给${k}${measure}${sharer}，每${measure}${sharer}分到多少${unit}？|${k}${measure}${sharer}平分${these}，每${measure}${sharer}得到多少${unit}？|如果${these}平均分给${k}${measure}${sharer}，每${measure}分到多少${unit}？}`,
    );
  }
  if (/元|升|千克|吨|名|位/.test(unit)) return false;
  const lot = /nature|farm|roads/.test(scene.realm) ? "组" : "份";
  const each = w.step(end, "/", k, `每${lot}有#${unit}。`);
  return w.ask(
    "parts",
    each,
    `{如果把${these}平均分成${k}${lot}，每${lot}有多少${unit}？|${these}平均分成${k}${lot}，每${lot}有多少${unit}？|把${these}平均分成${k}${lot}，每${lot}是多少${unit}？}`,
  );
}
