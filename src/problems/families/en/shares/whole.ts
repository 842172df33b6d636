import type { Entry } from "./ledger";
import type { Voice } from "./voice";

/**
 * Something that comes in numbers and falls into parts. Verbs stand without an ending ("~are", "~~is"); choices stand
 * between "|". Every part has a plural subject, and no thing belongs to two of them.
 */
export interface Whole {
  readonly of: string;
  /** The plurals, where they don't go by rule. */
  readonly many?: string;
  readonly people?: true;
  /** "[x]" is the number with its noun. */
  readonly open: string;
  readonly parts: string;
  /** What some of any part do besides. */
  readonly subs?: string;
  /** How what is left is grouped, "[crate]". */
  readonly cells?: string;
  /** Two nouns that make up the whole. */
  readonly kinds?: string;
  /** [n] groups of [k]. */
  readonly by?: string;
  /** [m] go, or come, before the parts are told. */
  readonly off?: string;
  readonly on?: string;
  readonly most?: number;
}

/** A number that many fractions go into. */
function round(v: Voice, most: number): number {
  const unit = v.r.pick([6, 10, 12, 12, 20, 24, 30, 40]);
  return unit * v.r.int(1, Math.max(2, Math.floor(most / unit)));
}

/** The whole, told or worked out, and how it is spoken of afterward. */
export function wholeOf(v: Voice, row: Whole): { whole: Entry; all: string } {
  const { r, ledger } = v;
  const most = row.most ?? 240;
  const way = r.next();
  let whole: Entry;
  let all = "{the [T]|the [T]|these [T]|them}";
  if (row.by && way < 0.3) {
    const k = r.int(3, Math.min(30, Math.floor(most / 3)));
    const [n, per] = [
      ledger.told(r.int(3, Math.max(3, Math.min(20, Math.floor(most / k))))),
      ledger.told(k),
    ];
    v.fact(v.choose(row.by).replace("[n]", `${n}`).replace("[k]", `${per}`));
    all = "{the|these} [T]";
    whole = ledger.work([n, per], ["*"], v.say("there ~are # [T] {in all|altogether}."));
  } else if (row.kinds && way < 0.6) {
    const [one = "", other = ""] = r.shuffle(row.kinds.split(","));
    const total = round(v, most);
    const a = ledger.told(r.int(3, total - 3));
    const times = a.n < most / 3 && r.chance(0.35) ? ledger.told(r.int(2, 3)) : undefined;
    const b = times
      ? ledger.work([a, times], ["*"], v.say(`there ~are # ${other}.`))
      : ledger.told(total - a.n);
    v.fact(
      v
        .choose(row.open)
        .replace(
          "[x]",
          times
            ? `${a} ${one} and ${times} times as many ${other}`
            : `${a} ${one} and ${b} ${other}`,
        ),
    );
    all = "{the|all the|these} [T]";
    whole = ledger.work([a, b], ["+"], v.say("together there ~are # [T]."));
  } else {
    whole = ledger.told(round(v, most));
    v.fact(v.choose(row.open).replace("[x]", `${whole} [T]`));
  }
  if (row.off && r.chance(0.15) && whole.n > 20) {
    const m = ledger.told(r.int(2, Math.floor(whole.n / 3)));
    v.fact(v.choose(row.off).replace("[m]", `${m}`));
    whole = ledger.work([whole, m], ["-"], v.say("# [T] ~remain."));
    return { whole, all: "the remaining [T]" };
  }
  if (row.on && r.chance(0.18)) {
    const m = ledger.told(r.int(2, Math.max(4, Math.floor(whole.n / 2))));
    v.fact(v.choose(row.on).replace("[m]", `${m}`));
    whole = ledger.work([whole, m], ["+"], v.say("that makes # [T]."));
    return { whole, all: "all the [T]" };
  }
  return { whole, all };
}
