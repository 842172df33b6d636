import { writeFile } from "node:fs/promises";
import { SkymathError } from "../common/errors";
import { DEFAULT_LORA, DEFAULT_OPTIMIZER } from "../train/types";
import { targetsOf } from "../weights/lora";
import { readPeft } from "../weights/peft";
import { entriesOf } from "../weights/peft_writer";
import { safetensorsBytes } from "../weights/safetensors_writer";
import { BufferSource } from "../weights/source";
import type { Command } from "./command";
import { readLora } from "./lora";
import { openSession } from "./open_session";
import { COMMON_OPTIONS, SESSION_HELP, SESSION_OPTIONS, UsageError } from "./options";
import { note, print, printJson } from "./output";

export const gradients: Command = {
  summary: "gradients of a LoRA adapter, for checking",
  help: `usage: skymath gradients --model FILE --adapter FOLDER --ids 1,2,3 --loss-from N --out FILE

Computes the mean negative log-likelihood of the ids from N on (counted from 0), and its
gradient by every number of the adapter: a safetensors file with PEFT's names and row
order. Prints {loss} with --json. (--adapter swiftshader and --adapter lavapipe choose
where it is computed.)

  --model FILE               GGUF model
  --adapter FOLDER           adapter_config.json and adapter_model.safetensors
  --ids 1,2,3                token ids, taken as they are
  --loss-from N              first id that is a target; at least 1
  --out FILE                 where the gradients go
${SESSION_HELP}
  --json                     {loss, targets, out}`,
  options: {
    ...COMMON_OPTIONS,
    ...SESSION_OPTIONS,
    adapter: { type: "string" }, // a LoRA adapter's folder
    ids: { type: "string" },
    "loss-from": { type: "string" },
    out: { type: "string" },
  },
  positionals: 0,

  async run(given) {
    given.required("model");
    const folder = given.required("adapter");
    const out = given.required("out");
    const ids = given.ids("ids");
    const lossFrom = given.whole("loss-from", 1);
    if (ids === undefined) throw new UsageError("--ids is needed.");
    if (lossFrom === undefined) throw new UsageError("--loss-from is needed.");
    const files = await readLora(folder);
    const session = await openSession(given);
    const source = new BufferSource(files.weights, folder);
    const { adapter } = await readPeft(files.config, source, session.base);
    const { rank, alpha } = adapter;
    const lora = { ...DEFAULT_LORA, rank, alpha, targets: targetsOf(adapter) };
    const settings = { lora, optimizer: DEFAULT_OPTIMIZER, rows: Math.max(1, ids.length - 1) };
    const trainer = await session.openTrainer(settings, adapter);
    const report = await trainer.gradients([{ ids, lossFrom }]);
    // Layers that the adapter leaves alone have gradients too; the file names what the adapter does.
    const layers = report.gradients.layers.map((pairs, layer) =>
      Object.fromEntries(
        Object.entries(pairs).filter(([projection]) => projection in adapter.layers[layer]!),
      ),
    );
    const entries = entriesOf({ ...report.gradients, layers }, session.base);
    await save(out, await safetensorsBytes(entries, { format: "pt" }));
    trainer.dispose();
    const { loss, targets } = report;
    if (given.flag("json")) await printJson({ loss, targets, out });
    else await print(`loss ${loss.toFixed(6)} over ${targets} targets\n`);
    note(`Gradients of ${entries.length} tensors are in ${out}.`);
    return 0;
  },
};

async function save(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes);
  } catch (cause) {
    throw new SkymathError(
      {
        kind: "input",
        message: `${path} cannot be written.`,
        found: cause instanceof Error ? cause.message : String(cause),
        remedy: "Choose another path with --out.",
      },
      { cause },
    );
  }
}
