import type { Family } from "../family";

/**
 * Families that came after the embedded model's last training: the next one sees them, and until then they
 * count neither as trained nor as held back. They move to their language's index with that training.
 * At present there are none.
 */
export const laterFamilies: readonly Family[] = [];
