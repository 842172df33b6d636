import type { Random } from "../../../../common/random";
import type { Story } from "../../../story";
import { listed, named } from "../../../words_en";
import type { Ask } from "./model";
import type { Label, Scene } from "./scene";
import { STUFF } from "./stuff";

const ASKS: readonly Ask["kind"][] = [
  "one",
  "one",
  "one",
  "one",
  "differ",
  "differ",
  "both",
  "percent",
];

/** The scene of a whole that is measured. */
export function measured(story: Story, r: Random): Scene {
  const stuff = r.pick(STUFF);
  const { unit, past, whole } = stuff;
  const person = named(story, r);
  const who = person.name;
  const he = `{${person.he}|${person.he}|${who}}`;
  const isMoney = unit === "$";
  const amount = (q: unknown) => (isMoney ? `$${q}` : `${q} ${unit}`);
  const units = isMoney ? "dollars" : unit;
  const how = `how many ${units}`;
  const [was, verb] = past ? ["was", "were"] : ["is", "are"];
  const [larger, smaller, large] = stuff.adjectives;
  const figure = `# ${units}`;
  const makes = (text: string, name: string) => text.replaceAll("@", name).replaceAll("~", who);
  const names = r.shuffle(stuff.parts.split(","));
  const part = (name: string): Label => {
    const ref = makes(stuff.ref, name);
    return {
      ref,
      count: (q) =>
        isMoney
          ? `{${he} spends ${amount(q)} on ${name}|${he} sets ${amount(q)} aside for ${name}|${ref} is ${amount(q)}}`
          : `{${amount(q)} ${makes(stuff.are, name)}|${amount(q)} ${makes(stuff.are, name)}|${ref} ${was} ${amount(q)}}`,
      are: makes(stuff.are, name),
      is: makes(stuff.is, name),
      ask: `{${how} ${makes(stuff.are, name)}|how ${large} ${was} ${ref}, in ${units}}`,
      line: `${ref} ${was} ${figure}.`,
    };
  };
  const all: Label = {
    ref: whole,
    count: (q) => amount(q),
    are: "",
    is: "",
    ask: stuff.askAll
      ? makes(stuff.askAll, "")
      : `{${how} ${was} ${stuff.total}|how ${large} ${was} ${stuff.total}, in ${units}}`,
    line: `${stuff.total} ${was} ${figure}.`,
  };
  return {
    whole: all,
    parts: names.map(part),
    sub: (label) => label,
    hasSubs: false,
    least: stuff.least,
    most: stuff.most,
    past,
    mass: true,
    who: "that",
    unitSize: stuff.step,
    bare: whole.slice(4),
    opening: (what) => makes(what === "" ? stuff.vague : stuff.opening.replaceAll("%", what), ""),
    askBoth: (a, b) =>
      `{how ${large} ${verb} ${a.ref} and ${b.ref} together, in ${units}|${how} ${verb} ${a.ref} and ${b.ref} together|together, how ${large} ${verb} ${a.ref} and ${b.ref}, in ${units}}`,
    lineBoth: (labels) => `${listed(labels.map(({ ref }) => ref))} ${verb} ${figure} together.`,
    figure,
    only: (labels) => {
      return makes(stuff.only, listed(labels.map(nameOf)));
    },
    amount: (q) => amount(q),
    times: (a, k, b) =>
      `{${a.ref} ${was} {exactly |}${k} times as ${large} as ${b.ref}|compared with ${b.ref}, ${a.ref} ${was} ${k} times as ${large}|${b.ref} ${was} {only |}1/${k} as ${large} as ${a.ref}}`,
    half: (a, b) =>
      `{${a.ref} ${was} half as ${large} as ${b.ref}|${b.ref} ${was} twice as ${large} as ${a.ref}}`,
    differ: (a, n, b, up) => {
      const [x, y] = up ? [larger, smaller] : [smaller, larger];
      return `{${a.ref} ${was} ${amount(n)} ${x} than ${b.ref}|${b.ref} ${was} ${amount(n)} ${y} than ${a.ref}|compared with ${b.ref}, ${a.ref} ${was} ${amount(n)} ${x}|${a.ref} ${was} ${x} than ${b.ref} by ${amount(n)}}`;
    },
    ratio: (a, p, b, q) =>
      `{the ratio of ${a.ref} to ${b.ref} ${was} ${p}:${q}|${a.ref} and ${b.ref} ${verb} in the ratio ${p} to ${q}|${a.ref} ${was} to ${b.ref} as ${p} is to ${q}}`,
    askMore: (a, b) =>
      `{${how} ${larger} ${was} ${a.ref} than ${b.ref}|by ${how} ${was} ${a.ref} ${larger} than ${b.ref}|what ${was} the difference between ${a.ref} and ${b.ref}, in ${units}|by ${how} ${was} ${b.ref} ${smaller} than ${a.ref}}`,
    lineMore: (a, b) => `${a.ref} ${was} ${figure} ${larger} than ${b.ref}.`,
    asks: [
      ...ASKS,
      ...(stuff.again ? (["repeat", "repeat"] as const) : []),
      ...(stuff.earns ? (["income", "income"] as const) : []),
    ],
    prices: [2, 3, 4, 5, 6, 8, 10],
    fair: () => true,
    income: [makes(stuff.earns?.[1] ?? "", "@")],
    ...(stuff.earns ? { earns: (l: Label, q: unknown) => earned(stuff.earns![0], l, q) } : {}),
    ...(stuff.again ? { again: again(stuff.again, who) } : {}),
  };

  function nameOf({ ref }: Label): string {
    return names.find((name) => ref === makes(stuff.ref, name)) ?? "";
  }

  function earned(text: string, label: Label, price: unknown): string {
    return makes(text, nameOf(label)).replaceAll("%", `$${price}`);
  }

  function again([tell, when]: readonly [string, string], name: string) {
    return {
      tell: (k: unknown) => tell.replaceAll("^", `${k}`).replaceAll("~", name),
      ask: ({ ref }: Label) =>
        `{what is ${ref} ${when}, in ${units}|how large is ${ref} ${when}, in ${units}|${when}, ${how} is ${ref}|${how} is ${ref} ${when}}`,
      line: ({ ref }: Label) => `${when}, ${ref} is ${figure}.`,
    };
  }
}
