import type { Random } from "../common/random";
import type { Language, Story } from "./story";

/** A kind of problem. `tell` draws numbers and words and writes one problem into the story. */
export interface Family {
  /** Unique, "en.change.gain". */
  readonly id: string;
  readonly language: Language;
  /** Solution steps of every problem of the family. */
  readonly steps: number;
  readonly tell: (story: Story, random: Random) => void;
}

/** Whether a family is bare arithmetic, without a story. */
export function isDrill(family: Family): boolean {
  return family.id.includes(".drill.");
}

/** Turns one table of families into a list: the name becomes the id's end. */
export function families(
  language: Language,
  group: string,
  table: Record<string, readonly [steps: number, tell: Family["tell"]]>,
): Family[] {
  return Object.entries(table).map(([name, [steps, tell]]) => ({
    id: `${language}.${group}.${name}`,
    language,
    steps,
    tell,
  }));
}

/** A count of things: mostly below 50, sometimes to 99. */
export function count(random: Random): number {
  const r = random.next();
  if (r < 0.45) return random.int(2, 20);
  if (r < 0.9) return random.int(10, 50);
  return random.int(40, 99);
}

/** A count below `limit` for taking away: at least 2 where there is room, so that plurals hold. */
export function part(random: Random, limit: number): number {
  return random.int(limit > 3 ? 2 : 1, limit - 1);
}

/** Two factors of the times tables to 12 x 12, the smaller tables more often. */
export function factors(random: Random): [number, number] {
  const most = random.chance(0.7) ? 10 : 12;
  return [random.int(2, most), random.int(2, most)];
}
