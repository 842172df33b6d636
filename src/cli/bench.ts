import { benchText } from "./bench_text";
import type { Command } from "./command";
import { openSession } from "./open_session";
import { COMMON_OPTIONS, SESSION_HELP, SESSION_OPTIONS } from "./options";
import { print, printJson } from "./output";

const DEFAULTS = { prompt: 128, tokens: 32, batch: 1 };

export const bench: Command = {
  summary: "measure prompt and decode speed",
  help: `usage: skymath bench [options]

Measures the speed of prompt and decode, dispatches a token, the bytes of weights
read a token and which share that is of the adapter's measured copy bandwidth.

  --model FILE               GGUF model (default: the one that comes along)
  --prompt N                 tokens of the prompt (default: ${DEFAULTS.prompt})
  --tokens N                 tokens to decode (default: ${DEFAULTS.tokens})
  --batch N                  sequences at once (default: ${DEFAULTS.batch})
${SESSION_HELP}
  --json                     the report as JSON`,
  options: {
    ...COMMON_OPTIONS,
    ...SESSION_OPTIONS,
    prompt: { type: "string" },
    tokens: { type: "string" },
    batch: { type: "string" },
  },
  positionals: 0,

  async run(given) {
    const prompt = given.whole("prompt", 1) ?? DEFAULTS.prompt;
    const tokens = given.whole("tokens", 1) ?? DEFAULTS.tokens;
    const batch = given.whole("batch", 1) ?? DEFAULTS.batch;
    const session = await openSession(given, { batch });
    const report = await session.bench({ prompt, tokens, batch });
    session.dispose();
    if (given.flag("json")) await printJson(report);
    else await print(benchText(report));
    return 0;
  },
};
