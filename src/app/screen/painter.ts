// When to paint: at most once for all keys that came together, and never between a change of the chrome and Ink's frame for
// it, so that panes and chrome always land in one frame.

/** Decides when to paint. */
export interface Painter {
  /** Only panes have changed. */
  soon(): void;
  /** The chrome has changed too: Ink will hand over a frame. */
  afterInk(): void;
  /** Ink has handed over a frame. */
  onFrame(): void;
}

/** `repaint` is called in a microtask, so that keys that came together make one frame. */
export function makePainter(repaint: () => void): Painter {
  let scheduled = false;
  let awaitsInk = false;
  const schedule = () => {
    if (scheduled) return;
    scheduled = true;
    queueMicrotask(() => {
      scheduled = false;
      if (!awaitsInk) repaint();
    });
  };
  return {
    soon() {
      if (!awaitsInk) schedule();
    },
    afterInk() {
      if (awaitsInk) return;
      awaitsInk = true;
      // React draws in a microtask. When it finds nothing to change there is no frame to wait for.
      setImmediate(() => {
        if (!awaitsInk) return;
        awaitsInk = false;
        repaint();
      });
    },
    onFrame() {
      awaitsInk = false;
      schedule();
    },
  };
}
