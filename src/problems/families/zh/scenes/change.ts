import type { Knot } from "../../../weaving/web_zh";
import { after, another, type Deed, open, which, without } from "./deed";
import { askBefore, askChange, askNow, goOn } from "./ends";
import { amountOf, full, happen, named, small, some, type Tale } from "./tale";
import { asideOf, linkOf, openerOf, PARTS, timesOf } from "./words";

interface Event {
  readonly gain: boolean;
  readonly deed: Deed;
  readonly knot: Knot;
  /** The number as the story tells it. */
  readonly shown: string;
  /** Numbers told in words. */
  readonly about: readonly Knot[];
  /** Told in place of the phrase. */
  readonly instead?: string;
}

/** How it was at first, with a number or without. */
export function startOf(c: Tale, n: Knot | undefined, quiet = false): string {
  const { at, be, thing, unit, alone, r, scene } = c;
  const opener = quiet ? "" : openerOf(r, scene);
  const shown = n === undefined ? `${r.pick(["一些", "一些", `若干${unit}`])}${thing}` : full(c, n);
  const verb = r.chance(0.55) ? be : r.pick(scene.be);
  if (r.chance(0.25) && scene.free.length > 0) {
    return opener + r.pick(scene.free).replace("$", shown);
  }
  const then = r.pick(["原来", "本来", "原先", "", "", ...(verb === "有" ? ["原", "先"] : [])]);
  if (n === undefined || r.chance(0.55)) return `${opener}${at}${then}${verb}${shown}`;
  if (scene.sort === "n") return `${opener}${at}已经${verb}${shown}`;
  return (
    opener +
    r.pick([
      `${at}${verb === "有" ? "原来" : ""}${verb}${thing}${n}${alone}`,
      `${at}的${thing}${r.pick(["原来", "本来", "", "一共"])}有${n}${alone}`,
      `${at}一共${verb}${shown}`,
      ...(opener === "" ? [`原来${at}${verb}${shown}`, `开始时${at}${verb}${shown}`] : []),
    ])
  );
}

/** How it is now. */
function nowOf(c: Tale, n: Knot, gain: boolean): string {
  const { at, be, unit, thing, r, scene } = c;
  const all = r.chance(0.25) ? `${n}${unit}${thing}` : some(c, n);
  if (scene.sort === "n") {
    return r.pick([`现在一共${be}${all}`, `这时${be}${all}`, `一共${be}${all}`]);
  }
  return gain
    ? r.pick([
        `现在${at}${be}${all}`,
        `现在有${all}`,
        `现在一共有${all}`,
        `这时${at}共有${all}`,
        `${at}就有${all}了`,
        `一共有${all}`,
      ])
    : r.pick([
        `现在${at}${be}${all}`,
        `还剩${all}`,
        `现在还剩${all}`,
        `${at}还剩${all}`,
        `${at}只剩下${all}`,
        `最后还有${all}`,
        `这时${at}还有${all}`,
      ]);
}

/** A change with its number: plain, in lots, a part of what there is, or so many times of it. */
function eventOf(c: Tale, deed: Deed, gain: boolean, here: Knot, rich: boolean): Event | undefined {
  const { w, r, scene, unit } = c;
  if (rich && r.chance(0.4)) {
    const roll = r.next();
    if (scene.lot !== undefined && open(deed) && !deed.endsWith("-%") && roll < 0.5) {
      const [k, m] = [w.given(r.int(2, 9)), w.given(r.int(2, scene.most > 90 ? 20 : 9))];
      const knot = w.step(k, "*", m, `${named(c, which(deed))}有#${c.alone}。`);
      const shown = `${k}${scene.lot}，每${scene.lot}${m}${unit}`;
      return { gain, deed, knot, shown, about: [] };
    }
    if (!gain) {
      const fit = Object.keys(PARTS)
        .map(Number)
        .filter((d) => here.value % d === 0 && here.value > d);
      if (fit.length === 0) return undefined;
      const d = r.chance(0.5) ? fit[0]! : r.pick(fit);
      const part = w.known(d);
      const knot = w.step(here, "/", part, `${named(c, which(deed))}有#${c.alone}。`);
      return { gain, deed, knot, shown: PARTS[d]!, about: [part] };
    }
    if (/元|升|千克|吨/.test(unit) || here.role !== "given") return undefined;
    const k = w.given(r.int(2, 5));
    const knot = w.step(here, "*", k, `${named(c, which(deed))}有#${c.alone}。`);
    const instead = `后来${named(c, which(deed))}${amountOf(c)}是原来的${k}倍`;
    return { gain, deed, knot, shown: "", about: [], instead };
  }
  const room =
    scene.realm === "rides" ? Math.max(4, scene.most - Math.floor(here.value / 2)) : scene.most;
  const most = gain ? room : here.value - 1;
  if (most < 1) return undefined;
  const n = gain ? small(r, most) : r.int(Math.min(2, most), most);
  const knot = w.given(n);
  return { gain, deed, knot, shown: some(c, knot), about: [] };
}

