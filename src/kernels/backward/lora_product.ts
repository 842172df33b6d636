import inputAll from "../../../shaders/backward/lib/input_all.wgsl?raw";
import productAdd from "../../../shaders/backward/lib/product_add.wgsl?raw";
import productAddKept from "../../../shaders/backward/lib/product_add_kept.wgsl?raw";
import code from "../../../shaders/backward/lora_product.wgsl?raw";
import type { Recorder } from "../../gpu/program";
import { type ProductOperands, type ProductShape, recordProduct } from "./lib/product";

/** y += a b, for many columns and short sums; dropout falls on what is added. */
export function loraProduct(
  recorder: Recorder,
  shape: ProductShape,
  operands: ProductOperands,
): void {
  const columnThreads = shape.columns <= 8 ? 2 : shape.columns <= 16 ? 4 : 8;
  const op = {
    name: "lora_product",
    code,
    input: inputAll,
    sum: operands.dropout ? productAddKept : productAdd,
    sizes: { COLUMN_THREADS: columnThreads },
    tile: { rows: 256 / columnThreads, columns: columnThreads * 4 },
  };
  recordProduct(recorder, op, shape, operands);
}
