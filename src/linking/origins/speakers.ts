// Whose words a sentence gives, as far as its briefing names them: two sentences with one speaker are more likely the same statement.
import { nameKey } from '../../analysis/names/key.ts';
import { allSentences, type Reading } from '../../model/reading.ts';
import { contains, type SentenceId, type Span } from '../../model/text.ts';

/** What somebody says, and where. */
interface Said extends Span {
  readonly name: string;
  readonly sentence: SentenceId;
}

const CAPITAL = /^\p{Lu}/u;

/** The names of speakers by the places of their sentences: the deepest sources of attributions, and who is quoted. */
export function speakersIn(reading: Reading): Record<number, readonly string[]> {
  const speakers: Record<number, readonly string[]> = {};
  const said: Said[] = [];
  // A lower-case source is a role that anyone may have: "officials", "a spokesman".
  const put = (name: string | undefined, { sentence, start, end }: Omit<Said, 'name'>) => {
    if (name && CAPITAL.test(name)) said.push({ name, sentence, start, end });
  };
  for (const each of reading.attributions) put(each.chain.at(-1) ?? each.source, each);
  for (const each of reading.quotes) put(each.speaker, each);
  if (said.length === 0) return speakers;
  for (const [place, sentence] of allSentences(reading).entries()) {
    const names = said.flatMap((each) =>
      each.sentence === sentence.id || (sentence.in === 'body' && contains(each, sentence)) ? [each.name] : [],
    );
    if (names.length > 0) speakers[place] = [...new Set(names)];
  }
  return speakers;
}

/** The speaker that both sentences have: names equal in sound, or one the end of the other. */
export function commonSpeaker(ones: readonly string[] = [], others: readonly string[] = []): string | undefined {
  return ones.find((one) => others.some((other) => isSame(nameKey(one), nameKey(other))));
}

function isSame(a: string, b: string): boolean {
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}
