import type { Random } from "../../../../common/random";
import type { Measure } from "../../../measure";
import type { Quantity } from "../../../quantity";
import { everyone, type Pen, type Plan } from "./links";
import { inAll, listed, type Scene } from "./scene";

/** Where a question puts what it says. */
export interface Say {
  /** Before everything else, in place of the scene's own opening. */
  readonly first: (template: string) => void;
  readonly last: (template: string) => void;
  readonly ask: (asked: Quantity, template: string, measure?: Measure) => void;
}

/** What is asked, which amounts it needs, and the steps that it takes. */
export interface Question {
  readonly needs: readonly number[];
  readonly cost: number;
  readonly write: (pen: Pen, say: Say) => void;
}

/** Draws a question; undefined where the numbers do not go together. */
export type Asker = (plan: Plan, random: Random) => Question | undefined;

const MANY = "{多少|多少|多少|几}";
/** 多少, or 几 where the number is small. */
export const many = (value: number) => (value < 20 ? MANY : "多少");

/** All amounts together. */
export const valueSum = ({ values }: Plan) => values.reduce((a, b) => a + b, 0);

/** The ways to ask for a holder's amount. */
export function askFor(c: Scene, h: string, value: number): string {
  const m = many(value);
  return `{${c.says ? `{${c.says(h, `${m}${c.unit}`)}}？|` : ""}${h}${c.has}${m}${c.unit}${c.noun}？|${h}${c.has}${m}${c.unit}${c.noun}？|${h}${c.q}${c.copula}${m}${c.unit}？|${c.noun ? `${h}${c.has}${c.noun}${m}${c.unit}？|` : ""}{那么|请问|问}${h}${c.has}${m}${c.unit}${c.noun}？|求${h}${c.num}。}`;
}

/** A link by which the answer would be told, or needless work done. */
export const tells = ({ links }: Plan, names: readonly string[], i: number, j: number) =>
  (i + j === 1 && names.includes(links[0]!.name)) ||
  [
    [i, j],
    [j, i],
  ].some(([a, b]) => names.includes(links[a!]!.name) && links[a!]!.uses.includes(b!));

/** Whether all links are of some kinds. */
export const allBy = ({ links }: Plan, names: readonly string[]) =>
  links.slice(1).every(({ name }) => names.includes(name));

const one: Asker = (p) => {
  const at = p.values.length - 1;
  if (p.links[at]!.cost === 0) return undefined;
  return {
    needs: [at],
    cost: 0,
    write: (pen, say) => {
      const [c, h] = [pen.scene, pen.name(at)];
      say.ask(pen.get(at), askFor(c, h, p.values[at]!), c.measure(`${h}${c.tail}`));
    },
  };
};

/** Adds all amounts up, step by step. */
export function addUp(p: Plan, pen: Pen): Quantity {
  const { scene: c } = pen;
  let sofar = pen.get(0);
  for (let i = 1; i < p.values.length; i++) {
    const names = listed(
      everyone(p)
        .slice(0, i + 1)
        .map(pen.name),
    );
    const who = i === p.values.length - 1 && i > 1 ? c.all(p.values.length) : names;
    const line = c.adds
      ? `${who}${inAll(c, "一共")}#${c.unit}。`
      : `${who}${c.num}之和是#${c.unit}。`;
    sofar = pen.chain([sofar, pen.get(i)], ["+"], line);
  }
  return sofar;
}

/** Whether adding up is a sensible, new thing to do. */
export const addable = (p: Plan) =>
  p.first === 0 && p.values.length > 1 && !p.links.some(({ name }) => /sum|mean/.test(name));

const total: Asker = (p) => {
  if (!addable(p)) return undefined;
  return {
    needs: everyone(p),
    cost: p.values.length - 1,
    write: (pen, say) => {
      const c = pen.scene;
      const names = listed(everyone(p).map(pen.name));
      const all = c.all(p.values.length);
      const sum = addUp(p, pen);
      const what = `多少${c.unit}${c.noun}`;
      const ask = c.adds
        ? `{${names}${inAll(c, "{一共|共|总共}")}${what}？|{${all}|${names}|}${inAll(c, "一共")}${what}？|${all}${c.q}{加起来|合起来}${c.copula}多少${c.unit}？|${all}${inAll(c, "{总共|合起来|一共}")}${what}？|求${all}${c.num}的和。}`
        : `{${names}${c.num}的和是多少？|${all}${c.num}加起来是多少${c.unit}？|求${names}${c.num}之和。}`;
      say.ask(sum, ask, c.measure(`${all}${c.tail}`));
    },
  };
};

/** Two holders, the larger first. */
function pairOf(p: Plan, r: Random): [number, number] | undefined {
  if (everyone(p).length < 2) return undefined;
  const last = p.values.length - 1;
  const [i, j] = r.chance(0.6) ? [last, r.int(p.first, last - 1)] : r.sample(everyone(p), 2);
  const [a, b] = [p.values[i!]!, p.values[j!]!];
  return a === b ? undefined : a > b ? [i!, j!] : [j!, i!];
}

