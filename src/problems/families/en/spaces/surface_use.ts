import type { Fact, Tale, Value } from "../../../weaving/tale_en";
import type { Cover } from "./materials";
import type { Site } from "./rectangle";

/** An area that is covered with something, and how the text calls it. */
export interface Face {
  readonly area: Value;
  /** "the garden", "the larger part of the garden". */
  readonly name: string;
  readonly start: Fact;
}

/** A way of covering an area. */
export type Use = (t: Tale, site: Site, cover: Cover, face: Face) => Value[];
