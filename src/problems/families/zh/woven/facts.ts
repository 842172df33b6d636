import { inAll, listed, type Scene } from "./scene";

/** A sentence: a template, whose amount it tells, and how it goes on after that of another. */
export interface Fact {
  readonly text: string;
  /** The holder with which every wording begins. */
  readonly about?: string;
  /** By holder: what may stand right after a sentence about it, without its name. */
  readonly after?: Readonly<Record<string, string>>;
  /** By holder: a wording that surely begins with it. */
  readonly starts?: Readonly<Record<string, string>>;
  /** The amount that is told of it. */
  readonly amount?: string;
  /** Whether other facts are better told first. */
  readonly late?: boolean;
}

const choice = (...parts: (string | false | undefined)[]) => `{${parts.filter(Boolean).join("|")}}`;

const fill = (template: string, n: string) => template.replace("%", n);

const IF = "{如果|要是|假如}";
const WITH = "{和|跟|与}";

/** The holder's amount, told as a number. */
export function is(c: Scene, h: string, n: string): Fact {
  const said = [`${h}${c.has}${n}${c.noun}`, c.noun && `${h}${c.has}${c.noun}${n}`];
  const text = choice(...said, c.noun && said[0], c.says?.(h, n));
  return { text, about: h, amount: n, starts: { [h]: text } };
}

/** Two amounts told in one sentence. */
export function both(c: Scene, [g, h]: [string, string], [m, n]: [string, string]): Fact {
  const each = `${g}${c.has}${m}${c.noun}，${h}${c.has}${n}`;
  const apart = c.noun !== "" && `${g}和${h}{各自|分别}${c.has}${m}和${n}${c.noun}`;
  return {
    text: choice(each, `${each}${c.noun}`, apart, `${h}${c.has}${n}${c.noun}，${g}${c.has}${m}`),
  };
}

/** One amount is larger than another. */
export function compare(c: Scene, high: string, low: string, n: string): Fact {
  const [w, o] = c.more;
  const of = c.q.startsWith("{的") && c.noun !== "" ? "{的|}" : "";
  const m = c.noun === "" ? n : `${n}{|${c.noun}}`;
  const forth = `${high}比${low}${w}${c.did}${m}`;
  const back = `${low}比${high}${o}${c.did}${m}`;
  const even = `就${WITH}%${c.same}{了|}`;
  const [gained, lost] = [c.gain && fill(c.gain, m), c.lose && fill(c.lose, m)];
  const daily = c.has.startsWith("每天");
  const apart = c.adds && !daily ? `{|${c.num}}` : c.num;
  const text = choice(
    ...[forth, forth, back, back],
    `${high}${c.q}比${low}${of}${w}${n}`,
    `${low}${c.q}比${high}${of}${o}${n}`,
    `${WITH}${low}相比，${high}${w}${c.did}{了|}${m}`,
    `${WITH}${high}相比，${low}${o}${c.did}{了|}${m}`,
    `${low}和${high}${apart}相差${n}，${high}${w}一些`,
    `${high}与${low}${apart}相差${n}，其中${low}${o}一些`,
    gained && `${IF}${low}${gained}，${fill(even, high)}`,
    gained && `${low}${gained}{后|以后}，${fill(even, high)}`,
    lost && `${IF}${high}${lost}，${fill(even, low)}`,
    gained && c.adds && !daily && `${low}{还差|只差|差}${m}就${WITH}${high}${c.same}`,
  );
  const after = {
    [high]: choice(
      `{正好|}比${low}${w}${c.did}${n}`,
      lost && `${IF}${lost}，${fill(even, low)}`,
      `比${low}${w}${c.did}{了|}${n}`,
    ),
    [low]: choice(
      `{正好|}比${high}${o}${c.did}${n}`,
      gained && `${IF}${gained}，${fill(even, high)}`,
      gained && c.adds && !daily && `{还差|只差|差}${n}就${WITH}${high}${c.same}`,
    ),
  };
  return { text, after, starts: { [high]: forth, [low]: back } };
}

/** One amount is a multiple of another; `k` is told in figures. */
export function times(c: Scene, big: string, small: string, k: string): Fact {
  const is = `${big}${c.q}是${small}的${k}倍`;
  const text = choice(
    ...[is, is, is, is],
    `${big}${c.q}{正好是|恰好是|相当于|等于}${small}的${k}倍`,
    c.gain && c.adds && `${IF}${small}${c.num}增加到原来的${k}倍，就${WITH}${big}${c.same}`,
    `{${small}${c.num}乘${k}，{就是|正好是|正好等于}${big}${c.num}|把${small}${c.num}{扩大到它的|扩大到原来的}${k}倍，就得到${big}${c.num}}`,
  );
  const after = { [big]: `{是|是|正好是|恰好是|相当于}${small}的${k}倍` };
  return { text, after, starts: { [big]: is } };
}

