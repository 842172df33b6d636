import add from "../../../shaders/lib/store_add.wgsl?raw";
import logits from "../../../shaders/lib/store_logits.wgsl?raw";
import swiglu from "../../../shaders/lib/store_swiglu.wgsl?raw";
import write from "../../../shaders/lib/store_write.wgsl?raw";
import { padded, type Weight } from "./weight";

/** What becomes of a product's pairs of outputs. */
export type Store = "write" | "add" | "swiglu" | "logits";

const CODE: Record<Store, string> = { write, add, swiglu, logits };

export const storeCode = (store: Store): string => CODE[store];

/** Overrides that the store's code declares. `swiglu` halves the columns; logits are not padded. */
export function storeOverrides(store: Store, w: Weight): { STRIDE: number; COLUMNS: number } {
  const strides = {
    write: padded(w.rows),
    add: padded(w.rows),
    swiglu: padded(w.rows / 2),
    logits: w.rows,
  };
  return { STRIDE: strides[store], COLUMNS: w.rows };
}
