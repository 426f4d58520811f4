// How many of what, in words.

/** "1 article", "2 articles"; `plural` for nouns that take no s: "3 matches". */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}
