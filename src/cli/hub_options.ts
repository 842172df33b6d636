import type { HubOptions } from "../weights/hub";
import { type Given, present } from "./options";

/** The hub as options and environment name it. */
export function hubOptions(given: Given): HubOptions {
  const endpoint = given.text("hub") ?? (process.env.HF_ENDPOINT || undefined);
  return present({ endpoint, token: process.env.HF_TOKEN || undefined });
}
