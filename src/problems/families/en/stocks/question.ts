import type { Random } from "../../../../common/random";
import { type Measure, money, peopleCount, things, units } from "../../../measure";
import { noun } from "../../../nouns";
import { share } from "../../../words_en";
import { period } from "./asked";
import { again, spaced, third, type Voice } from "./voice";

/** A question with the fact that it needs and the line that answers it. */
export interface Question {
  readonly fact: string;
  readonly ask: string;
  readonly line: string;
  /** The line of the step before, where a kind is asked for. */
  readonly before?: string;
  readonly measure?: Measure;
}

const PEOPLE = "friend,neighbor,classmate,cousin".split(",");
const TAKERS = "helper,family,club,school,customer".split(",");

/** What is left at the end, with its question. */
function final(v: Voice): Question {
  const { item, are, has } = v;
  const when = `{${v.now("in the end|after that|at the end", "now|in the end|after that")}}`;
  const left = v.plan.events.at(-1)?.way !== "in";
  const own = `how many ${item} ${v.do} @ have`;
  const there = `how many ${item} ${are}`;
  const phrase = left ? `the ${item} that ${are} left` : `the ${item} that ${v.who} then ${has}`;
  const line = left
    ? `# ${item} ${are} left`
    : v.crowd
      ? `there ${are} # ${item}`
      : `${v.who} ${has} # ${item}`;
  const measure = v.setting.living === "no" && !v.crowd ? { measure: things(v.item, phrase) } : {};
  if (v.crowd) {
    const end = left
      ? `{${there} left|${there} still ~|how many ${item} ${v.now("stayed", "stay")} ~|${there} ~ ${when}}`
      : `{${there} ~ ${when}|${there} there ${when}|${when}, ${there} ~|how many ${item} ${v.now("were", "are")} ~ then}`;
    const people =
      v.setting.living === "people" && left ? { measure: peopleCount(v.item, phrase) } : {};
    return { fact: "", ask: end, line, ...people };
  }
  const ask = left
    ? `{${there} left|${own} left|${there} left ${when}|${own} ${when}|how many of the ${item} ${v.now("remained", "remain")}|${when}, how many ${item} ${v.do} @ still have}`
    : `{${own} ${when}|${when}, ${own}|${own} then|what ${v.now("was", "is")} the number of ${item} ${when}}`;
  return { fact: "", ask, line, ...measure };
}

