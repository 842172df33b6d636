import { type Measure, money, things, units } from "../../../measure";
import type { Noun } from "../../../nouns";
import type { Person } from "../../../person";
import type { Tale, Value } from "../../../weaving/tale_en";
import type { Realm } from "./realm";
import { clause, hero, lineOf, several } from "./words";

/** A story of one amount while it is being made. */
export interface Flow {
  readonly t: Tale;
  readonly realm: Realm;
  readonly noun: Noun;
  readonly who: Person | undefined;
  readonly place: string;
  /** How several things come at once. */
  readonly pack: Noun;
  /** Fills a template with the words of this story. */
  readonly say: (template: string, slots?: Readonly<Record<string, unknown>>) => string;
  /** A solution line: one of the choices, with the name in it. */
  readonly line: (template: string) => string;
}

/** A change of the amount. */
export type Change = {
  readonly up: boolean;
  /** The told number, the share of what is there, or a few packs. */
  readonly kind: "plain" | "share" | "packs";
  readonly n: number;
};

/** Draws the words of a story. */
export function startFlow(t: Tale, realm: Realm): Flow {
  const { random: r } = t;
  const noun = t.noun(r.pick(realm.nouns).one);
  const place = realm.places.length > 0 ? r.pick(realm.places) : "";
  const who = place === "" ? hero(t) : undefined;
  const words = { T: noun.many, t: noun.one, p: place };
  const say: Flow["say"] = (template, slots = {}) => clause(template, { ...words, ...slots }, who);
  const pack = realm.packs.length > 0 ? t.noun(r.pick(realm.packs)) : noun;
  return {
    t,
    realm,
    noun,
    who,
    place,
    pack,
    say,
    line: (template) => lineOf(t, say(template), who),
  };
}

/** What a value of the story measures. */
export function measureOf({ realm, noun, who }: Flow, phrase: string): Measure {
  const owner = who && !several(who) && !who.name.startsWith("the ") ? who : undefined;
  if (noun.one === "dollar") return money("the money in the end", owner);
  return realm.unit ? units(noun.one, phrase, owner) : things(noun, phrase, owner);
}

/** The amount with its noun; money has its sign. */
export const amount = ({ noun }: Flow, value: Value | string): string =>
  noun.one === "dollar" ? `$${value}` : `${value} ${noun.many}`;
