import type { Random } from "../common/random";
import type { Language, Story } from "./story";

/** A kind of problem. `tell` draws numbers and words and writes one problem into the story. */
export interface Family {
  /** Unique, "en.change.gain". */
  readonly id: string;
  readonly language: Language;
  /** What it is about: the middle part of the id. */
  readonly kind: string;
  /** School grade that it fits, 1 to 6. */
  readonly grade: number;
  /** Solution steps of every problem of the family, before operators. */
  readonly steps: number;
  /** Returns false where the numbers drawn do not go together: another draw is made. */
  readonly tell: (story: Story, random: Random) => unknown;
}

/** Whether a family is bare arithmetic, without a story. */
export function isDrill(family: Family): boolean {
  return family.kind === "drill";
}

/** Turns one table of families into a list: the name becomes the id's end. */
export function families(
  language: Language,
  kind: string,
  table: Record<string, readonly [steps: number, grade: number, tell: Family["tell"]]>,
): Family[] {
  return Object.entries(table).map(([name, [steps, grade, tell]]) => ({
    id: `${language}.${kind}.${name}`,
    language,
    kind,
    grade,
    steps,
    tell,
  }));
}

/** A count of things: mostly below 50, sometimes to 99, now and then to 999. */
export function count(random: Random): number {
  const r = random.next();
  if (r < 0.4) return random.int(3, 20);
  if (r < 0.8) return random.int(10, 50);
  if (r < 0.92) return random.int(40, 99);
  return random.chance(0.6) ? random.int(100, 400) : 10 * random.int(10, 99);
}

/** A count below `limit` for taking away: at least 2 where there is room, so that plurals hold. */
export function part(random: Random, limit: number): number {
  return random.int(limit > 3 ? 2 : 1, limit - 1);
}

/** Two factors of the times tables to 12 x 12, sometimes with one of two digits. */
export function factors(random: Random): [number, number] {
  if (random.chance(0.15)) return [random.int(11, 60), random.int(2, 9)];
  if (random.chance(0.08)) return [random.int(2, 9), 5 * random.int(3, 20)];
  const most = random.chance(0.7) ? 10 : 12;
  return [random.int(2, most), random.int(2, most)];
}

/** A small number of groups, people or times. */
export function few(random: Random): number {
  return random.chance(0.75) ? random.int(2, 6) : random.int(2, 12);
}

/** The divisors of `n` in [min, max]. */
export function divisors(n: number, min: number, max: number): number[] {
  const out: number[] = [];
  for (let d = min; d <= Math.min(max, n - 1); d++) if (n % d === 0) out.push(d);
  return out;
}
