import type { End, Setting } from "./bill";
import type { Fact, Num } from "./sheet";

/** A way to end a story; undefined where it does not fit the bill. */
export type Ending = (setting: Setting, total: Num) => End | undefined;

/** A sentence after the purchase. */
export const after = (text: string): Fact => ({ place: "after", text });
/** A sentence before the purchase. */
export const start = (text: string): Fact => ({ place: "start", text });
