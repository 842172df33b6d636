import type { Random } from "../../../../common/random";
import type { Operator } from "../../../exact";
import type { Quantity } from "../../../quantity";
import type { Story } from "../../../story";
import { listed } from "../../../words_en";
import type { Node, Plan } from "./links";
import { type Holder, joint, plain, type Scene } from "./scene";
import { type Clauses, differ, linear, ratio, timesOf } from "./words";

/** One told relation: its clauses and its steps. */
export interface Told extends Clauses {
  /** The plain clause of an amount that is told as it is, where another one goes on from it. */
  readonly base?: string;
  /** The same after the holder's name: "who has 12". */
  readonly who?: string;
  readonly solve: () => Quantity;
}

/** Tells the relations of a plan one by one. */
export class Teller {
  readonly values: Quantity[] = [];
  /** The factors of multiples, once they are told. */
  readonly factors: (Quantity | undefined)[] = [];

  constructor(
    readonly story: Story,
    readonly random: Random,
    readonly scene: Scene,
    readonly plan: Plan,
  ) {}

  /** One step; its line is a clause with `#`. */
  step(a: Quantity, op: Operator, b: Quantity, line: string): Quantity {
    return this.story.step(a, op, b, this.line(line));
  }

  line(clause: string): string {
    return `${plain(clause).replaceAll("@", this.scene.subject?.name ?? "@")}.`;
  }

  has(h: Holder): string {
    return this.scene.say(h, this.scene.amounts.exact("#", h));
  }

  /** The line of a sum. */
  hasAll(hs: readonly Holder[]): string {
    return `together ${plain(this.scene.sayAll(hs, this.scene.amounts.exact("#", joint(hs))))}`;
  }

  /** Holders in any order, times in theirs. */
  mixed(hs: readonly Holder[]): readonly Holder[] {
    if (!this.scene.subject) return this.random.shuffle(hs);
    return this.scene.holders.filter((h) => hs.includes(h));
  }

  percent(a: Quantity, p: Quantity, line: string): Quantity {
    return this.story.chain([a, p, this.story.constant(100)], ["*", "/"], this.line(line));
  }

