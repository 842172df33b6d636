import { type Noun, noun } from "../../../nouns";

/** What a scene counts: how its things are spoken of, and what can be done with them. */
export type Group = "people" | "animals" | "vehicles" | "goods" | "units";

/**
 * A place where a number goes up and down; choices stand between "|", nouns between commas. A way up or down goes on
 * from its number of things ("hop on at the next stop"), or has a subject of its own ("a van ~~bring [x]").
 * Verbs stand without an ending, see `inflected`; "[o]" is somebody with a name.
 */
export interface Scene {
  readonly of: string;
  /** The plurals, where they don't go by rule. */
  readonly many?: string;
  /** Where, with the preposition. */
  readonly at: string;
  /** What they do there; "" where they are only there. */
  readonly doing: string;
  /** What they are, where only those count that are: "free". */
  readonly states?: string;
  readonly up: string;
  readonly down: string;
  /** Adjectives of which two make two groups. */
  readonly kinds?: string;
  /** Nouns for two groups. */
  readonly sorts?: string;
  /** The ends that fit, by name. */
  readonly ends?: string;
  /** About the largest number that can be there. */
  readonly most?: number;
  /** Whether it takes weeks and not hours. */
  readonly slow?: boolean;
}

/** What someone gets and loses; "@" is the person, and the subject of the ways that have no other. */
export type Belongings = Pick<Scene, "of" | "many" | "up" | "down" | "kinds" | "ends" | "most"> & {
  /** Where they are kept. */
  readonly at?: string;
};

/** The nouns of a scene. */
export function nounsOf({ of, many }: Pick<Scene, "of" | "many">): Noun[] {
  const plurals = many?.split(",");
  return of.split(",").map((one, i) => noun(one, [], plurals?.[i]));
}

/** A noun with an adjective before it. */
export const withKind = (kind: string, { one, many }: Noun): Noun =>
  noun(`${kind} ${one}`, [], `${kind} ${many}`);
