import type { ModelChoice } from "../worker/api";

const KEY = "skymath.model";

/** The cached model that the page was last used with, or null. */
export function lastModel(): ModelChoice | null {
  const cached = read();
  return cached === null ? null : { cached };
}

/**
 * Remembers the model for the next visit. Called with null before each load: a model that takes the
 * tab down with it must not do so again at every start.
 */
export function rememberModel(choice: ModelChoice | null): void {
  try {
    if (choice !== null && "cached" in choice) localStorage.setItem(KEY, choice.cached);
    else localStorage.removeItem(KEY);
  } catch {
    // Without storage the next visit starts on the model that comes with the page.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
