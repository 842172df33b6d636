/** An adapter or a browser that cannot be had on this machine. */
export class Unavailable extends Error {}
export const ADAPTERS: readonly string[];
export function adapterEnvironment(name: string): Record<string, string>;
export function chromium(): { readonly path: string; readonly env: Record<string, string> };
export function chromiumPath(): string;
