import type { Quantity } from "../../../quantity";
import type { Story } from "../../../story";
import { listed } from "../../../words_en";
import type { Fact, Plan, Rule } from "./model";
import type { Label, Scene } from "./scene";

/** Finds the items of a plan one by one, as steps of the story. */
export class Solver {
  readonly values = new Map<number, Quantity>();
  readonly labels: readonly Label[];
  /** What the whole is without these parts. */
  readonly #lefts = new Map<string, Quantity>();
  readonly #numbers = new Map<string, Quantity>();

  constructor(
    readonly story: Story,
    readonly scene: Scene,
    readonly plan: Plan,
  ) {
    const labels: Label[] = [scene.whole];
    for (const [i, { parent }] of plan.items.entries()) {
      if (i === 0) continue;
      const isPart = plan.parts.includes(i);
      const sub = () => scene.sub(labels[parent]!, i - plan.parts.length - 1);
      labels.push(isPart ? scene.parts[i - 1]! : sub());
    }
    this.labels = labels;
  }

  /** The told number of a fact, the same one in the text and in the steps. */
  number(fact: Fact, name: string, value: number): Quantity {
    const key = `${this.plan.facts.indexOf(fact)} ${name}`;
    const known = this.#numbers.get(key) ?? this.story.given(value);
    this.#numbers.set(key, known);
    return known;
  }

  stated(fact: Fact & { readonly kind: "stated" }): Quantity {
    return this.number(fact, "value", this.plan.items[fact.of]!.value);
  }

  value(i: number): Quantity {
    const found = this.values.get(i);
    if (!found) throw new RangeError(`item ${i} is not found yet`);
    return found;
  }

  /** Finds all items that are needed; the steps must agree with the plan. */
  run(): void {
    for (const rule of this.plan.rules) {
      const found = this.#found(rule);
      const { value } = this.plan.items[rule.target]!;
      if (Math.abs(found.n - value) > 1e-9) throw new RangeError(`${found.n} is not ${value}`);
      this.values.set(rule.target, found);
    }
  }

