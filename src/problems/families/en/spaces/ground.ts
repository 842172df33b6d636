import type { Range, UnitName } from "./kit";
import type { CoverName, RimName } from "./materials";

/** Something flat with an edge: who has it, how large it may be, and what can be done with it. */
export interface Ground {
  /** "vegetable garden". */
  readonly place: string;
  /** "garden". */
  readonly noun: string;
  /** Whether it is always a rectangle. */
  readonly plain: boolean;
  /** What its person does, up to the article: "grows vegetables in". */
  readonly has: string;
  readonly units: readonly UnitName[];
  /** The longer side. */
  readonly long: Range;
  readonly rims: readonly RimName[];
  readonly covers: readonly CoverName[];
  /** What stands in it and takes room, or "". */
  readonly hole: string;
  /** What is done with a part of it, as two predicates with "/" between, or "". */
  readonly parts: string;
}

/** A row of the table; the last word of the place is what it is called later, "=" marks what is always a rectangle. */
export const ground = (
  place: string,
  has: string,
  units: string,
  long: Range,
  rims: string,
  covers: string,
  hole = "",
  parts = "",
): Ground => {
  const name = place.replace("=", "");
  return {
    place: name,
    noun: name.split(" ").at(-1) as string,
    plain: name !== place,
    has,
    units: units.split(" ") as UnitName[],
    long,
    rims: rims.split(" ") as RimName[],
    covers: covers.split(" ").filter((cover) => cover !== "") as CoverName[],
    hole,
    parts,
  };
};
