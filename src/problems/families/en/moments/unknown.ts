import type { Value } from "../../../weaving/tale_en";
import { amount, type Change, type Flow, measureOf } from "./state";

/** Tells the i-th change. */
export type Told = (up: boolean, x: string, i: number) => void;

/** The start is asked for: the changes are undone. */
export function back(f: Flow, steps: number, told: Told): void {
  const { t, realm, who } = f;
  const { random: r } = t;
  const start = r.int(...realm.range);
  t.fact(f.say(r.pick(realm.vague)), who);
  let now = start;
  const undo: { readonly up: boolean; readonly value: Value }[] = [];
  for (let i = 0; i < steps; i++) {
    const up = r.chance(i === 0 && steps === 1 ? 0.35 : 0.45);
    const half = !up && realm.parts && steps > 2 && now % 2 === 0 && now > 6 && r.chance(0.3);
    const value = half
      ? t.constant(2, "half")
      : t.given(r.int(2, Math.max(3, Math.floor(now / 2))));
    const which = undo.at(-1)?.up === false ? "the remaining" : "all the";
    told(up, half ? `half of ${which} ${f.noun.many}` : amount(f, value), i);
    now = half ? now / 2 : up ? now + value.n : now - value.n;
    if (now < 2) return;
    undo.push({ up, value });
  }
  const end = t.given(now);
  t.fact(f.say(realm.ends, { n: end }), who);
  const line = realm.unit
    ? `before that, it was ${f.noun.one === "floor" ? "floor #" : "# [T]"}.`
    : "before that, it was # [T].|one step back, there were # [T].|earlier there were # [T].";
  let before = end;
  for (const { up, value } of undo.reverse()) {
    before = t.step(before, value.role === "constant" ? "*" : up ? "-" : "+", value, f.line(line));
  }
  t.ask(
    "start",
    before,
    `${f.say(realm.askStart)}?`,
    who,
    measureOf(f, `the ${f.noun.many} at the start`),
  );
}

/** One change is not told: it is found from both sides. */
export function gap(f: Flow, start: Value, changes: readonly Change[], told: Told): void {
  const { t, realm, noun, who } = f;
  const { random: r } = t;
  const alone = changes.filter(({ up }) => changes.filter((one) => one.up === up).length === 1);
  if (alone.length === 0) return;
  const hidden = changes.indexOf(r.pick(alone));
  const after: { readonly up: boolean; readonly value: Value }[] = [];
  let left = start;
  let now = start.n;
  changes.forEach(({ up, n }, i) => {
    now += up ? n : -n;
    if (i === hidden) {
      told(
        up,
        noun.one === "dollar"
          ? "{some money|some dollars}"
          : `{some|a few|a number of} ${noun.many}`,
        i,
      );
      return;
    }
    const value = t.given(n);
    told(up, amount(f, value), i);
    if (i < hidden) left = t.step(left, up ? "+" : "-", value, f.line(realm.line));
    else after.push({ up, value });
  });
  if (now < 2) return;
  const end = t.given(now);
  t.fact(f.say(realm.ends, { n: end }), who);
  let right = end;
  for (const { up, value } of after.reverse()) {
    right = t.step(
      right,
      up ? "-" : "+",
      value,
      f.line("before that, there were # [T].|one step back, it was # [T]."),
    );
  }
  const { up } = changes[hidden] as Change;
  const [big, small] = up ? [right, left] : [left, right];
  const unknown = t.step(
    big,
    "-",
    small,
    f.line("the change was # [T].|this is a difference of # [T].|so it was # [T]."),
  );
  t.ask("change", unknown, `${f.say(up ? realm.askUp : realm.askDown)}?`, who);
}