/** Things come and go. */
export function changing(c: Tale, steps: number): boolean {
  const { w, r, scene, at, alone, thing } = c;
  const count = steps === 1 ? 1 : r.int(1, Math.min(3, steps));
  const roll = r.next();
  const way = roll < 0.58 ? "end" : roll < 0.76 ? "before" : "change";
  const first = w.given(small(r, scene.most) + 1);
  const used = new Set<Deed>();
  const events: Event[] = [];
  const here: Knot[] = [first];
  for (let i = 0; i < count; i++) {
    const gain = scene.outs.length === 0 || r.chance(0.5);
    const deed = another(r, gain ? scene.ins : scene.outs, used);
    if (deed === undefined) return false;
    used.add(deed);
    const rich = steps > 1 && !(way !== "end" && i === count - 1);
    const event = eventOf(c, deed, gain, here.at(-1)!, rich);
    if (event === undefined || (way === "before" && (event.about.length > 0 || event.instead))) {
      return false;
    }
    events.push(event);
    const final = i === count - 1;
    const line = final
      ? gain
        ? scene.sort === "n"
          ? `${at}一共${c.be}#${alone}。`
          : `现在${at}有#${c.unit}${thing}。`
        : `${at}还剩#${c.unit}${thing}。`
      : `${named(c, after(deed))}${gain ? (scene.sort === "n" ? `共${c.be}` : "有") : "还剩"}#${alone}。`;
    here.push(w.step(here.at(-1)!, gain ? "+" : "-", event.knot, line));
  }
  const last = events.at(-1)!;
  const end = here.at(-1)!;
  if (end.value < 1 || end.value > (scene.realm === "rides" ? 1.5 : 3) * scene.most) return false;
  // this start is what a held-back family asks for
  if (way === "before" && count === 2 && !events[0]!.gain && events[1]!.gain) return false;
  if (way !== "end") w.strict = true;
  const total = way === "end" ? end : w.given(end.value);
  tell(c, first, events, way, total);
  if (way === "before") {
    const start = [...events]
      .reverse()
      .reduce(
        (sofar, { gain, knot, deed }, i) =>
          w.step(
            sofar,
            gain ? "-" : "+",
            knot,
            i === count - 1
              ? `原来有#${c.unit}${thing}。`
              : `${named(c, without(deed, gain))}有#${alone}。`,
          ),
        total,
      );
    return askBefore(c, start);
  }
  if (way === "change") {
    const until = here.at(-2)!;
    const [a, b] = last.gain ? [total, until] : [until, total];
    const gone = w.step(a, "-", b, changeLine(c, last));
    return askChange(c, last.deed, gone, last.gain, repeated(events));
  }
  if (steps > 1 && r.chance(0.3)) {
    return goOn(c, end, last.gain, last.gain ? { deed: last.deed } : {});
  }
  const [x, y] = events;
  if (count === 2 && x!.gain === y!.gain && r.chance(0.35)) {
    const both = w.step(x!.knot, "+", y!.knot, `两次一共${x!.gain ? "多" : "少"}了#${alone}。`);
    const now = `${x!.gain ? `现在${at}有` : `${at}还剩`}#${c.unit}${thing}。`;
    if (scene.sort === "n") return false;
    return askNow(c, w.step(first, x!.gain ? "+" : "-", both, now), x!.gain);
  }
  return askNow(c, end, last.gain);
}