/** The question of a plan. */
export function question(v: Voice, random: Random, told: (key: string) => string): Question {
  const { asked, events, labels } = v.plan;
  const { item, box, are, who } = v;
  const rest = v.rest();
  const [one = 0, other = 0] = asked.of;
  const goods = v.setting.living === "no" && !v.crowd;
  switch (asked.kind) {
    case "final":
      return final(v);
    case "initial": {
      const at = "{at first|in the beginning|to begin with|before all this}";
      const had = v.now("had", "had");
      const ask = v.crowd
        ? `{how many ${item} were ~ ${at}|how many ${item} were there ${at}|${at}, how many ${item} were ~|what was the number of ${item} ~ ${at}}`
        : `{how many ${item} did @ have ${at}|${at}, how many ${item} did @ have|how many ${item} were there ${at}|with how many ${item} did @ start}`;
      const measure = goods
        ? { measure: things(v.item, `the ${item} that ${who} ${had} at first`) }
        : {};
      return { fact: "", ask, line: `at first there were # ${item}`, ...measure };
    }
    case "amount":
      return { fact: "", ask: v.question(one, `how many ${item}`, true), line: v.line(one) };
    case "total": {
      const all = "{altogether|in all|in total}";
      const what = v.question(one, `how many ${item}`, false);
      const deed = v.deed(one, { head: `# ${item}`, than: "" });
      const sum = `${v.moves(events[one]!) ? "" : `${who} `}${deed} in all`;
      return { fact: "", ask: `{${what} ${all}|${all}, ${what}|${what} ${all}}`, line: sum };
    }
    case "average": {
      const per = period(labels[one] ?? "");
      const what = v.question(one, `how many ${item}`, false);
      const ask = `{on average, ${what} {per|each|a} ${per}|${what} per ${per} on average|${what} {per|a} ${per}, on average}`;
      return { fact: "", ask, line: `the average is # ${item} per ${per}` };
    }
    case "more": {
      const [a, b] = [events[one]!, events[other]!];
      const same = a.way === b.way && a.verb === b.verb;
      const than = same ? v.reference(one, other) : deedOf(v, other);
      const than2 = same ? v.reference(other, one) : deedOf(v, one);
      const ask = `{${v.question(one, `how many more ${item}`, true)} than ${than}|${v.question(other, `how many fewer ${item}`, true)} than ${than2}|${v.question(one, `how many more ${item}`, true)} than ${than}}`;
      return { fact: "", ask, line: `the difference is # ${item}` };
    }
    case "money": {
      const p = `$${told("price")}`;
      const sold = v.now("sold", "sells");
      const one1 = v.item.one;
      const fact = `{every ${one1} ${v.now("cost", "costs")} ${p}|@ ${sold} {every|each} ${one1} for ${p}|the price of one ${one1} ${v.now("was", "is")} ${p}|a single ${one1} ${v.now("was", "is")} sold for ${p}}`;
      const when = asked.of.length === 1 && labels.length > 0 ? ` ${labels[one]}` : "";
      const all = asked.of.length > 1 ? " {altogether|in all|in total}" : "";
      const ask = `{how much money ${v.do} @ {get|earn|take in} from selling ${item}${when}${all}|how many dollars ${v.do} @ {get|earn} for the ${item} that ${v.he} ${sold}${when}${all}|how much ${v.do} @ {earn|make} with the ${item} that ${v.he} ${sold}${when}${all}|for the ${item} ${v.he} ${sold}${when}, how many dollars ${v.do} @ get${all}}`;
      return {
        fact,
        ask,
        line: `${who} ${v.now("got", "gets")} # dollars`,
        measure: money(`the money that ${who} ${v.now("got", "gets")}`),
      };
    }
    case "change": {
      const fell = asked.n[0] === 1;
      const word = fell ? "fewer" : "more";
      const end = v.now("in the end", "now");
      const verb = fell ? "{fall|drop|go down}" : "{rise|grow|go up}";
      const there = v.crowd
        ? `how many ${word} ${item} ${are} ~ ${end} than at first`
        : `how many ${word} ${item} ${v.do} @ have ${end} than at first`;
      const ask = `{${there}|${there}|by how many ${v.now("did", "does")} the number of ${item} ${verb} in all|what is the difference between the number of ${item} at first and {the number|that} at the end}`;
      return { fact: "", ask, line: `that is # ${item} ${word} than at first` };
    }
    case "percentLeft": {
      const first = v.crowd
        ? `the ${item} that were ~ at first`
        : `the ${item} that @ had at first`;
      const ask = `{what percent of ${first} ${are} left|what percentage of ${first} ${v.now("was", "is")} left|how many percent of ${first} ${are} left|of ${first}, what percent ${are} left}`;
      return { fact: "", ask, line: `# percent of the ${item} ${are} left` };
    }
    case "packed": {
      const q = told("size");
      if (v.crowd) {
        const [now = "", past = "", row = ""] = v.setting.rows ?? [];
        const rows = noun(row);
        const deed = v.now(past, now);
        const fact = `{${rest} ${deed} of ${q}|then ${rest} ${deed} of ${q}|${rest} ${deed}, ${q} ${row === "table" ? "at each" : "in each"}}`;
        const ask = `{how many ${rows} ${are} there|how many ${rows} ${v.now("was", "is")} that|how many ${rows} ${v.now("did", "does")} that make|how many ${rows} ${v.now("did", "do")} they ${row === "table" ? "need" : row === "row" ? "fill" : "form"}}`;
        return {
          fact,
          ask,
          line: `that ${v.now("made", "makes")} # ${rows}`,
          measure: units(row, `these ${rows}`),
        };
      }
      const packs = v.now("{packed|put}", "{packs|puts}");
      const target = noun(random.pick(packing(v)));
      const into = target.one === "pen" ? v.now("put", "puts") : packs;
      const fact = `@ {then |finally |}${into} ${rest} into {${target} of ${q}|${target}, ${q} in each|${target} with ${q} ${item} each|${target} that ${v.now("held", "hold")} ${q} each}`;
      const ask = `{how many ${target} ${v.do} @ {need|fill}|how many ${target} ${are} {needed|filled}|how many ${target} ${v.now("did", "does")} that make|how many of these ${target} ${are} there}`;
      const measure =
        box.one === target.one
          ? {}
          : { measure: things(target, `the ${target} that ${are} filled`) };
      return { fact, ask, line: `that ${v.now("filled", "fills")} # ${target}`, ...measure };
    }
    case "shared": {
      const n = told("people");
      const taker = noun(
        random.pick(v.person ? PEOPLE : TAKERS.filter((one) => !who.includes(one))),
      );
      const shares = v.now("{shared|divided}", "{shares|divides}");
      const fact = `{@ {then |finally |}${shares} ${rest} {equally|evenly} among ${n} ${taker}|${rest} ${are} {shared|divided} {equally|evenly} among ${n} ${taker}|${n} ${taker} ${v.now("got", "get")} equal shares of ${rest}|@ then ${v.now("gave", "gives")} ${rest} to ${n} ${taker}, the same number to each}`;
      const ask = `{how many ${item} ${v.do} each ${taker.one} {get|receive}|what number of ${item} ${v.do} each ${taker.one} {get|receive}|how many ${item} ${v.do} every ${taker.one} get}`;
      return {
        fact,
        ask,
        line: `each ${taker.one} ${v.now("got", "gets")} # ${item}`,
        measure: things(v.item, `the ${item} that each ${taker.one} ${v.now("got", "gets")}`),
      };
    }
    case "priced": {
      const p = `$${told("price")}`;
      const sold = v.now("sold", "sells");
      const fact = `{@ {then |finally |}${sold} ${rest} {for|at} ${p} {each|apiece}|${rest} ${are} then sold {for|at} ${p} {each|apiece}|in a final sale, @ ${sold} ${rest} for ${p} each}`;
      const ask = `{how much money ${v.do} @ get for {them|these ${item}}|how many dollars ${v.now("did", "do")} {they|these ${item}} bring in|how much ${v.do} @ earn {with|from} {them|these ${item}}|how much money ${v.now("was", "is")} that {in all|altogether}}`;
      return {
        fact,
        ask,
        line: `they ${v.now("brought", "bring")} # dollars`,
        measure: money(`the money for these ${item}`),
      };
    }
    case "goal": {
      const q = told("goal");
      const aims = v.person ? "a fair|an exhibition|an event" : "a festival|a celebration|an event";
      const purpose = v.setting.living === "no" ? ` for {${aims}}` : "";
      const want =
        purpose === ""
          ? `@ {${v.now("wanted", "wants")} to have|${v.now("hoped", "hopes")} to own}`
          : `@ ${v.now("needed", "needs")}`;
      const fact = `{${want} ${q} ${item}${purpose}|{in all, |}${want} ${q} ${item}${purpose}}`;
      const ask = `{how many ${item} ${are} {still |}missing|how many more ${item} ${v.do} @ need|how many more ${item} ${v.do} @ still have to get|how many ${item} ${v.do} @ still need}`;
      return {
        fact,
        ask,
        line: `# ${item} ${are} missing`,
      };
    }
    default:
      return kinds(v, told, rest);
  }
}

