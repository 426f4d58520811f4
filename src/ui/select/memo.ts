// Remembers what was derived from a value for as long as the value lives. Snapshots never change, so neither do the answers.

/** A function of an object, computed once per object. */
export function once<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const held = known.get(key);
    if (held !== undefined) return held;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

/** A function of an object and a short text, computed once per pair; at most `limit` texts are kept for an object. */
export function oncePer<K extends object, V>(compute: (key: K, detail: string) => V, limit = 4): (key: K, detail: string) => V {
  const known = new WeakMap<K, Map<string, V>>();
  return (key, detail) => {
    let held = known.get(key);
    if (!held) known.set(key, (held = new Map()));
    const found = held.get(detail);
    if (found !== undefined) return found;
    const value = compute(key, detail);
    const oldest = held.keys().next();
    if (held.size >= limit && !oldest.done) held.delete(oldest.value);
    held.set(detail, value);
    return value;
  };
}
