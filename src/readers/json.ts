// What JSON from outside may be: asked before anything of it is used.

export type JsonObject = Readonly<Record<string, unknown>>;

/** An object, and neither null nor a list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
