import { CROWDS } from "./crowds";
import { setting } from "./setting";
import { SHOPS } from "./shops";
import type { Setting } from "./types";

/** Whose stocks change: shops, farms, collectors, and places that people and animals come to. */
export const SETTINGS: readonly Setting[] = [...SHOPS, ...CROWDS].map(setting);
