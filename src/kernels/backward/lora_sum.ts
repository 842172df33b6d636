import inputAll from "../../../shaders/backward/lib/input_all.wgsl?raw";
import inputKept from "../../../shaders/backward/lib/input_kept.wgsl?raw";
import productPut from "../../../shaders/backward/lib/product_put.wgsl?raw";
import code from "../../../shaders/backward/lora_sum.wgsl?raw";
import type { Recorder } from "../../gpu/program";
import { type ProductOperands, type ProductShape, recordProduct } from "./lib/product";

/** y = scale · a b, for few columns and long sums; dropout falls on a. */
export function loraSum(recorder: Recorder, shape: ProductShape, operands: ProductOperands): void {
  const op = {
    name: "lora_sum",
    code,
    input: operands.dropout ? inputKept : inputAll,
    sum: productPut,
    sizes: {},
    tile: { rows: 4, columns: 8 },
  };
  recordProduct(recorder, op, shape, operands);
}
