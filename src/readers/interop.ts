// Packages in the old module format: run from source their exports have names, in the bundle they come as one default object.

/** The exports of a package, whichever way it was loaded. */
export function exportsOf<T extends object>(loaded: T): T {
  const { default: whole } = loaded as { readonly default?: unknown };
  return typeof whole === 'object' && whole !== null ? { ...(whole as T), ...loaded } : loaded;
}
