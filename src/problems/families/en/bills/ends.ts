import type { Ending } from "./end";
import { change, left, moreThings, pays, short } from "./ends_money";
import { compared, elsewhere, pieces, returned, rival, saving } from "./ends_other";
import { helped, often, shared, weeks } from "./ends_shared";

/** The ends, the common ones more often. */
export const ENDINGS: readonly Ending[] = [
  ...[pays, pays, pays, change, change, left, left, moreThings, moreThings, short],
  ...[shared, shared, weeks, weeks, often, elsewhere, helped, compared, compared],
  ...[rival, rival, returned, returned, saving, pieces],
];
