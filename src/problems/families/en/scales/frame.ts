import { plural } from "../../../nouns";

/** How a measure is spoken of; "@" is who or what has it, "[b]" another, "[l]" several, "[x]" a number with its unit. */
export interface Frame {
  /** "height", "number of points". */
  readonly noun: string;
  readonly state: string;
  readonly more: string;
  readonly less?: string;
  /** "[k] as tall as [b]", where twice as much makes sense. */
  readonly as?: string;
  readonly equal: string;
  readonly ask: string;
  /** For what it is after something has changed. */
  readonly askThen: string;
  readonly stateThen: string;
  readonly askLater?: string;
  readonly by: string;
  readonly byLess?: string;
  /** What several come to; none where a sum makes no sense. */
  readonly sum?: string;
  readonly sumLine: string;
  readonly average: string;
  readonly ends: readonly [most: string, least: string];
  /** Whether it is done, so that more of it can be done. */
  readonly event: boolean;
  /** Whether it is told in nothing but the present. */
  readonly present: boolean;
  /** What somebody has to do for an average. */
  readonly must?: string;
}

const ADJECTIVES: Readonly<Record<string, string>> = {
  tall: "taller shorter tallest shortest height",
  high: "higher lower highest lowest height",
  long: "longer shorter longest shortest length",
  wide: "wider narrower widest narrowest width",
  deep: "deeper shallower deepest shallowest depth",
  thick: "thicker thinner thickest thinnest thickness",
  heavy: "heavier lighter heaviest lightest weight",
  old: "older younger oldest youngest age",
  ancient: "older newer oldest newest age",
  far: "farther - farthest nearest distance",
  warm: "warmer cooler warmest coolest temperature",
};

function adjective(key: string, tail: string): Frame {
  const [more = "", less = "", most = "", least = "", noun = ""] = ADJECTIVES[key]!.split(" ");
  const word = key === "ancient" ? "old" : key;
  const after = tail && ` ${tail}`;
  const is = `@ ~~is [x] ${word}`;
  const states: Record<string, string> = {
    heavy: "@ ~~weigh [x]",
    warm: "{the temperature of @ ~~is [x]|@ ~~have a temperature of [x]}",
    far: `@ ~~is [x] away${after}`,
  };
  const asks: Record<string, string> = {
    heavy: "{how much ~~do @ weigh|how many [u] ~~do @ weigh}",
    warm: "{what ~~is the temperature of @|how many [u] ~~is the temperature of @}",
    far: `{how far ~~is @${after}|how many [u] ~~is @ away${after}}`,
  };
  const sums: Record<string, string | undefined> = {
    heavy: "how {much|many [u]} ~do [l] weigh {together|in all|altogether}",
    old: "{how old ~are [l] together|what ~~is the sum of the ages of [l]}",
    warm: undefined,
    far: undefined,
  };
  const state = states[key] ?? is;
  const ask = asks[key] ?? `{how ${word} ~~is @|how ${word} ~~is @|how many [u] ${word} ~~is @}`;
  const usual = `{what ~~is the {combined|total} ${noun} of [l]|what ~do the ${plural(noun)} of [l] add up to}`;
  const comparing = `[x] ${more}${after} than [b]`;
  const by = (adverb: string) =>
    `{how many [u] ${adverb} ~~is @${after} than [b]|by how many [u] ~~is @ ${adverb}${after} than [b]}`;
  return {
    noun,
    state,
    more: tail
      ? `@ ~~is ${comparing}`
      : `{@ ~~is ${comparing}|@ ~~is ${comparing}|compared with [b], @ ~~is [x] ${more}}`,
    ...(less === "-" ? {} : { less: `@ ~~is [x] ${less} than [b]`, byLess: by(less) }),
    ...(key === "warm" ? {} : { as: `@ ~~is [k] as ${word}${after} as [b]` }),
    equal: `~~is @ {just|exactly} as ${word}${after} as [b]`,
    ask,
    askThen: `${ask} [then]`,
    stateThen: `then ${state.replace(/\{([^|]*)\|.*/, "$1")}`,
    ...(key === "heavy" ? { askLater: "how much {will @ weigh}" } : {}),
    ...(/tall|high|long|wide|thick|deep/.test(key) ? { askLater: `how ${word} will @ be` } : {}),
    by: by(more),
    ...(key in sums ? (sums[key] === undefined ? {} : { sum: sums[key] }) : { sum: usual }),
    sumLine: `the ${plural(noun)} of [l] ~add up to # [u]`,
    average: `what ~~is the average ${noun} of [l]`,
    ends: [`the ${most}`, `the ${least}`],
    event: false,
    present: noun === "age",
  };
}