/** Whether the last change had one of its kind before it. */
const repeated = (events: readonly Event[]) =>
  events.slice(0, -1).some(({ gain }) => gain === events.at(-1)!.gain);

const changeLine = (c: Tale, { deed }: Event) => `${named(c, which(deed))}有#${c.alone}。`;

/** Tells a story whose end, start or last change is not known. */
function tell(c: Tale, first: Knot, events: readonly Event[], way: string, end: Knot): void {
  const { w, r, scene } = c;
  const last = events.at(-1)!;
  const unknown = way === "before";
  if (events.length === 1 && way !== "end" && scene.sort !== "n" && r.chance(0.5)) {
    compact(c, first, last, unknown, end);
    return;
  }
  const plain = events.every(({ instead }) => instead === undefined);
  const times = events.length === 2 && plain && r.chance(0.2) ? timesOf(r, scene) : undefined;
  const inRow = events.length === 2 && plain && times === undefined && r.chance(0.25);
  const start = startOf(c, unknown ? undefined : first, times !== undefined);
  w.tell(`${start}${asideOf(r, scene)}，`);
  let linked = "";
  for (const [i, event] of events.entries()) {
    const { deed, gain, about, instead } = event;
    const hidden = way === "change" && event === last;
    const before = i > 0 && events[i - 1]!.gain === gain;
    const must = hidden && repeated(events);
    const again = must || (!(inRow && i === 0) && (gain || before) && r.chance(gain ? 0.75 : 0.5));
    const row = i === 0 && !deed.includes("+") ? "先" : "";
    const link = linkOf(r);
    const free = link.replace("，", "") === linked ? "" : link;
    linked = instead ? "后来" : free.replace("，", "");
    const time = times === undefined ? (inRow ? row : free) : times[i]!;
    const said = happen(c, deed, hidden ? "一些" : event.shown, again);
    w.tell(`${instead ?? `${time}${said}`}，`, about);
  }
  if (way !== "end") w.tell(`${nowOf(c, end, last.gain)}，`);
}

/** One change told in a clause or two. */
function compact(c: Tale, first: Knot, event: Event, unknown: boolean, end: Knot): void {
  const { w, r, at, thing, be } = c;
  const { deed, gain, shown } = event;
  const opener = openerOf(r, c.scene);
  const then = happen(c, deed, shown).replace(/了$/, "");
  const all = full(c, end);
  if (unknown) {
    const late = `${deed.includes("+") ? "" : r.pick(["后来", "刚"])}${named(c, which(deed))}`;
    const more = gain ? r.pick(["增加", "多"]) : r.pick(["减少", "少"]);
    w.tell(
      gain
        ? r.pick([
            `${opener}${at}${be}${all}，其中${some(c, event.knot)}是${late}，`,
            `${opener}${then}以后，${at}一共有${all}，`,
            `${opener}${at}的${thing}${more}了${some(c, event.knot)}，现在有${some(c, end)}，`,
          ])
        : r.pick([
            `${opener}${then}以后，${at}还剩${all}，`,
            `${opener}${at}的${thing}${more}了${some(c, event.knot)}，现在还有${some(c, end)}，`,
            `${opener}${then}以后，${at}只剩下${all}，`,
          ]),
    );
    return;
  }
  const kinds = gain ? "增加到" : "减少到";
  w.tell(
    r.pick([
      `${startOf(c, first)}，${nowOf(c, end, gain)}，`,
      `${opener}${at}的${thing}从${some(c, first)}${kinds}${some(c, end)}，`,
      `${opener}${at}${be}${full(c, first)}，${named(c, after(deed))}${gain ? "一共有" : "还剩"}${some(c, end)}，`,
    ]),
  );
}
