import { tokenizerFromGguf } from "../tokenizer/from_gguf";
import type { Command } from "./command";
import { openModelFile } from "./model_file";
import { COMMON_OPTIONS, NETWORK_OPTIONS } from "./options";
import { print, printJson, table } from "./output";

export const tokenize: Command = {
  summary: "the token ids of a text",
  help: `usage: skymath tokenize --model FILE --text TEXT [--json]

Encodes one segment of text, without BOS; what looks like a control token stays
text. --json prints {ids, pieces}.`,
  options: {
    ...COMMON_OPTIONS,
    ...NETWORK_OPTIONS,
    model: { type: "string" },
    text: { type: "string" },
  },
  positionals: 0,

  async run(given) {
    const text = given.required("text");
    const { source, file } = await openModelFile(given.required("model"), given);
    await source.close?.();
    const tokenizer = tokenizerFromGguf(file.metadata);
    const ids = tokenizer.encode(text);
    const pieces = ids.map((id) => tokenizer.piece(id));
    if (given.flag("json")) await printJson({ ids, pieces });
    else if (ids.length > 0) await print(table(ids.map((id, i) => [String(id), pieces[i]!])));
    return 0;
  },
};
