import { SkymathError } from "../common/errors";
import type { Command } from "./command";
import { openSession } from "./open_session";
import { COMMON_OPTIONS, SESSION_HELP, SESSION_OPTIONS, UsageError } from "./options";
import { print } from "./output";

const SHOWN = 10;

export const logits: Command = {
  summary: "the logits that follow token ids",
  help: `usage: skymath logits --model FILE --ids 1,2,3 [--every] [options]

Runs token ids through the model. Without --json it shows the ${SHOWN} largest logits.

  --model FILE               GGUF model
  --ids 1,2,3                token ids, taken as they are
  --every                    after each id instead of after the last
${SESSION_HELP}
  --json                     {logits}: all values of the last position as one array,
                             or with --every one array for each position`,
  options: {
    ...COMMON_OPTIONS,
    ...SESSION_OPTIONS,
    ids: { type: "string" },
    every: { type: "boolean" },
  },
  positionals: 0,

  async run(given) {
    given.required("model");
    const ids = given.ids("ids");
    if (ids === undefined) throw new UsageError("--ids is needed.");
    const every = given.flag("every");
    const session = await openSession(given, { decodeRows: every ? 8 : 1 });
    const rows = await session.logits(ids, { every });
    rows.forEach(checkFinite);
    if (given.flag("json")) await printRows(rows, every);
    else for (const row of rows) await print(`${largest(row, session.tokenizer)}\n`);
    return 0;
  },
};

/** JSON has no NaN, and would turn it into null. */
function checkFinite(row: Float32Array, index: number): void {
  const at = row.findIndex((value) => !Number.isFinite(value));
  if (at < 0) return;
  throw new SkymathError({
    kind: "numeric",
    message: "The model gave logits that are not finite.",
    found: `${row[at]} for token ${at}, row ${index}`,
    remedy: "The model file may be damaged; or try --precision f32.",
  });
}

/** A row at a time: all rows of a long prompt make a longer text than a string may be. */
async function printRows(rows: readonly Float32Array[], every: boolean): Promise<void> {
  await print(every ? '{"logits":[' : '{"logits":');
  for (const [i, row] of rows.entries()) {
    await print(`${i > 0 ? "," : ""}[${row.join(",")}]`);
  }
  await print(every ? "]}\n" : "}\n");
}

function largest(
  row: Float32Array,
  tokenizer: { readonly size: number; piece(id: number): string },
): string {
  const order = [...row.keys()].sort((a, b) => row[b]! - row[a]!).slice(0, SHOWN);
  const shown = order.map((id) => {
    const piece = id < tokenizer.size ? JSON.stringify(tokenizer.piece(id)) : "(no piece)";
    return `${id} ${piece} ${row[id]!.toFixed(4)}`;
  });
  return shown.join("\n");
}
