import type { Fact, Tale, Value } from "../../../weaving/tale_en";
import { AFTER } from "./after";
import type { Realm } from "./realm";
import { amount, type Change, type Flow, measureOf, startFlow } from "./state";
import { back, gap } from "./unknown";
import { aside, other, SCENERY, times } from "./words";

const PARTS: Readonly<Record<number, string>> = { 2: "half", 3: "a third", 4: "a quarter" };

/** Draws the changes that take so many steps in all. */
function changesOf({ t: { random: r }, realm }: Flow, steps: number, start: number): Change[] {
  const out: Change[] = [];
  let now = start;
  for (let left = steps; left > 0; ) {
    const up = r.chance(0.45);
    const k = r.pick([2, 2, 3, 4]);
    const share = !up && realm.parts && left > 1 && now % k === 0 && now > 3 * k;
    const packs = up && realm.packs.length > 0 && left > 1;
    const way = r.next();
    if (share && way < 0.5) out.push({ up, kind: "share", n: k });
    else if (packs && way < 0.5) out.push({ up, kind: "packs", n: r.int(2, 6) });
    else {
      const most = up ? Math.min(60, Math.max(4, now / 2)) : Math.min(now - 2, (now * 2) / 3);
      if (most < 3) return out;
      out.push({ up, kind: "plain", n: r.int(2, Math.floor(most)) });
    }
    const { kind, n } = out.at(-1) as Change;
    left -= kind === "plain" ? 1 : 2;
    now = kind === "share" ? now - now / n : up ? now + (kind === "packs" ? 4 * n : n) : now - n;
  }
  return out;
}

/** The start of the story, as one number or as a few packs. */
function startOf(f: Flow, composite: boolean): { readonly value: Value; readonly fact: Fact } {
  const { t, realm } = f;
  const { random: r } = t;
  const n = r.int(...realm.range);
  if (!composite || realm.packs.length === 0) {
    const big = realm.packs.length > 0 && r.chance(0.15);
    const start = t.given(big ? 10 * r.int(10, 40) : n);
    const text = f.say(r.pick(realm.starts), { x: amount(f, start), n: start });
    return { value: start, fact: t.fact(text, f.who, asideOf(f)) };
  }
  const [a, b] = [t.given(r.int(2, 8)), t.given(r.int(3, 12))];
  const { pack } = f;
  const start = t.step(
    a,
    "*",
    b,
    f.line(`at first there were # [T].|the start is # [T].|the ${pack.many} held # [T].`),
  );
  const x = `{${a} ${pack.many} of ${b} ${f.noun.many} each|${a} ${pack.many} with ${b} ${f.noun.many} in each|${a} ${pack.many} of ${b} ${f.noun.many}}`;
  const text = f.say(r.pick(realm.starts), { x });
  return { value: start, fact: t.fact(text, f.who, asideOf(f)) };
}

/** Now and then a sentence of scenery, or one with a number that nobody needs. */
function asideOf(f: Flow) {
  const { random: r } = f.t;
  const way = r.next();
  if (way < 0.24) return f.t.fact(aside(f.t, f.who));
  if (way < 0.32) f.t.fact(`{${r.pick(SCENERY)}}`);
  return undefined;
}

interface Telling {
  readonly up: boolean;
  readonly x: string;
  /** Frames that are still unused; refilled when there are none. */
  readonly frames: string[];
  readonly time: string;
  readonly start: Fact | undefined;
}

/** Tells a change; `x` is its number as it stands in the text. */
function tellChange(f: Flow, { up, x, frames, time, start }: Telling): void {
  const { t, realm } = f;
  const all = up ? realm.gains : realm.losses;
  const left =
    frames.length > 0 ? frames : t.random.shuffle(all.length < 4 ? all.flatMap(choices) : all);
  const frame = left.pop() as string;
  if (frames.length === 0) frames.push(...left);
  const text = f.say(frame, { x, o: frame.includes("[o]") ? other(t) : "" });
  t.fact(time === "" ? text : `${time}, ${text}`, f.who, start);
}

/** The choices of a template, each by itself; those inside braces stay together. */
function choices(template: string): string[] {
  const out = [""];
  let depth = 0;
  for (const mark of template) {
    depth += mark === "{" ? 1 : mark === "}" ? -1 : 0;
    if (mark === "|" && depth === 0) out.push("");
    else out[out.length - 1] += mark;
  }
  return out;
}

