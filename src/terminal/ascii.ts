// Text for a terminal that shows nothing but ASCII: every cell keeps its place, a letter loses its marks, a sign becomes the
// nearest one there is, and what has none becomes a question mark.

/** Signs and letters without a decomposition, each with what stands for it. */
const SIGNS: ReadonlyMap<string, string> = new Map(
  [
    ['‘’‚‛′´‹›', "'"],
    ['“”„‟″«»', '"'],
    ['‐‑‒–—―−─', '-'],
    ['…', '~'],
    ['•', '*'],
    ['·', '.'],
    ['×', 'x'],
    ['÷', '/'],
    ['←', '<'],
    ['→', '>'],
    ['│▌', '|'],
    ['┬', '+'],
    ['└', '`'],
    ['¡', '!'],
    ['ß', 's'],
    ['æ', 'a'],
    ['Æ', 'A'],
    ['œø', 'o'],
    ['ŒØ', 'O'],
    ['đð', 'd'],
    ['ĐÐ', 'D'],
    ['ł', 'l'],
    ['Ł', 'L'],
    ['ı', 'i'],
    ['þ', 't'],
    ['Þ', 'T'],
  ].flatMap(([from = '', to = '']) => Array.from(from, (sign) => [sign, to] as const)),
);

/** One ASCII character for one cluster. */
export function asciiOf(cluster: string): string {
  const [first = '?'] = cluster.normalize('NFKD');
  const sign = SIGNS.get(cluster) ?? SIGNS.get(first);
  return sign ?? (first >= ' ' && first <= '~' ? first : '?');
}
