// Loads Ink and the components. Yoga, which lays out for Ink, asks `fetch` for the WebAssembly that it carries in itself, and
// the first call of `fetch` loads all of Node's HTTP client: 90 ms at every start. Where there is none it decodes by itself.

/** The module that mounts the components on a desk. Nothing else may want `fetch` while it loads: nothing here does. */
export async function loadInk(): Promise<typeof import('./mount.tsx')> {
  const fetched = Object.getOwnPropertyDescriptor(globalThis, 'fetch');
  Reflect.deleteProperty(globalThis, 'fetch');
  try {
    return await import('./mount.tsx');
  } finally {
    if (fetched) Object.defineProperty(globalThis, 'fetch', fetched);
  }
}