/** What else than its own boxes the things may be put into. */
function packing({ setting, box }: Voice): readonly string[] {
  if (setting.living !== "no") return ["pen"];
  const others = setting.boxes.filter((one) => one !== box.one);
  return others.length > 0 ? others : ["box"];
}

/** What another event is compared with: "it gave to the school in March". */
const deedOf = (v: Voice, j: number) => {
  const event = v.plan.events[j]!;
  const { base, past, tail } = v.verb(event);
  const label = v.label(j);
  const end = spaced(again(tail)) + spaced(label);
  if (v.moves(event)) return `${v.now(past, base)}${end}`;
  return `@ ${v.now(past, third(base))}${end}`;
};

/** What is left is of two kinds, and one of them is asked for. */
function kinds(v: Voice, told: (key: string) => string, rest: string): Question {
  const { asked } = v.plan;
  const { are } = v;
  const [a, b] = v.kinds;
  const there = `{how many ${v.kind(1)} ${are} there|how many ${v.kind(1)} ${are} there then|how many of them ${are} ${b}|how many ${v.kind(1)} ${are} among them}`;
  const line = `there ${are} # ${v.kind(1)}`;
  const others = `{and the others ${are} ${b}|and the rest ${are} ${b}}`;
  if (asked.kind === "kindTimes") {
    const times = asked.n[0] === 2 ? "twice" : `${told("times")} times`;
    const fact = `{${rest} ${are} {all |}either ${a} or ${b}, and there ${are} ${times} as many ${v.kind(0)} as ${v.other(1)}|among ${rest}, which ${are} all ${a} or ${b}, there ${are} ${times} as many ${v.kind(0)} as ${v.other(1)}}`;
    const before = `counting the ${v.kind(1)} as one part, there are # parts`;
    return { fact, ask: there, line, before };
  }
  const [num = 1, den = 2] = asked.n;
  const part =
    asked.kind === "kindShare"
      ? share(num, den).of
      : `{${told("percent")}%|${told("percent")} percent} of`;
  const fact = `{${part} ${rest} ${are} ${a}, ${others}|${part} ${rest} ${are} ${a}; all the others ${are} ${b}|${rest} ${are} {either |}${a} or ${b}; ${part} them ${are} ${a}}`;
  return { fact, ask: there, line, before: `there ${are} # ${v.kind(0)}` };
}
