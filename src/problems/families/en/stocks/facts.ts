import type { Random } from "../../../../common/random";
import { sameDeed } from "./asked";
import type { Event } from "./types";
import type { Voice } from "./voice";

type Told = (key: string) => string;

/** The sentence about the amount at first, or none. */
export function opening(v: Voice, told: Told): string {
  const { start } = v.plan;
  const { item, box, are, has } = v;
  const there = (what: string) =>
    v.crowd
      ? `{{at first, |}there ${are} ${what} ~|${what} ${are} ~{| at first}|to begin with, there ${are} ${what} ~}`
      : `{@ ${has} ${what}{| at first| to begin with}|at first, @ ${has} ${what}|@ ${v.now("started", "starts")} with ${what}}`;
  switch (start.kind) {
    case "untold":
      return v.crowd
        ? `{there ${are} {some|a number of|several} ${item} ~|{some|a number of} ${item} ${are} ~}`
        : `{@ ${has} {some|a number of|a certain number of} ${item}}`;
    case "told":
      return there(`${told("start")} ${item}`);
    case "boxes": {
      const [k, n] = [told("k"), told("n")];
      const what = `{${k} ${box} of ${n} ${item}|${k} ${box} with ${n} ${item} in each|${k} ${box} of ${n} ${item} each}`;
      if (v.crowd) return there(what);
      const keeps = `@ ${v.now("kept", "keeps")} ${v.his} ${item} in ${k} ${box}, ${n} in each`;
      return `{${there(what)}|${keeps}}`;
    }
    case "loose": {
      const [k, n, extra] = [told("k"), told("n"), told("extra")];
      return `{${there(`${k} ${box} of ${n} ${item} and {another ${extra}|${extra} {single|more|extra}} ${item}`)}}`;
    }
    case "kinds":
      return there(`${told("a")} ${v.kind(0)} and ${told("b")} ${v.other(1)}`);
    case "ratio": {
      const times = start.k === 2 ? "twice" : `${told("k")} times`;
      return there(`${told("a")} ${v.kind(0)} and ${times} as many ${v.other(1)}`);
    }
    case "than": {
      const [n, before] = [told("n"), told("before")];
      const more = start.up ? "more" : "fewer";
      const year = v.now("the year before", "a year ago");
      if (v.crowd) {
        return `there ${are} ${n} ${more} ${item} ~ than ${v.now("the day before", "yesterday")}, when there were ${before}`;
      }
      return `{@ ${has} ${n} ${more} ${item} than ${year}, when ${v.he} had ${before}|${year}, @ ${v.now("had had", "had")} ${before} ${item}; now @ ${v.past ? "had" : "has"} ${n} ${more}}`;
    }
  }
}

/** The sentence about the amount at the end, or none. */
export function closing(v: Voice, told: Told): string {
  const { end, events } = v.plan;
  const { item, box, are, has } = v;
  const left = events.some(({ way }) => way !== "in") ? "left" : "";
  const when = `{${v.now("in the end|after that|at the end", "now|in the end|after that")}}`;
  if (end.kind === "boxes") {
    const [k, n] = [told("endK"), told("endN")];
    return `{${when}, @ ${has} ${k} ${box} of ${n} ${item}${left && " left"}|the ${item} that @ ${has} in the end ${v.now("filled", "fill")} {just |exactly |}${k} ${box} of ${n}}`;
  }
  const n = told("end");
  if (v.crowd) {
    return left === "" || events.at(-1)?.way === "in"
      ? `{${when}, there ${are} ${n} ${item} ~|${when}, ${n} ${item} ${are} ~}`
      : `{${when}, there ${are} ${n} ${item} left|${n} ${item} ${v.now("stayed", "stay")} ~|that ${v.now("left", "leaves")} ${n} ${item} ~}`;
  }
  const own = `${when}, @ ${has} ${n} ${item}`;
  if (left === "") return own;
  return `{${own} left|${when}, ${n} ${item} ${are} left|${own}|this ${v.now("left", "leaves")} ${v.person ? v.who : "@"} with ${n} ${item}}`;
}

/** A clause about an event, in parts so that two can become one. */
interface Clause {
  readonly front: string;
  readonly holder: boolean;
  readonly deed: string;
  readonly back: string;
}

function clause(v: Voice, random: Random, told: Told, i: number): Clause {
  const phrase = v.amount(i, told);
  const event = v.plan.events[i] as Event;
  const label = v.label(i);
  const holder = !v.moves(event);
  const deed = v.deed(i, phrase);
  if (label !== "") {
    const front = phrase.than !== "" || random.chance(0.55);
    return { front: front ? `${label}{,|} ` : "", holder, deed, back: front ? "" : ` ${label}` };
  }
  const first = ["", "", "first, "];
  const later = ["then ", "after that, ", "later, ", "next, ", "then "];
  const sad = ["unfortunately, ", "then ", "sadly, ", "but then "];
  const list = event.way === "lost" ? sad : i === 0 ? first : later;
  return { front: random.pick(list), holder, deed, back: "" };
}

/** Whether the next event is the same deed again, told by its number: "and 20 more on Friday". */
function repeats({ plan: { events, labels } }: Voice, i: number): boolean {
  const [one, next] = [events[i], events[i + 1]];
  if (!one || !next || labels.length === 0 || !sameDeed(one, next)) return false;
  return one.form.kind === "told" && next.form.kind === "told";
}

/** The events as sentences, some of them joined. */
export function happenings(v: Voice, random: Random, told: Told): string[] {
  const clauses = v.plan.events.map((_, i) => clause(v, random, told, i));
  const whole = ({ front, holder, deed, back }: Clause) =>
    `${front}${holder ? "@ " : ""}${deed}${back}`;
  const out: string[] = [];
  for (let i = 0; i < clauses.length; i++) {
    const [one, next] = [clauses[i] as Clause, clauses[i + 1]];
    const plain = next && !/ as many | more | fewer /.test(one.deed + next.deed);
    if (next && plain && random.chance(0.45)) {
      const timed = v.label(i) !== "";
      const both = one.holder && next.holder;
      const same = sameDeed(v.plan.events[i]!, v.plan.events[i + 1]!);
      if (repeats(v, i) && one.front === "") {
        out.push(`${whole(one)} and {|another }${told(`e${i + 1}`)} ${v.label(i + 1)}.`);
      } else if (both && !timed) out.push(`${whole(one)} and {then |}${next.deed}.`);
      else if (both && next.front === "" && !same)
        out.push(`${whole(one)} and ${next.deed}${next.back}.`);
      else if (timed) out.push(`${whole(one)}{, and |; |, and } ${whole(next)}.`);
      else
        out.push(
          `${whole(one)}, and ${next.front.replace(/^(?:but |unf|sadly).*/, "then ")}${next.holder ? "@ " : ""}${next.deed}.`,
        );
      i++;
    } else out.push(`${whole(one)}.`);
  }
  return out;
}
