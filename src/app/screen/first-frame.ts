// The very first frame, before anything is loaded: one line that says what is coming.

/** At most `columns` cells. */
export function openingFrame(columns: number): string {
  return ' crossread  reading the briefings …'.slice(0, columns);
}
