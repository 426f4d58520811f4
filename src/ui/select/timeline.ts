// What happened when, as the articles say it: every date in their text, in order, each claim once. And claims by articles: who
// says it, who says what cannot be true beside it.
import { counted } from '../../model/counted.ts';
import { datedClaims } from '../../model/dated.ts';
import { gapOf } from '../../model/gaps.ts';
import type { Library } from '../../model/library.ts';
import type { ClaimCluster } from '../../model/origin.ts';
import { allSentences, type Reading } from '../../model/reading.ts';
import { briefingOf, type BriefingId } from '../../model/text.ts';
import type { ListItem } from './lists.ts';
import { citeOf, dayOf } from './names.ts';

/** Dates in order; under each what is said of it, a claim of several articles once. */
export function timeline(library: Library, readings: readonly Reading[]): readonly ListItem[] {
  const claims = datedClaims(library, readings);
  return claims.flatMap(({ date, sentence, text, articles }, n): ListItem[] => {
    const briefing = library.briefing(briefingOf(sentence));
    if (!briefing) return [];
    return [
      {
        head: dayWords(date),
        as: claims[n - 1]?.date === date ? 'quiet' : 'strong',
        note: articles > 1 ? counted(articles, 'article') : citeOf(briefing),
        texts: [text],
        action: { type: 'jump', sentence },
      },
    ];
  });
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function dayWords(value: string): string {
  const [year = '', month, day] = value.split('-');
  if (day !== undefined) return dayOf(value, true);
  return month === undefined ? year : `${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** More articles than there are letters have no columns. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Claims that stand in more than one article, each with a column for every article. The first item says which letter is which. */
export function matrix(library: Library, readings: readonly Reading[]): readonly ListItem[] {
  const clusters = sharedIn(library, readings);
  const said = new Set(clusters.flatMap(({ sentences }) => sentences.map(briefingOf)));
  const columns = readings
    .map(({ briefing }) => briefing.id)
    .filter((id) => said.has(id))
    .slice(0, LETTERS.length);
  if (clusters.length === 0) return [];
  const legend = columns.map((id, n) => {
    const briefing = library.briefing(id);
    return `${LETTERS[n]} ${briefing ? citeOf(briefing) : id}`;
  });
  return [
    {
      head: 'A letter: it says so',
      as: 'strong',
      note: counted(clusters.length, 'claim'),
      texts: ['! says what cannot be true beside it, - came later and leaves it out.', legend.join(';  ')],
    },
    ...clusters.flatMap((cluster) => claimRow(library, cluster, columns)),
  ];
}

/** Claims of several articles, in the order in which they are met. */
function sharedIn(library: Library, readings: readonly Reading[]): readonly ClaimCluster[] {
  const found = new Set<ClaimCluster>();
  for (const reading of readings)
    for (const { id } of allSentences(reading)) {
      const cluster = library.clusterOf(id);
      if (cluster && new Set(cluster.sentences.map(briefingOf)).size > 1) found.add(cluster);
    }
  return [...found];
}

function claimRow(library: Library, claim: ClaimCluster, columns: readonly BriefingId[]): ListItem[] {
  const { sentences, independent } = claim;
  const [first] = sentences;
  const text = first === undefined ? undefined : library.sentence(first)?.text;
  if (first === undefined || text === undefined) return [];
  const saying = new Set(sentences.map(briefingOf));
  const against = new Set(
    sentences.flatMap((id) =>
      library.linksOf(id).flatMap(({ relation, there }) => (relation.kind === 'contradicts' ? [briefingOf(there)] : [])),
    ),
  );
  const silent = new Set(gapOf(library, claim)?.silent.flatMap(({ briefings }) => briefings));
  const cells = columns.map((id, n) => (against.has(id) ? '!' : saying.has(id) ? LETTERS[n] : silent.has(id) ? '-' : '.'));
  return [
    {
      head: cells.join(' '),
      as: against.size > 0 ? 'contradicts' : 'plain',
      note: counted(independent, 'origin'),
      texts: [text],
      action: { type: 'jump', sentence: first },
    },
  ];
}
