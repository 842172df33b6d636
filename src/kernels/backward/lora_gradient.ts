import inputAll from "../../../shaders/backward/lib/input_all.wgsl?raw";
import inputKeptTransposed from "../../../shaders/backward/lib/input_kept_transposed.wgsl?raw";
import productAdd from "../../../shaders/backward/lib/product_add.wgsl?raw";
import code from "../../../shaders/backward/lora_gradient.wgsl?raw";
import type { Recorder } from "../../gpu/program";
import { type ProductOperands, type ProductShape, recordProduct } from "./lib/product";

/** y += a b, for few columns and sums over the rows of a step, in their order; dropout falls on a's columns. */
export function loraGradient(
  recorder: Recorder,
  shape: ProductShape,
  operands: ProductOperands,
): void {
  const op = {
    name: "lora_gradient",
    code,
    input: operands.dropout ? inputKeptTransposed : inputAll,
    sum: productAdd,
    sizes: {},
    tile: { rows: 16, columns: 8 },
  };
  recordProduct(recorder, op, shape, operands);
}
