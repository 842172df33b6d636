import type { Operator } from "../../../exact";
import type { End, Event, Node, Says, Start } from "./types";

/** The numbers of a plan and how they hang together; asked for one by one, each is made once. */
export class Graph {
  readonly nodes: Node[] = [];
  readonly #known = new Map<string, number>();

  constructor(
    readonly start: Start,
    readonly events: readonly Event[],
    readonly end: End,
  ) {}

  /** A number that the text tells. */
  told(key: string, value: number): number {
    return this.#once(key, () => this.#push({ value, key }));
  }

  constant(value: number): number {
    return this.#push({ value, constant: true });
  }

  /** A step: operands from left to right. */
  step(args: readonly number[], ops: readonly Operator[], says: Says, at = 0): number {
    const value = args
      .map((i) => this.nodes[i]?.value ?? 0)
      .reduce((x, y, i) => apply(x, ops[i - 1] ?? "+", y));
    return this.#push({ value, args, ops, says, at });
  }

  value(i: number): number {
    return this.nodes[i]?.value ?? Number.NaN;
  }

  /** What is needed for a number, in the order of the steps. */
  closure(target: number): number[] {
    const found = new Set<number>();
    const visit = (i: number) => {
      if (found.has(i)) return;
      found.add(i);
      this.nodes[i]?.args.forEach(visit);
    };
    visit(target);
    return [...found].sort((x, y) => x - y);
  }

  /** The amount of the event at `i`. */
  amount(i: number): number {
    return this.#once(`amount${i}`, () => this.#amount(i));
  }

  #amount(i: number): number {
    const { form, amount } = this.events[i] as Event;
    const says = (args: readonly number[], ...ops: Operator[]) => this.step(args, ops, "amount", i);
    switch (form.kind) {
      case "told":
        return this.told(`e${i}`, amount);
      case "boxes":
        return says([this.told(`k${i}`, form.k), this.told(`n${i}`, form.n)], "*");
      case "share": {
        const whole = this.state(i);
        if (form.num === 1) return says([whole, this.constant(form.den)], "/");
        return says([whole, this.constant(form.num), this.constant(form.den)], "*", "/");
      }
      case "percent":
        return says([this.state(i), this.told(`p${i}`, form.p), this.constant(100)], "*", "/");
      case "but":
        return says([this.state(i), this.told(`n${i}`, form.n)], "-");
      case "more": {
        const ref = this.amount(form.ref);
        return says([ref, this.told(`n${i}`, form.n)], form.up ? "+" : "-");
      }
      case "times":
      case "part": {
        const ref = this.amount(form.ref);
        const spelled = form.kind === "part" || form.k === 2;
        const k = spelled ? this.constant(form.k) : this.told(`k${i}`, form.k);
        return says([ref, k], form.kind === "times" ? "*" : "/");
      }
      case "same":
        return this.amount(form.ref);
      case "unknown": {
        const [before, after] = [this.state(i), this.state(i + 1)];
        const rises = this.value(after) > this.value(before);
        return says(rises ? [after, before] : [before, after], "-");
      }
    }
  }

  /** The amount in stock before the event at `j`. */
  state(j: number): number {
    return this.#once(`state${j}`, () => this.#state(j));
  }

  #state(j: number): number {
    const unknown = this.events.findIndex(({ form }) => form.kind === "unknown");
    const fromStart = this.start.kind !== "untold" && (unknown < 0 || j <= unknown);
    if (fromStart) return j === 0 ? this.#first() : this.#after(j);
    if (this.end.kind === "untold") throw new RangeError("no amount is known");
    return j === this.events.length ? this.#last() : this.#before(j);
  }

  #after(j: number): number {
    const { form, way } = this.events[j - 1] as Event;
    if (form.kind === "but") return this.told(`n${j - 1}`, form.n);
    const before = this.state(j - 1);
    if (form.kind === "share" && form.num === 1 && form.den === 2) {
      return this.step([before, this.constant(2)], ["/"], "state", j);
    }
    return this.step([before, this.amount(j - 1)], [way === "in" ? "+" : "-"], "state", j);
  }

  #before(j: number): number {
    const { form, way } = this.events[j] as Event;
    const after = this.state(j + 1);
    if (form.kind === "share") {
      const rest = form.den - form.num;
      const one =
        rest === 1 ? after : this.step([after, this.constant(rest)], ["/"], "onePart", form.den);
      return this.step([one, this.constant(form.den)], ["*"], "before", j);
    }
    if (form.kind === "percent") {
      const percent = [this.constant(100), this.told(`p${j}`, form.p)];
      const rest = this.step(percent, ["-"], "restPercent", j);
      return this.step([after, this.constant(100), rest], ["*", "/"], "before", j);
    }
    return this.step([after, this.amount(j)], [way === "in" ? "-" : "+"], "before", j);
  }

  #first(): number {
    const { start } = this;
    const says = (a: number, op: Operator, b: number) => this.step([a, b], [op], "start");
    switch (start.kind) {
      case "boxes":
        return says(this.told("k", start.k), "*", this.told("n", start.n));
      case "loose": {
        const [k, n] = [this.told("k", start.k), this.told("n", start.n)];
        const boxed = this.step([k, n], ["*"], "startPart");
        return says(boxed, "+", this.told("extra", start.extra));
      }
      case "kinds":
        return says(this.told("a", start.a), "+", this.told("b", start.b));
      case "ratio": {
        const a = this.told("a", start.a);
        const k = start.k === 2 ? this.constant(2) : this.told("k", start.k);
        return says(a, "+", this.step([a, k], ["*"], "startPart"));
      }
      case "than":
        return says(
          this.told("before", start.before),
          start.up ? "+" : "-",
          this.told("n", start.n),
        );
      default:
        return this.told("start", start.value);
    }
  }

  #last(): number {
    const { end, events, start } = this;
    if (end.kind === "boxes") {
      return this.step([this.told("endK", end.k), this.told("endN", end.n)], ["*"], "end");
    }
    const value = events.reduce(
      (x, e) => (e.way === "in" ? x + e.amount : x - e.amount),
      start.value,
    );
    return this.told("end", value);
  }

  #once(key: string, make: () => number): number {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#known.set(key, made);
    return made;
  }

  #push(node: Partial<Node> & { readonly value: number }): number {
    const blank = { key: "", constant: false, args: [], ops: [], says: "amount", at: 0 } as const;
    this.nodes.push({ ...blank, ...node });
    return this.nodes.length - 1;
  }
}

function apply(x: number, op: Operator, y: number): number {
  if (op === "+") return x + y;
  if (op === "-") return x - y;
  return op === "*" ? x * y : x / y;
}
