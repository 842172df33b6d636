import { bytes, parameters } from "../common/format";
import { Session } from "../session";
import { NodeFileSource } from "../weights/node_file_source";
import { openGpu } from "./dawn";
import { embeddedModel } from "./model_file";
import { type Given, present } from "./options";
import { note } from "./output";

/** Loads the model that the options name, naming model and adapter on standard error. */
export async function openSession(
  given: Given,
  extra: { batch?: number; decodeRows?: number } = {},
): Promise<Session> {
  const options = present({
    precision: given.choice("precision", ["f32", "f16"]),
    kv: given.choice("kv", ["f32", "f16", "int8"]),
    contextLength: given.whole("context", 1),
    subgroups: given.flag("no-subgroups") ? false : undefined,
    ...extra,
  });
  const source = await NodeFileSource.open(given.text("model") ?? embeddedModel());
  const session = await Session.load(source, { gpu: await openGpu(), ...options });
  const { name, quantisation, parameters: count, bytes: size } = session.model;
  note(`Loaded ${name} (${parameters(count)} parameters, ${quantisation}, ${bytes(size)}).`);
  return session;
}
