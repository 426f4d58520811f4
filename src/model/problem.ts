/**
 * What the person did wrong or can mend, thrown only where the world is touched (store, app, cli).
 * Printed as short lines without a stack: what happened, why, and what to do about it.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly why: string | undefined;
  readonly todo: string;
  /** 2 for wrong usage, 1 for a failure. */
  readonly exitCode: number;

  constructor(what: string, todo: string, more: { readonly why?: string; readonly exitCode?: number } = {}) {
    super(what);
    this.todo = todo;
    this.why = more.why;
    this.exitCode = more.exitCode ?? 2;
  }
}