/** One amount that goes up and down, forward or backward. */
export function flow(t: Tale, steps: number, realm: Realm): void {
  const { random: r } = t;
  const f = startFlow(t, realm);
  const many = f.noun.many;
  const backward = realm.vague.length > 0 && steps < 5 ? r.chance(0.22) : false;
  const hole = !backward && r.chance(0.18);
  const ending = !backward && !hole && steps > 1 && realm.after.length > 0 && r.chance(0.5);
  const composite = !backward && steps > 1 && r.chance(0.3);
  const budget = steps - (ending ? 1 : 0) - (composite && realm.packs.length > 0 ? 1 : 0);
  const when = r.chance(0.5) ? times(r, realm.short, realm.slow) : [];
  const frames = { up: [] as string[], down: [] as string[] };
  const told = (up: boolean, x: string, i: number) =>
    tellChange(f, {
      up,
      x,
      frames: up ? frames.up : frames.down,
      time: when[i] ?? "",
      start: begun?.fact,
    });
  const begun = backward ? undefined : startOf(f, composite);
  if (!begun) {
    back(f, budget, told);
    return;
  }
  let now = begun.value;
  const first = now;
  let small = false;
  const changes = changesOf(f, budget, now.n);
  if (hole && changes.every(({ kind }) => kind === "plain") && changes.length > 0) {
    gap(f, now, changes, told);
    return;
  }
  const moved: { up: Value[]; down: Value[] } = { up: [], down: [] };
  changes.forEach(({ up, kind, n }, i) => {
    if (kind === "share") {
      const k = t.constant(n, PARTS[n]);
      told(
        false,
        `${k} of ${i === 0 ? "the" : changes[i - 1]?.up ? "all the" : "the remaining"} ${many}`,
        i,
      );
      const gone = t.step(
        now,
        "/",
        k,
        f.line("that part is # [T].|this means that # [T] were gone."),
      );
      moved.down.push(gone);
      now = t.step(now, "-", gone, f.line(realm.line));
      return;
    }
    let value = t.given(n);
    let x = amount(f, value);
    if (kind === "packs") {
      const { pack } = f;
      const each = t.given(r.int(2, 9));
      x = `{${value} ${pack.many} of ${each} ${many} each|${value} ${pack.many} with ${each} ${many} in each}`;
      value = t.step(
        value,
        "*",
        each,
        f.line(
          `these ${pack.many} held # [T].|the ${pack.many} brought # [T].|together that is # [T].`,
        ),
      );
    } else if (up && !realm.unit && r.chance(0.6)) x = `${value} {more|other} ${many}`;
    else if (!up && !realm.unit) x = `${value} {of the ${many}|${many}}`;
    told(up, x, i);
    (up ? moved.up : moved.down).push(value);
    small ||= now.n + (up ? value.n : -value.n) < 2;
    now = t.step(now, up ? "+" : "-", value, f.line(realm.line));
  });
  if (small || (changes.length === 0 && now === first)) return;
  if (ending) AFTER[r.pick(realm.after)]?.(f, now, changes.length > 0);
  t.ask("end", now, `${f.say(realm.askEnd)}?`, f.who, measureOf(f, `the ${many} in the end`));
  if (realm.unit) return;
  const [gains, losses] = [moved.up, moved.down];
  if (losses.length > 1 && changes.every(({ kind }) => kind !== "share")) {
    const sum = t.sum(
      losses,
      f.line("in all, # [T] were gone.|the losses add up to # [T].|together these are # [T]."),
    );
    t.ask(
      "gone",
      sum,
      `${f.say("how many [T] were gone in all|counting all losses together, how many [T] were gone|what was the number of all the [T] that were gone")}?`,
      f.who,
    );
  }
  if (gains.length > 1) {
    const sum = t.sum(
      gains,
      f.line("in all, # [T] were new.|the gains add up to # [T].|together these are # [T]."),
    );
    t.ask(
      "new",
      sum,
      `${f.say("how many [T] came in addition to those that were there at first|how many [T] in all came later|counting only those that came later, how many [T] were there")}?`,
      f.who,
    );
  }
  const [up, down] = [gains[0], losses[0]];
  if (gains.length === 1 && losses.length === 1 && up && down && up.n !== down.n) {
    const more = up.n > down.n;
    const net = t.step(
      more ? up : down,
      "-",
      more ? down : up,
      f.line("the difference is # [T].|this is a change of # [T]."),
    );
    t.ask(
      "net",
      net,
      `${f.say(`how many ${more ? "more" : "fewer"} [T] were there in the end than at first|by how many [T] did the number ${more ? "grow" : "shrink"} from start to end`)}?`,
      f.who,
    );
  }
}
