/** Something that a story counts, with words that make it more specific ("glass" marbles). */
export interface Noun {
  readonly one: string;
  readonly many: string;
  readonly kinds: readonly string[];
  /** The plural, for use in sentences. */
  toString(): string;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  child: "children",
  person: "people",
  man: "men",
  woman: "women",
  goose: "geese",
  mouse: "mice",
  sheep: "sheep",
  fish: "fish",
  leaf: "leaves",
  loaf: "loaves",
  shelf: "shelves",
  scarf: "scarves",
  knife: "knives",
  calf: "calves",
  potato: "potatoes",
  tomato: "tomatoes",
  mango: "mangoes",
  foot: "feet",
  "loaf of bread": "loaves of bread",
};

/** The plural of an English noun: "box", "boxes"; of "bag of rice" the first word counts. */
export function plural(one: string): string {
  const irregular = IRREGULAR[one];
  if (irregular !== undefined) return irregular;
  const of = one.indexOf(" of ");
  if (of > 0) return plural(one.slice(0, of)) + one.slice(of);
  const space = one.lastIndexOf(" ");
  if (space > 0) return one.slice(0, space + 1) + plural(one.slice(space + 1));
  if (/[^aeiou]y$/.test(one)) return `${one.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(one) ? `${one}es` : `${one}s`;
}

/** A noun with its plural by rule, or told. */
export function noun(one: string, kinds: readonly string[] = [], many = plural(one)): Noun {
  return { one, many, kinds, toString: () => many };
}

/** "page", or with a plural of its own "knife:knives". */
export function nounOf(text: string): Noun {
  const [one = "", many] = text.split(":");
  return noun(one, [], many);
}

/** Nouns from lists of singulars with commas between, sharing their `kinds`. */
export function nouns(kinds: string, list: string): Noun[] {
  const words = kinds.split(",");
  return list.split(",").map((one) => noun(one.trim(), words));
}
