// Readable output of the commands: wrapping, indenting, dates.

/** Breaks a text at spaces into lines of at most `width` characters; a longer word stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  if (line) lines.push(line);
  return lines;
}

/** Puts a mark before the first line and as many blanks before the rest. */
export function indent(lines: readonly string[], mark: string): string[] {
  return lines.map((line, i) => (i === 0 ? mark : ' '.repeat(mark.length)) + line);
}

/** The day of an ISO date. */
export function day(published: string | undefined): string | undefined {
  return published?.slice(0, 10);
}