/** One amount is a share of another; `share` is 3/4, 25% or 一半. */
export function part(c: Scene, small: string, big: string, share: string, over = false): Fact {
  const tail = `${big}的${share}`;
  const verbs = over ? "{相当于|正好是|等于}" : "{占|相当于|正好是|只有|只相当于}";
  const text = choice(
    `${small}${c.q}是${tail}`,
    `${small}${c.q}是${tail}`,
    `${small}${c.q}${verbs}${tail}`,
    `${big}${c.num}的${share}{正好|恰好|}{等于|是}${small}${c.num}`,
  );
  const after = { [small]: `{是|相当于|正好是${over ? "" : "|只有"}}${tail}` };
  return { text, after, starts: { [small]: `${small}${c.q}{是|相当于}${tail}` } };
}

/** Two amounts stand in a ratio. */
export function inRatio(c: Scene, a: string, b: string, p: number, q: number): Fact {
  return {
    text: `{${a}与${b}${c.num}的比是${p}：${q}|${b}和${a}${c.num}的比是${q}：${p}|${a}和${b}${c.num}的比为${p}：${q}}`,
  };
}

/** One amount is a multiple of another and something over, or short of it. */
export function timesMore(
  c: Scene,
  [big, small]: readonly [string, string],
  [k, n]: readonly [string, string],
  over: boolean,
): Fact {
  const of = `${small}的${k}倍`;
  const gained = c.gain && fill(c.gain, n);
  const lost = c.lose && fill(c.lose, n);
  const than = `比${of}${over ? "{还|}多" : "少"}${n}`;
  const then = `${over ? lost : gained}，{就正好|正好|就|才}是${of}`;
  const text = choice(
    ...[`${big}${c.q}${than}`, `${big}${c.q}${than}`, `${big}${c.q}${than}`],
    over ? `${big}${c.q}是${of}{还|又}多${n}` : `${big}${c.q}不到${of}，{还|}{差|少}${n}`,
    (over ? lost : gained) && `${IF}${big}${then}`,
    `${small}${c.num}乘${k}，再${over ? "加上" : "减去"}${n}，{就是|正好是}${big}${c.num}`,
    `${small}${c.num}的${k}倍${over ? "加上" : "减去"}${n}，{正好|}等于${big}${c.num}`,
    `${of}比${big}${c.q}${over ? "少" : "多"}${n}`,
  );
  const after = choice(than, (over ? lost : gained) && `${IF}${then}`);
  return { text, after: { [big]: after }, starts: { [big]: `${big}${c.q}${than}` } };
}

/** One amount is larger or smaller than another by a share of it. */
export function partMore(c: Scene, [h, ref]: [string, string], share: string, up: boolean): Fact {
  const w = c.more[up ? 0 : 1];
  const text = choice(
    `${h}${c.q}比${ref}${w}${share}`,
    `${h}${c.num}比${ref}{要|}${w}${share}`,
    `${WITH}${ref}相比，${h}${c.q}${w}了${share}`,
    /[多少]/.test(w) && `${h}${c.q}比${ref}${w}，${w}的{部分|}{相当于|正好是|是}${ref}的${share}`,
  );
  return { text };
}

/** Several amounts together. */
export function sum(c: Scene, names: readonly string[], n: string): Fact {
  const [a, b, d] = names;
  const last = d === undefined ? "" : `和${d}`;
  const list = d === undefined ? `${a}{和|与}${b}` : `${a}、${b}${last}`;
  const text = c.sums
    ? choice(c.sums(names, n), `${list}${c.num}{之和|之和|加起来}是${n}`)
    : c.adds
      ? choice(
          c.at && `${c.at}有${list}{一共|共}${n}`,
          `${list}${inAll(c, "{一共|共|总共|合起来}")}${n}${c.noun}`,
          `${list}${inAll(c, "{一共|共}")}${n}${c.noun}`,
          `${list}${c.q}{加起来|合起来}{一共|}是${n}`,
          `${list}${c.num}{之和|之和|的和|的总和}是${n}`,
          c.noun !== "" && `${list}${inAll(c, "一共")}${c.noun}${n}`,
          `{把|}${list}${c.num}加在一起是${n}`,
        )
      : choice(
          `${list}${c.num}{之和|之和|加起来}是${n}`,
          `${list}${c.num}之和{为|等于|是}${n}`,
          `{把|}${list}${c.num}加在一起是${n}`,
        );
  return { text };
}

/** An amount is that of two others together. */
export function sumEq(c: Scene, h: string, a: string, b: string): Fact {
  const text = choice(
    `${h}${c.q}{正好|恰好|}{等于|是}${a}与${b}的{总和|和}`,
    `${h}${c.q}和${a}、${b}{加起来|合起来}${c.same}`,
    `${a}和${b}{加起来|合起来}{才|正好|刚好}${WITH}${h}${c.same}`,
    `${h}${c.num}等于${a}${c.num}加上${b}${c.num}`,
  );
  return { text, late: true };
}

/** An amount is so much more or less than that of two others together. */
export function sumMore(
  c: Scene,
  [h, a, b]: [string, string, string],
  n: string,
  up: boolean,
): Fact {
  const [w, o] = up ? ["多", "少"] : ["少", "多"];
  const text = choice(
    `${h}${c.q}比${a}和${b}的{总和|和}{还|}${w}${n}`.replace("还|", up ? "还|" : ""),
    `${h}比${a}、${b}{加起来|合起来}{还要|还}${w}${n}`.replace("{还要|还}", up ? "{还要|还}" : ""),
    `${a}和${b}{加起来|合起来}比${h}${o}${n}`,
    `${a}与${b}${c.num}之和{比|比}${h}${o}${n}`,
  );
  return { text, late: true };
}

