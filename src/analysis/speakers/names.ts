// Names of one briefing joined by their last word: the fullest form to show, man or woman, how often.
import { mix } from '../linear.ts';
import { isCity, keyOf, knownKey } from '../names/gazetteer.ts';
import { CAPITALS, wordId, type Tokens } from '../tokens.ts';
import { NAME, PRON, type SourceMention } from './layer.ts';

/** All mentions of one name, and what they tell of its bearer. */
export interface NameCluster {
  readonly mentions: number[];
  /** The fullest form of at most three words (longer for bodies). */
  full: string;
  man: number;
  woman: number;
  organisation: boolean;
  /** A country, people or city that nothing calls a man or a woman. */
  place: boolean;
  /** Listed as an organisation or a news outlet. */
  body: boolean;
}

const WHOLE_NAME = 3;
/** What a first name says of man or woman. */
const FIRST_NAME = 2;
const WHOLE_BODY = 7;

/** The text of a mention as it stands. */
export function mentionText(tokens: Tokens, mention: SourceMention): string {
  return tokens.text.slice(tokens.start[mention.first], tokens.end[mention.last - 1]).replace(/\s+/g, ' ');
}

const SHORT_MIX = 0x3c6ef3;
const SHORT = 3;

/** The word that a name is known by; a short one all in capitals is another than the same letters small: "UN", "Kim Jong Un". */
export function nameWord(tokens: Tokens, at: number): number {
  const isShort = tokens.shape[at] === CAPITALS && tokens.end[at]! - tokens.start[at]! <= SHORT;
  return isShort ? mix(SHORT_MIX, tokens.id[at]!) : tokens.id[at]!;
}

/** The same for a name given as text. */
export function nameWordOf(text: string): number {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return last.length <= SHORT && /^\p{Lu}{2,}$/u.test(last) ? mix(SHORT_MIX, wordId(last)) : wordId(last);
}

const OPEN = wordId('(');
const CLOSE = wordId(')');

/** "Institute for the Study of War (ISW)": the short form takes the long one's name when the capitals agree. */
function joinAcronyms(tokens: Tokens, mentions: readonly SourceMention[], clusters: ReadonlyMap<number, NameCluster>): void {
  for (const mention of mentions) {
    if (mention.type !== NAME) continue;
    let open = mention.first + 1;
    while (open < tokens.count && open - mention.first < LONGEST && tokens.id[open] !== OPEN) open++;
    if (tokens.id[open] !== OPEN || tokens.id[open + 2] !== CLOSE || tokens.shape[open + 1] !== CAPITALS) continue;
    const short = clusters.get(nameWord(tokens, open + 1));
    const long = tokens.text.slice(tokens.start[mention.first], tokens.end[open - 1]).replace(/\s+/g, ' ');
    const initials = long.replace(/[^\p{Lu}]/gu, '');
    const letters = tokens.text.slice(tokens.start[open + 1], tokens.end[open + 1]).replace(/[^\p{Lu}]/gu, '');
    if (short && letters.length > 1 && initials.startsWith(letters) && initials.length - letters.length < 2) short.full = long;
  }
}

const LONGEST = 10;

/** Clusters by the id of the name's last word. */
export function clusterNames(tokens: Tokens, mentions: readonly SourceMention[]): ReadonlyMap<number, NameCluster> {
  const clusters = new Map<number, NameCluster>();
  for (const [index, mention] of mentions.entries()) {
    if (mention.type !== NAME || mention.roleAfter) continue;
    const text = mentionText(tokens, mention);
    const words = text.split(' ').length;
    let cluster = clusters.get(mention.key);
    if (!cluster)
      clusters.set(
        mention.key,
        (cluster = { mentions: [], full: text, man: 0, woman: 0, organisation: false, place: false, body: false }),
      );
    cluster.mentions.push(index);
    if (text.length > cluster.full.length && words <= (mention.organisation ? WHOLE_BODY : WHOLE_NAME)) cluster.full = text;
    if (mention.organisation) cluster.organisation = true;
    const weight = mention.titled ? 3 : FIRST_NAME;
    if (mention.gender === 1) cluster.man += weight;
    if (mention.gender === 2) cluster.woman += weight;
    const next = mentions[index + 1];
    if (next && next.type === PRON && next.gender > 0 && !mention.organisation) {
      if (next.gender === 1) cluster.man += 0.5;
      else cluster.woman += 0.5;
    }
  }
  for (const cluster of clusters.values()) {
    cluster.place = !cluster.organisation && isPlace(cluster);
    cluster.body = knownKey(keyOf(cluster.full))?.kind === 'organisation';
  }
  joinAcronyms(tokens, mentions, clusters);
  joinFamilyNames(clusters);
  return clusters;
}

/** A country or people whom no title or first name makes a person; a city if not even "he" follows it. */
function isPlace({ full, man, woman }: NameCluster): boolean {
  const key = keyOf(full);
  const entry = knownKey(key);
  return entry ? entry.kind === 'place' && Math.max(man, woman) < FIRST_NAME : man + woman === 0 && isCity(key);
}

/** "Kim Jong Un": a name in three parts may be called by its first, where nobody else is. */
function joinFamilyNames(clusters: ReadonlyMap<number, NameCluster>): void {
  const firsts = new Map<string, string | undefined>();
  for (const { full, organisation } of clusters.values()) {
    const words = organisation ? [] : full.split(' ');
    if (words.length === WHOLE_NAME && words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word)))
      firsts.set(words[0]!, firsts.has(words[0]!) ? undefined : full);
  }
  for (const cluster of clusters.values()) cluster.full = firsts.get(cluster.full) ?? cluster.full;
}
