// Who said what: quotes by speaker, each once with the articles that repeat it and the words they altered, then what is attributed
// without a quote.
import { counted } from '../../model/counted.ts';
import { isReport, type Quote } from '../../model/quote.ts';
import { sameQuotes, type Repeat, type SameQuote } from '../../model/quoted.ts';
import type { Reading } from '../../model/reading.ts';
import { overlaps, type BriefingId, type SentenceId } from '../../model/text.ts';
import { diffWords } from './diff.ts';
import { verbOf } from './cues.ts';
import type { ListItem } from './lists.ts';
import { once } from './memo.ts';
import { citeOf } from './names.ts';

/** Says nothing to someone who reads a list of speakers. */
const PRONOUN = /^(?:he|she|it|they|we|i|you|both|who|that|this)$/i;

interface Said {
  readonly who: string;
  readonly cue: string;
  readonly texts: readonly string[];
  readonly sentence: SentenceId;
  /** Where it stands: "ISW, 30 Nov" or "3 articles". */
  readonly place: string;
}

/** Quotes by speaker, those quoted most first. */
export const quoteItems = once((readings: readonly Reading[]): readonly ListItem[] => {
  const bySpeaker = Map.groupBy(saidIn(readings), ({ who }) => who);
  const speakers = [...bySpeaker].toSorted((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  return speakers.flatMap(([who, all]) =>
    all.map(({ cue, texts, sentence, place }, n): ListItem => ({
      head: `${[who, verbOf(cue)].filter(Boolean).join(' ')}, in ${place}`,
      as: n === 0 ? 'strong' : 'plain',
      note: all.length > 1 ? `${n + 1}/${all.length}` : '',
      texts,
      action: { type: 'jump', sentence },
    })),
  );
});

function saidIn(readings: readonly Reading[]): readonly Said[] {
  const cites = new Map(readings.map(({ briefing }) => [briefing.id, citeOf(briefing)]));
  const cite = (id: BriefingId) => cites.get(id) ?? id;
  const same = sameQuotes(readings);
  const repeated = new Map(same.map((each) => [each.quote, each]));
  const repeats = new Set(same.flatMap((each) => each.repeats.map(({ quote }) => quote)));
  return readings.flatMap((reading) => [
    ...reading.quotes.flatMap((quote) => (repeats.has(quote) ? [] : quoted(quote, reading, repeated.get(quote), cite))),
    ...attributed(reading),
  ]);
}

function quoted(quote: Quote, { briefing }: Reading, same: SameQuote | undefined, cite: (id: BriefingId) => string): Said[] {
  const speaker = [quote, ...(same?.repeats ?? []).map((each) => each.quote)].map((each) => each.speaker).find(isNamed);
  if (speaker === undefined) return [];
  // The comma before "he said" is none of the speaker's.
  const words = quote.text.replace(/[,;]$/, '');
  const text = quote.direct ? `"${words}"` : words;
  const places = new Set([briefing.id, ...(same?.repeats ?? []).map((each) => each.briefing)]);
  return [
    {
      who: speaker,
      cue: quote.cue ?? '',
      texts: [text, ...(same?.repeats ?? []).map((repeat) => repeatText(quote, repeat, cite))],
      sentence: quote.sentence,
      place: places.size > 1 ? `${cite(briefing.id)} and ${counted(places.size - 1, 'other article')}` : cite(briefing.id),
    },
  ];
}

function isNamed(speaker: string | undefined): speaker is string {
  return speaker !== undefined && !PRONOUN.test(speaker);
}

/** "Ukrinform, 1 Dec: the same words"; "…, altered: [-was-] {+is+}". */
export function repeatText(full: Quote, { briefing, quote, how }: Repeat, cite: (id: BriefingId) => string): string {
  switch (how) {
    case 'same':
      return `${cite(briefing)}: the same words`;
    case 'part':
      return `${cite(briefing)}: in part, "${quote.text}"`;
    case 'altered':
      return `${cite(briefing)}: altered, "${marked(full.text, quote.text)}"`;
  }
}

const BRACKETS = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;

function marked(before: string, after: string): string {
  return diffWords(before, after)
    .map(({ kind, text }) => BRACKETS[kind].join(text))
    .join(' ');
}

/** What is attributed to somebody where no quote stands. */
function attributed({ briefing, quotes, attributions, sentences, headline }: Reading): Said[] {
  const texts = new Map([...(headline ? [headline] : []), ...sentences].map(({ id, text }) => [id, text]));
  return attributions
    .filter((each) => isReport(each) && isNamed(each.source))
    .filter((each) => !quotes.some((quote) => quote.sentence === each.sentence && overlaps(quote, each)))
    .map(({ source, cue, sentence }) => ({
      who: source,
      cue,
      texts: [texts.get(sentence) ?? ''],
      sentence,
      place: citeOf(briefing),
    }));
}