/** An amount is the mean of two others. */
export function meanOf(c: Scene, h: string, a: string, b: string): Fact {
  return {
    text: `${h}${c.q}{正好|恰好|}是${a}和${b}的平均数`,
    late: true,
  };
}

/** The mean of two amounts. */
export function mean(c: Scene, a: string, b: string, n: string): Fact {
  const text = choice(
    c.apiece && `${a}和${b}${c.apiece}${n}${c.noun}`,
    `${a}与${b}${c.num}的平均数是${n}`,
    `${a}和${b}${c.num}平均是${n}`,
  );
  return { text };
}

/** After one gives to the other, both have the same. */
export function evened(c: Scene, high: string, low: string, n: string): Fact {
  const both = `{${c.all(2)}|${high}和${low}}`;
  const m = `${n}{|${c.noun}}`;
  const text = choice(
    `${high}${c.give}${low}${m}{后|以后}，${both}{就|正好|}${c.same}`,
    `${IF}${high}${c.give}${low}${m}，${both}就${c.same}了`,
    `${high}要${c.give}${low}${m}，${both}才${c.same}`,
  );
  const told = choice(
    `${IF}${c.give}${low}${n}，${both}就${c.same}了`,
    `${c.give}${low}${n}后就${WITH}${low}${c.same}`,
  );
  return { text, after: { [high]: told } };
}

/** After one gains and the other loses, both have the same. */
export function met(c: Scene, [low, high]: [string, string], [m, n]: [string, string]): Fact {
  const [gained, lost] = [fill(c.gain!, m), fill(c.lose!, n)];
  const both = `{${c.all(2)}|${high}和${low}}`;
  return {
    text: `{${IF}${low}${gained}，${high}${lost}，${both}就{正好|}${c.same}{了|}|${IF}${high}${lost}，${low}${gained}，${both}就{正好|}${c.same}{了|}}`,
    after: {
      [low]: `${IF}${gained}，${high}${lost}，${both}就{正好|}${c.same}`,
      [high]: `${IF}${lost}，${low}${gained}，${both}就{正好|}${c.same}`,
    },
  };
}

/** An amount is what one of two has more than the other. */
export function diffEq(c: Scene, h: string, high: string, low: string): Fact {
  const text = choice(
    `${high}比${low}${c.more[0]}的${c.noun || "部分"}{正好|恰好}${WITH}${h}${c.same}`,
    `${h}${c.q}{正好|恰好|}等于${high}与${low}的差`,
    `${high}${c.num}减去${low}${c.num}，{正好|就}是${h}${c.num}`,
  );
  return { text, late: true };
}

/** Two amounts together are a multiple of a third, or the third of them. */
export function sumTimes(
  c: Scene,
  [h, a, b]: [string, string, string],
  k: string,
  up: boolean,
): Fact {
  const two = `{${a}与${b}的{和|总和}|${a}和${b}{合起来|加起来}}`;
  const text = up
    ? `{${h}${c.q}是${a}与${b}的{和|总和}的${k}倍|${h}${c.num}{正好|恰好|}等于${a}与${b}${c.num}之和的${k}倍}`
    : `{${two}{正好|恰好|}是${h}的${k}倍|${a}与${b}${c.num}之和是${h}的${k}倍}`;
  return { text, late: true };
}

/** All amounts together. */
export function whole(c: Scene, names: readonly string[], n: string): Fact {
  const list = listed(names);
  const all = c.all(names.length).replace(/^这/, "");
  const text = choice(
    c.at ? `${c.at}有${list}一共${n}` : `${list}${inAll(c, "{一共|共|总共}")}${n}${c.noun}`,
    `${c.at ?? ""}${list}${inAll(c, "{一共|共|总共}")}${n}${c.noun}`,
    /^[两三四五]/.test(all) && `${list}这${all}${inAll(c, "{一共|共}")}${n}${c.noun}`,
    c.noun && `${list}${inAll(c, "一共")}${c.noun}${n}`,
  );
  return { text };
}

/** An amount is a share of all. */
export function shareOf(c: Scene, h: string, share: string): Fact {
  const of = "{总数|总数|全部}";
  const text = choice(
    `{其中|}${h}${c.q}{占|是}${of}的${share}`,
    `${h}${c.num}{占|是|相当于}${of}的${share}`,
    c.has === "有" && `其中${h}${c.q}占${share}`,
    `${of}的${share}是${h}${c.num}`,
  );
  return { text };
}

/** What is left of all is the last one's. */
export function restOf(c: Scene, h: string): Fact {
  const own = c.has === "有" ? h : `${h}${c.did}的`;
  const text = c.noun === "" ? own : `${h}${c.tail}`;
  return { text: `{其余的|剩下的|余下的}{都|}是${text}`, late: true };
}
