// Spans by where they lie, so that only near ones are compared: a long text costs no more a span than a short one.
import type { Span } from '../../model/text.ts';

const WIDTH = 11;

/** Spans that can be asked for by where they lie. */
export interface Near<T extends Span> {
  add(item: T): void;
  /** All added items that share a stretch with the span, and perhaps some close to it, in order of adding. */
  around(span: Span): readonly T[];
  replace(old: T, item: T): void;
}

function each(span: Span, visit: (shelf: number) => void): void {
  for (let shelf = span.start >> WIDTH; shelf <= span.end >> WIDTH; shelf++) visit(shelf);
}

/** The items are in it, in their order. */
export function makeNear<T extends Span>(items: Iterable<T> = []): Near<T> {
  const shelves = new Map<number, T[]>();
  const near: Near<T> = {
    add: (item) => {
      each(item, (shelf) => {
        const list = shelves.get(shelf);
        if (list) list.push(item);
        else shelves.set(shelf, [item]);
      });
    },
    around: (span) => {
      const first = shelves.get(span.start >> WIDTH) ?? [];
      if (span.start >> WIDTH === span.end >> WIDTH) return first;
      const found = new Set(first);
      each(span, (shelf) => {
        for (const item of shelves.get(shelf) ?? []) found.add(item);
      });
      return [...found];
    },
    replace: (old, item) => {
      each(old, (shelf) => {
        const list = shelves.get(shelf);
        const at = list ? list.indexOf(old) : -1;
        if (list && at >= 0) list.splice(at, 1);
      });
      near.add(item);
    },
  };
  for (const item of items) near.add(item);
  return near;
}
