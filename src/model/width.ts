// How many terminal cells one user-perceived character takes: what string-width answers, without the table of all emoji
// that it builds first (a quarter of a second at every start). Terminals disagree about some of these; see terminal/clusters.ts.

/** Something that can be seen: neither control nor format character, mark without width, or half of a pair. */
const SEEN = /[^\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]/u;
/** East Asian Wide or Fullwidth (UAX 11, Unicode 17), as far as it is not an emoji, which is wide as well. */
const WIDE =
  /^(?!\p{RI})[\p{Emoji_Presentation}\u1100-\u115f\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\u3247\u3250-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2fb}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{2fffd}\u{30000}-\u{3fffd}]/u;
/** Clusters that are drawn as one picture: flags, keycaps, text symbols asked to be pictures, skin tones. */
const PICTURE = /^(?:\p{RI}\p{RI}|[\d#*]\ufe0f?\u20e3|(?![\d#*])\p{Emoji}\ufe0f|\p{Emoji_Modifier_Base}\p{Emoji_Modifier})$/u;
const PICTOGRAPHIC = /\p{Extended_Pictographic}/gu;
/** Letters of Hangul that begin, carry and end a syllable. */
const JAMO = /^[\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb]/;
const SYLLABLES = /[\u1100-\u115f\ua960-\ua97c][\u1160-\u11a7\ud7b0-\ud7c6][\u11a8-\u11ff\ud7cb-\ud7fb]?/g;
/** What is drawn behind the base instead of over it. */
const BESIDE = /[\p{Mc}\uff00-\uffef]/u;
/** Longer clusters are forged; no picture is made of so much. */
const LONGEST_PICTURE = 50;

/** Cells of one grapheme cluster: 0 when nothing of it is seen, mostly 1 or 2, more for piles of letters. */
export function clusterCells(cluster: string): number {
  const base = cluster.search(SEEN);
  if (base < 0) return 0;
  if (isPicture(cluster)) return 2;
  const seen = cluster.slice(base);
  if (JAMO.test(seen)) return jamoCells(seen);
  let cells = 0;
  for (const character of seen) if (cells === 0 || BESIDE.test(character)) cells += WIDE.test(character) ? 2 : 1;
  return cells;
}

function isPicture(cluster: string): boolean {
  if (cluster.length > LONGEST_PICTURE) return false;
  return PICTURE.test(cluster) || (cluster.includes('\u200d') && (cluster.match(PICTOGRAPHIC)?.length ?? 0) > 1);
}

/** Letters that make a syllable share two cells; each that finds none keeps its own. */
function jamoCells(letters: string): number {
  let cells = 0;
  for (const character of letters.replace(SYLLABLES, '\uac00')) if (SEEN.test(character)) cells += WIDE.test(character) ? 2 : 1;
  return cells;
}