/** Links that tell how far two are apart, and that tell how many times as much one is. */
const GAPS = ["more", "evened", "met"];
const RATIOS = ["times", "part", "percent"];

const diff: Asker = (p, r) => {
  const pair = pairOf(p, r);
  if (!pair || tells(p, GAPS, ...pair) || allBy(p, GAPS)) return undefined;
  const [i, j] = pair;
  return {
    needs: pair,
    cost: 1,
    write: (pen, say) => {
      const [c, high, low] = [pen.scene, pen.name(i), pen.name(j)];
      const [w, o] = c.more;
      const x = `${many(p.values[i]! - p.values[j]!)}${c.unit}`;
      const asked = pen.chain(
        [pen.get(i), pen.get(j)],
        ["-"],
        `${high}比${low}${w}${c.did}#${c.unit}。`,
      );
      say.ask(
        asked,
        `{${high}比${low}${w}${c.did}${x}${c.noun}？|${low}比${high}${o}${c.did}${x}${c.noun}？|${high}${c.q}比${low}${w}${x}？|${low}和${high}{相差|差}${x}？|${low}${c.q}比${high}${o}${x}？|{那么|问|请问}${high}比${low}${w}${c.did}${x}？}`,
        c.noun === "" ? undefined : c.measure(`${high}比${low}${w}${c.did}的${c.noun}`),
      );
    },
  };
};

const ratio: Asker = (p, r) => {
  const pair = pairOf(p, r);
  if (!pair || tells(p, RATIOS, ...pair)) return undefined;
  const [i, j] = pair;
  const k = p.values[i]! / p.values[j]!;
  if (k > 12 || (k * 2) % 1 !== 0 || (k % 1 !== 0 && r.chance(0.7))) return undefined;
  if (allBy(p, RATIOS)) return undefined;
  return {
    needs: pair,
    cost: 1,
    write: (pen, say) => {
      const [c, high, low] = [pen.scene, pen.name(i), pen.name(j)];
      const asked = pen.chain([pen.get(i), pen.get(j)], ["/"], `${high}${bare(c)}是${low}的#倍。`);
      say.ask(
        asked,
        `{${high}${c.q}是${low}的{多少|几}倍？|${high}${c.q}{正好|}是${low}的几倍？|{那么|请问}${high}${c.q}是${low}的多少倍？|求${high}${c.num}是${low}的几倍。}`,
      );
    },
  };
};

/** The number's name without choices, for lines. */
export const bare = (c: Scene) => c.num.replace(/\{([^|}]*)\|?[^}]*\}/g, "$1");

const average: Asker = (p, r) => {
  const n = p.values.length;
  if (p.scene.apiece === undefined || !addable(p) || n < 2) return undefined;
  const whole = valueSum(p) % n === 0;
  if (!whole && (p.scene.scale === undefined || n === 3 || r.chance(0.5))) return undefined;
  return {
    needs: everyone(p),
    cost: n,
    write: (pen, say) => {
      const { scene: c } = pen;
      const x = `多少${c.unit}`;
      const [all, names] = [c.all(n), listed(everyone(p).map(pen.name))];
      const asked = pen.chain([addUp(p, pen), pen.known(n)], ["/"], `${c.apiece}#${c.unit}。`);
      say.ask(
        asked,
        `{${c.apiece}${x}${c.noun}？|${all}${c.apiece}${x}${c.noun}？|${names}${c.apiece}${x}？|${all}${c.num}的平均数是多少？|{那么|请问}${all}${c.apiece}${x}${c.noun}？}`,
      );
    },
  };
};

const even: Asker = (p, r) => {
  const pair = pairOf(p, r);
  const { give } = p.scene;
  if (give === undefined || !pair || tells(p, GAPS, ...pair)) return undefined;
  const [i, j] = pair;
  const gap = p.values[i]! - p.values[j]!;
  if (gap % 2 !== 0 || gap < 4 || allBy(p, GAPS)) return undefined;
  return {
    needs: pair,
    cost: 2,
    write: (pen, say) => {
      const [c, high, low] = [pen.scene, pen.name(i), pen.name(j)];
      const x = `${many(gap / 2)}${c.unit}${c.noun}`;
      const more = pen.chain([pen.get(i), pen.get(j)], ["-"], `${high}比${low}多#${c.unit}。`);
      const asked = pen.chain([more, pen.known(2)], ["/"], `要给${low}#${c.unit}。`);
      const both = `{${c.all(2)}|${high}和${low}}`;
      say.ask(
        asked,
        `{${high}${give}${low}${x}，${both}就${c.same}了？|${high}要${give}${low}${x}，${both}才能${c.same}？|要使${both}${c.same}，${high}{应|要}${give}${low}${x}？}`,
      );
    },
  };
};

/** Questions about amounts as they are, by name. */
export const PLAIN: Readonly<Record<string, Asker>> = { one, total, diff, ratio, average, even };
