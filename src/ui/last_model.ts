import type { ModelChoice, OpenedAs } from "../worker/api";

const KEY = "skymath.model";

/** The cached model that the page was last used with, or null. */
export function lastModel(): ModelChoice | null {
  try {
    const { cached, opened } = JSON.parse(localStorage.getItem(KEY) ?? "null") ?? {};
    if (typeof cached !== "string") return null;
    return isOpenedAs(opened) ? { cached, opened } : { cached };
  } catch {
    return null;
  }
}

/**
 * Remembers the model for the next visit. Called with null before each load: a model that takes the
 * tab down with it must not do so again at every start.
 */
export function rememberModel(choice: ModelChoice | null): void {
  try {
    if (choice !== null && "cached" in choice) localStorage.setItem(KEY, JSON.stringify(choice));
    else localStorage.removeItem(KEY);
  } catch {
    // Without storage the next visit starts on the model that comes with the page.
  }
}

function isOpenedAs(value: unknown): value is OpenedAs {
  const { kv, contextLength } = (value ?? {}) as Partial<OpenedAs>;
  return ["f32", "f16", "int8"].includes(kv ?? "") && Number.isSafeInteger(contextLength);
}
