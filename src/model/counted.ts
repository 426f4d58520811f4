// How many of what, in words.

/** "1 article", "2 articles". For nouns that take an s. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
