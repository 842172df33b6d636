import { bytes, parameters } from "../common/format";
import type { FewShot } from "../hint/few_shot";
import { Session } from "../session";
import type { LoadProgress } from "../session_types";
import type { WeightSource } from "../weights/source";
import { openGpu } from "./dawn";
import { LoadLine } from "./load_line";
import { openLora } from "./lora";
import { embeddedModel, openSource } from "./model_file";
import { type Given, present } from "./options";
import { note } from "./output";

/** Every session of this process; commands leave them open, and `main` closes them, whatever became of the command. */
const sessions: Session[] = [];

/** Ends what their devices still do: while Dawn compiles on its threads a process must not exit. */
export function closeSessions(): void {
  for (const session of sessions) session.dispose();
}

/** Loads `source`, or the model that the options name, naming model and adapter on standard error. */
export async function openSession(
  given: Given,
  extra: { batch?: number; decodeRows?: number; drafts?: number; fewShot?: FewShot } = {},
  source?: WeightSource,
): Promise<Session> {
  const options = present({
    precision: given.choice("precision", ["f32", "f16"]),
    kv: given.choice("kv", ["f32", "f16", "int8"]),
    contextLength: given.whole("context", 1),
    subgroups: given.flag("no-subgroups") ? false : undefined,
    drafts: given.whole("drafts"),
    ...extra,
  });
  const opened = source ?? (await openSource(given.text("model") ?? embeddedModel(), given));
  const line = given.flag("json") ? null : new LoadLine();
  const onProgress = (progress: LoadProgress) => line?.show(progress);
  const gpu = await openGpu();
  const session = await Session.load(opened, { gpu, onProgress, ...options }).finally(() =>
    line?.end(),
  );
  sessions.push(session);
  const { name, quantisation, parameters: count, bytes: size } = session.model;
  note(`Loaded ${name} (${parameters(count)} parameters, ${quantisation}, ${bytes(size)}).`);
  const lora = given.text("lora");
  if (lora !== undefined) await openLora(session, lora);
  return session;
}
