import siluCode from "../../../shaders/lib/silu.wgsl?raw";
import add from "../../../shaders/lib/store_add.wgsl?raw";
import logits from "../../../shaders/lib/store_logits.wgsl?raw";
import multiply from "../../../shaders/lib/store_multiply.wgsl?raw";
import silu from "../../../shaders/lib/store_silu.wgsl?raw";
import swiglu from "../../../shaders/lib/store_swiglu.wgsl?raw";
import write from "../../../shaders/lib/store_write.wgsl?raw";

/** What becomes of a product's pairs of outputs. */
export type Store = "write" | "add" | "swiglu" | "silu" | "multiply" | "logits";

const CODE: Record<Store, string> = {
  write,
  add,
  swiglu: siluCode + swiglu,
  silu: siluCode + silu,
  multiply,
  logits,
};

export const storeCode = (store: Store): string => CODE[store];