  #found(rule: Rule): Quantity {
    const { target, deps, uses } = rule;
    switch (rule.way) {
      case "total":
        return this.#total(deps);
      case "rest":
        return this.#left(deps.slice(1), target);
      case "joint":
        return this.#joint(rule);
      case "remainder":
        return this.#remainder(rule);
      default:
        return this.#single(uses[0]!, rule);
    }
  }

  #total(parts: readonly number[]): Quantity {
    const names = (n: number) => parts.slice(0, n).map((i) => this.labels[i]!);
    const values = parts.map((i) => this.value(i));
    return values.reduce((sum, x, i) => {
      const whole = i === parts.length - 1;
      const line = whole ? this.scene.whole.line : this.scene.lineBoth(names(i + 1));
      return this.story.step(sum, "+", x, line);
    });
  }

  /** The whole without some parts; `last` is what remains, if it is one part. */
  #left(without: readonly number[], last: number | undefined): Quantity {
    const { scene, labels } = this;
    return without.reduce((sum, i, j) => {
      const done = j === without.length - 1 && last !== undefined;
      const key = without.slice(0, j + 1).join();
      const known = this.#lefts.get(key);
      if (known && !done) return known;
      const names = listed(
        without.slice(0, j + 1).map((k) => labels[k]!.ref),
        "or",
      );
      const line = `without ${names}, ${scene.figure} ${scene.past ? "were" : "are"} left.`;
      const left = this.story.step(sum, "-", this.value(i), done ? labels[last]!.line : line);
      this.#lefts.set(key, left);
      return left;
    }, this.value(0));
  }

  #single(fact: Fact, { target, way }: Rule): Quantity {
    const { story } = this;
    const { line, ref: label } = this.labels[target]!;
    const down = way === "down";
    const from = (of: number, ref: number) => this.value(down ? ref : of);
    const parent = (of: number) => this.plan.items[of]!.parent;
    switch (fact.kind) {
      case "stated":
        return this.stated(fact);
      case "groups":
        return story.step(
          this.number(fact, "k", fact.k),
          "*",
          this.number(fact, "n", fact.n),
          line,
        );
      case "partial": {
        const { group, past } = this.scene;
        const [k, n] = [this.number(fact, "k", fact.k), this.number(fact, "n", fact.n)];
        const full = `the full ${group?.many} ${past ? "had" : "have"} # ${label.slice(4)}.`;
        const x = story.step(k, "*", n, full);
        return story.step(x, "+", this.number(fact, "m", fact.m), line);
      }
      case "share":
        return this.#shared(fact, from(fact.of, parent(fact.of)), down, line);
      case "others":
        return this.#shared(fact, this.#left(fact.before, undefined), true, line);
      case "percent": {
        const [p, all] = [this.number(fact, "p", fact.p), story.constant(100)];
        const x = from(fact.of, parent(fact.of));
        return story.chain(down ? [x, p, all] : [x, all, p], ["*", "/"], line);
      }
      case "allBut":
        return story.step(
          from(fact.of, parent(fact.of)),
          down ? "-" : "+",
          this.number(fact, "n", fact.n),
          line,
        );
      case "times":
        return story.step(
          from(fact.of, fact.ref),
          down ? "*" : "/",
          this.number(fact, "k", fact.k),
          line,
        );
      case "half":
        return story.step(from(fact.of, fact.ref), down ? "/" : "*", story.constant(2), line);
      case "differ": {
        const op = fact.up === down ? "+" : "-";
        return story.step(from(fact.of, fact.ref), op, this.number(fact, "n", fact.n), line);
      }
      case "ratio": {
        const [p, q] = [this.number(fact, "p", fact.p), this.number(fact, "q", fact.q)];
        const [by, times] = down ? [q, p] : [p, q];
        const x = story.step(from(fact.of, fact.ref), "/", by, "one part of the ratio is #.");
        return story.step(x, "*", times, line);
      }
      case "sum":
        throw new RangeError("a sum is no single fact");
    }
  }

  #shared(
    { num, den }: { readonly num: number; readonly den: number },
    x: Quantity,
    down: boolean,
    line: string,
  ): Quantity {
    const { story } = this;
    const by = story.constant(den);
    if (num === 1) return story.step(x, down ? "/" : "*", by, line);
    const times = story.constant(num);
    return story.chain(down ? [x, times, by] : [x, by, times], ["*", "/"], line);
  }

  /** Two parts from what they are together and how they compare. */
  #joint({ target, deps, uses }: Rule): Quantity {
    const { story } = this;
    const fact = uses[1]!;
    const left = deps.length > 1 ? this.#left(deps.slice(1), undefined) : this.value(0);
    const { ref, line } = this.labels[target]!;
    if (fact.kind === "times") {
      const k = this.number(fact, "k", fact.k);
      const of = this.labels[fact.of]!.ref;
      const both = `together, ${of} and ${ref} are # times ${ref}.`;
      return story.step(left, "/", story.step(k, "+", story.constant(1), both), line);
    }
    if (fact.kind === "ratio") {
      const [p, q] = [this.number(fact, "p", fact.p), this.number(fact, "q", fact.q)];
      const all = story.step(p, "+", q, "the ratio has # equal parts.");
      const one = story.step(left, "/", all, "one part of the ratio is #.");
      return fact.q === 1 ? one : story.step(one, "*", q, line);
    }
    if (fact.kind !== "differ") throw new RangeError(`no sum and ${fact.kind}`);
    const n = this.number(fact, "n", fact.n);
    const twice = `twice ${ref} would be ${this.scene.figure}.`;
    const x = story.step(left, fact.up ? "-" : "+", n, twice);
    return story.step(x, "/", story.constant(2), line);
  }

  /** The whole from one part and the shares of all others. */
  #remainder({ deps, uses }: Rule): Quantity {
    const { story } = this;
    const [, first, ...more] = uses;
    const left = deps[0]!;
    const { ref } = this.labels[left]!;
    const { line } = this.scene.whole;
    const { mass, past } = this.scene;
    const is = mass ? (past ? "was" : "is") : past ? "were" : "are";
    if (first?.kind === "share") {
      const [num, den] = [story.constant(first.num), story.constant(first.den)];
      const parts = story.step(den, "-", num, `${ref} ${is} # of ${first.den} equal parts.`);
      return story.chain([this.value(left), parts, den], ["/", "*"], line);
    }
    const shares = [first!, ...more].map((fact) =>
      this.number(fact, "p", (fact as { p: number }).p),
    );
    const all = story.constant(100);
    const p = story.chain(
      [all, ...shares],
      shares.map(() => "-" as const),
      `${ref} ${is} # percent of the whole.`,
    );
    return story.chain([this.value(left), all, p], ["*", "/"], line);
  }
}