  /** The clauses and steps of the quantity at `i`. */
  told(i: number): Told {
    const { story, random, scene } = this;
    const { link, refs, value } = this.plan.nodes[i] as Node;
    const h = scene.holders[i] as Holder;
    const known = refs.map((j) => scene.holders[j] as Holder);
    const ref = known[0] ?? h;
    const give = (n: number) => (this.plan.needed.has(i) ? story.given(n) : story.idle(n));
    const of = (j: number) => this.values[refs[j] ?? 0] as Quantity;
    const { amounts } = scene;
    const unit = amounts.unit(h);
    const sumOfKnown = () => this.step(of(0), "+", of(1), this.hasAll(known));
    switch (link.kind) {
      case "stated": {
        const q = give(value);
        const plainly = scene.say(h, amounts.exact(q, h));
        const odd = scene.stated?.(h, q) ?? [];
        const rarely = odd.length > 0 && random.chance(amounts.fewer === "fewer" ? 0.1 : 0.3);
        const clause = rarely ? random.pick(odd) : plainly;
        const who = scene.who?.(h, q);
        return { clause, base: plainly, ...(who ? { who } : {}), solve: () => q };
      }
      case "groups": {
        const [k, n] = [give(link.k), give(link.n)];
        const clause = scene.groups?.(h, k, n) ?? "";
        return { clause, solve: () => this.step(k, "*", n, this.has(h)) };
      }
      case "shared": {
        const [n, k] = [give(link.n), give(link.k)];
        const clause = scene.shared?.(h, n, k) ?? "";
        return { clause, solve: () => this.step(n, "/", k, this.has(h)) };
      }
      case "differ": {
        const n = give(link.n);
        const solve = () => this.step(of(0), link.up ? "+" : "-", n, this.has(h));
        return { ...differ(scene, h, ref, n, link, random), solve };
      }
      case "ratio": {
        const times = timesOf(link.k, link.up !== link.flip, random);
        const k = times.digits ? give(link.k) : undefined;
        this.factors[i] = k;
        const solve = () => {
          const by = this.factors[i] ?? story.constant(link.k);
          return this.step(of(0), link.up ? "*" : "/", by, this.has(h));
        };
        return { ...ratio(scene, h, ref, counted(times, k), link, random), solve };
      }
      case "linear": {
        const drawn = timesOf(link.k, true, random);
        const [k, n] = [drawn.digits ? give(link.k) : undefined, give(link.n)];
        const times = counted(drawn, k);
        const [big, small] = link.flip ? [ref, h] : [h, ref];
        const factor = () => k ?? story.constant(link.k);
        const solve = () => {
          if (!link.flip) {
            const x = this.step(of(0), "*", factor(), `${times.text} that is # ${unit}`);
            return this.step(x, link.up ? "+" : "-", n, this.has(h));
          }
          const line = `${times.text} ${scene.of(h)} is ${amounts.gap("#")}`;
          const x = this.step(of(0), link.up ? "-" : "+", n, line);
          return this.step(x, "/", factor(), this.has(h));
        };
        return { clause: linear(scene, big, small, times, n, link.up, random), solve };
      }
      case "percent": {
        const p = give(link.p);
        const pct = `{${p}%|${p}%|${p} percent}`;
        const usual = `${scene.say(h, amounts.as(pct, h))} as ${scene.ref(ref)}`;
        return {
          clause: random.pick([usual, usual, `${scene.of(h)} is ${pct} of ${scene.of(ref)}`]),
          solve: () => this.percent(of(0), p, this.has(h)),
        };
      }
      case "raised": {
        const p = give(link.p);
        const more = link.up ? amounts.more(`${p}%`, h) : amounts.less(`${p}%`, h);
        const usual = `${scene.say(h, more)} than ${scene.ref(ref)}`;
        const word = link.up ? "{higher|greater|more}" : "{lower|less}";
        return {
          clause: random.pick([
            usual,
            usual,
            `${scene.of(h)} is ${p}% ${word} than ${scene.of(ref)}`,
          ]),
          solve: () => {
            const x = this.percent(of(0), p, `${p} percent of that is # ${unit}`);
            return this.step(of(0), link.up ? "+" : "-", x, this.has(h));
          },
        };
      }
      case "sum": {
        const usual = `${scene.say(h, amounts.as("{exactly|just|}", h))} as ${scene.refs(known)}`;
        return {
          clause: random.pick([
            usual,
            usual,
            `${scene.of(h)} {is|equals} the sum of ${listed(known.map((g) => scene.of(g)))}`,
            `${plain(scene.sayTogether(known, amounts.as("", joint(known))))} as ${scene.ref(h)}`,
          ]),
          solve: () => this.step(of(0), "+", of(1), this.has(h)),
        };
      }
      case "gap": {
        const both = listed(known.map((g) => scene.of(g)));
        return {
          clause: `${scene.of(h)} {is|equals|is the same as} the difference between ${both}`,
          solve: () => {
            const [a, b] = of(0).n > of(1).n ? [of(0), of(1)] : [of(1), of(0)];
            return this.step(a, "-", b, this.has(h));
          },
        };
      }
      case "sumDiffer": {
        const n = give(link.n);
        const more = link.up ? amounts.more(n, h) : amounts.less(n, h);
        return {
          clause: `${scene.say(h, more)} than ${scene.refs(known)}`,
          solve: () => this.step(sumOfKnown(), link.up ? "+" : "-", n, this.has(h)),
        };
      }
      case "same":
        return {
          clause: `${scene.say(h, amounts.as("{just|exactly}", h))} as ${scene.ref(ref)}`,
          solve: () => of(0),
        };
      case "rest": {
        const total = give(link.total);
        const who = this.mixed([...known, h]);
        const all = amounts.exact(total, joint(who));
        return {
          clause: scene.sayTogether(who, all),
          solve: () => this.step(total, "-", known.length > 1 ? sumOfKnown() : of(0), this.has(h)),
        };
      }
      case "parts": {
        const total = give(link.total);
        const who = this.mixed([h, ref]);
        return {
          clause: scene.sayTogether(who, amounts.exact(total, joint(who))),
          solve: () => {
            const k = this.factors[1] ?? story.constant(link.k);
            this.factors[1] = k;
            const line = `counting ${plain(scene.called([h]))} as one part, there are # parts`;
            const parts = this.step(k, "+", story.constant(1), line);
            return this.step(total, "/", parts, this.has(h));
          },
        };
      }
      case "mean": {
        const mean = give(link.mean);
        const who = this.mixed([...known, h]);
        return {
          clause: scene.mean?.(who, mean) ?? "",
          solve: () => {
            const m = story.constant(known.length + 1);
            const total = this.step(mean, "*", m, this.hasAll([...known, h]));
            return this.step(total, "-", known.length > 1 ? sumOfKnown() : of(0), this.has(h));
          },
        };
      }
    }
  }
}

const counted = <T extends { text: string; count: string }>(
  times: T,
  k: Quantity | undefined,
): T => ({
  ...times,
  text: times.text.replace("@", `${k}`),
  count: times.count.replace("@", `${k}`),
});