const ADVERBS: Readonly<Record<string, string>> = {
  far: "farther distance longest shortest",
  high: "higher height highest lowest",
  long: "longer time longest shortest",
  deep: "deeper depth greatest smallest",
  much: "more amount highest lowest",
};

function verb(said: string, adverb: string, named: string | undefined): Frame {
  const [more = "", measure = "", most = "", least = ""] = ADVERBS[adverb]!.split(" ");
  const noun = named ?? measure;
  const x = adverb === "long" && said !== "take" ? "for [x]" : "[x]";
  const state = `@ ~~${said} ${x}`;
  const ask = `{how ${adverb} ~~do @ ${said}|how many [u] ~~do @ ${said}}`;
  const nouns = plural(noun);
  const adds = `what ~do the ${nouns} of [l] add up to`;
  return {
    noun,
    state,
    more: `@ ~~${said} [x] ${more} than [b]`,
    less: `@ ~~${said} [x] less than [b]`,
    as: `@ ~~${said} [k] as ${adverb} as [b]`,
    equal: `~~do @ ${said} {just|exactly} as ${adverb} as [b]`,
    ask,
    askThen: `${ask} [then]`,
    stateThen: `then @ ~~${said} ${x}`,
    ...(adverb === "much" ? { askLater: `how much will @ ${said}` } : {}),
    by: `how many [u] ${more} ~~do @ ${said} than [b]`,
    byLess: `how many [u] less ~~do @ ${said} than [b]`,
    sum:
      adverb === "much" || /^(?:swim|run|bike|ski|row|fly)$/.test(said)
        ? `how {${adverb}|many [u]} ~do [l] ${said} {in all|altogether}`
        : adds,
    sumLine:
      adverb === "much"
        ? `{together|in all}, [l] ~${said} # [u]`
        : `the ${nouns} of [l] ~add up to # [u]`,
    average: `what ~~is the average ${noun} of [l]`,
    ends: [`the ${most}`, `the ${least} ${noun}`],
    event: !/much/.test(adverb),
    present: false,
  };
}

function counted(said: string): Frame {
  return {
    noun: "number of [u]",
    state: `@ ~~${said} [x]`,
    more: `@ ~~${said} [n] more [u] than [b]`,
    less: `@ ~~${said} [n] fewer [u] than [b]`,
    as: `@ ~~${said} [k] as many [u] as [b]`,
    equal: "~~do @ have {just|exactly} as many [u] as [b]",
    ask: `how many [u] ~~do @ ${said}`,
    askThen: "how many [u] ~~do @ have [then]",
    stateThen: "then @ ~~have [x]",
    askLater: "how many [u] will @ have",
    by: `{how many more [u] ~~do @ ${said} than [b]|by how many [u] ~~is @ ahead of [b]}`,
    byLess: `how many fewer [u] ~~do @ ${said} than [b]`,
    sum: `how many [u] ~do [l] ${said} {together|in all|altogether|in total}`,
    sumLine: `{together|in all}, [l] ~${said} # [u]`,
    average: `{how many [u] ~do [l] ${said} on average|what ~~is the average number of [u] of [l]}`,
    ends: ["the highest", "the lowest number of [u]"],
    event: true,
    present: false,
    must: `how many [u] ~~do @ have to ${said} so that`,
  };
}

/** "tall", "far from the school"; "+score" for what is counted; "throw the ball>far", "weigh>much>weight". */
export function frameOf(spec: string): Frame {
  if (spec.startsWith("+")) return counted(spec.slice(1));
  const [said = "", adverb, noun] = spec.split(">");
  if (adverb) return verb(said, adverb, noun);
  const [key = "", ...tail] = spec.split(" ");
  return adjective(key, tail.join(" "));
}
