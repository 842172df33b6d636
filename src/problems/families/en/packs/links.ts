import { share } from "../../../words_en";
import { type Link, now, rest } from "./stage";

const ofThem = (x: unknown) => `{${x} of the [T]|${x} [T]}`;

const lose: Link = [
  1,
  (t, { q }) => {
    if (q.n < 8) return undefined;
    const m = t.told(t.some(q.n * 0.4));
    const gone = t.gone(ofThem(m));
    if (!gone) return undefined;
    t.next(gone, "but");
    return rest(t, t.work(q, "-", m, "that leaves # [T]"));
  },
];

const losePart: Link = [
  2,
  (t, { q, all }) => {
    const fitting = [2, 3, 4, 5, 6, 10].filter((d) => q.n % d === 0 && q.n / d > 1);
    if (fitting.length === 0) return undefined;
    const den = t.r.pick(fitting);
    const num = den > 2 && t.r.chance(0.2) ? 2 : 1;
    if (den % 2 === 0 && num === 2) return undefined;
    const of = all.replace(/^(?:\{.*?\}|all the|these) (?=\[T\]$)/, "the ");
    const gone = t.gone("[x]");
    if (!gone) return undefined;
    t.next(gone.replace("[x]", `${share(num, den).of} ${of}`), "but");
    const down = t.known(den);
    const line = t.line(gone.replace("[x]", "# [T]"));
    const part =
      num === 1
        ? t.ledger.work([q, down], ["/"], line)
        : t.ledger.work([q, t.known(num), down], ["*", "/"], line);
    return rest(t, t.work(q, "-", part, "that leaves # [T]"));
  },
];

const gain: Link = [
  1,
  (t, { q }) => {
    const m = t.told(t.some(Math.max(6, q.n * 0.5)));
    const come = t.come(`{${m} more [T]|another ${m} [T]}`);
    if (!come) return undefined;
    t.next(come, "and");
    return now(t, t.work(q, "+", m, "that makes # [T]"));
  },
];

const gainGroups: Link = [
  2,
  (t, { q }) => {
    const [b, m] = [t.told(t.r.int(2, 6)), t.told(t.size())];
    const come = t.bringMore(`${b} more [B] with ${m} [T] {each|[at] each}`);
    if (!come) return undefined;
    t.next(come, "and");
    const more = t.work(b, "*", m, `the ${b.n} [B] bring # [T]`);
    return now(t, t.work(q, "+", more, "that makes # [T]"));
  },
];

/** Whole groups are gone. */
const loseGroups: Link = [
  2,
  (t, { q, whole }) => {
    if (!whole || whole.n.n < 4) return undefined;
    const g = t.told(t.r.int(2, whole.n.n - 2));
    const gone = t.groupsGone(`${g} of {the|these} [B]`);
    if (!gone) return undefined;
    t.next(gone, "but");
    const lost = t.work(
      g,
      "*",
      whole.k,
      `in the ${g.n} [B] there ~are # [T]`.replace("in", "[at]"),
    );
    return rest(t, t.work(q, "-", lost, "that leaves # [T]"));
  },
];

/** Some of several groups are gone. */
const loseFromSome: Link = [
  2,
  (t, { q, whole }) => {
    if (!whole || whole.n.n < 4 || whole.k.n < 5) return undefined;
    const g = t.told(t.r.int(2, whole.n.n - 2));
    const d = t.told(t.r.int(2, Math.min(6, whole.k.n - 2)));
    const gone = t.gone(`${d} [T] from each of ${g} [B]`);
    if (!gone) return undefined;
    t.next(gone, "but");
    const lost = t.work(g, "*", d, `from the ${g.n} [B], it ~~is # [T]`);
    return rest(t, t.work(q, "-", lost, "that leaves # [T]"));
  },
];

export const LINKS: readonly Link[] = [
  ...[lose, lose, losePart, losePart, gain, gain],
  ...[gainGroups, loseGroups, loseGroups, loseFromSome],
];
