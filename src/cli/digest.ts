// The digest: what a person gets when the output is no terminal. Headlines, takeaways, and what relates to what.
import { tellerOf, titleOf } from '../model/briefing.ts';
import { counted } from '../model/counted.ts';
import type { Library, Link } from '../model/library.ts';
import { allSentences, sentenceCount, type Reading } from '../model/reading.ts';
import { RELATION_KINDS, type RelationKind } from '../model/relation.ts';
import { briefingOf } from '../model/text.ts';
import { day, indent, wrap } from './text.ts';

const WORDS: Readonly<Record<RelationKind, string>> = {
  contradicts: 'possible conflict with',
  updates: 'updated by or updates',
  corroborates: 'corroborated by',
  restates: 'restated by',
  overlaps: 'on the same matter as',
};

const WITHIN: Readonly<Record<RelationKind, string>> = {
  contradicts: 'possible conflict within the article',
  updates: 'updated within the article',
  corroborates: 'confirmed within the article by another source',
  restates: 'repeated within the article',
  overlaps: 'on one matter within the article',
};

/** The whole library as plain lines of at most `columns` cells. */
export function digestOf(library: Library, columns: number): string[] {
  if (library.readings.length === 0) return [];
  const sentences = library.readings.reduce((sum, reading) => sum + sentenceCount(reading), 0);
  const between = library.relations.filter(({ from, to }) => briefingOf(from) !== briefingOf(to)).length;
  return [
    `${counted(library.readings.length, 'briefing')}, ${counted(sentences, 'sentence')}, ${counted(between, 'link')} between them`,
    '',
    ...library.readings.flatMap((reading) => [...chapter(library, reading, columns), '']),
  ];
}

function chapter(library: Library, reading: Reading, columns: number): string[] {
  const { briefing } = reading;
  const facts = [briefing.outlet, ...(briefing.via ?? []).map((name) => `via ${name}`), day(briefing.published)]
    .filter(Boolean)
    .join(' · ');
  const stated = reading.takeaways.filter((takeaway) => takeaway.stated);
  const shown = stated.length > 0 ? stated : reading.takeaways;
  return [
    ...wrap(titleOf(briefing), columns),
    `  ${facts || 'no outlet or date given'}`,
    ...shown.slice(0, 5).flatMap((takeaway) => indent(wrap(takeaway.text, columns - 4), takeaway.stated ? '  * ' : '  - ')),
    ...relatedTo(library, reading).flatMap((line) => indent(wrap(line, columns - 4), '  ')),
  ];
}

/**
 * One line for each other briefing and kind: how many sentences relate so. What lies within the article says so. What matters most
 * comes first: the kinds in their order, then the briefing with most sentences.
 */
function relatedTo(library: Library, reading: Reading): string[] {
  const links: readonly Link[] = allSentences(reading).flatMap((sentence) => library.linksOf(sentence.id));
  return RELATION_KINDS.flatMap((kind) => {
    const tally = new Map<string, number>();
    for (const { there, relation } of links) {
      if (relation.kind !== kind) continue;
      const other = library.briefing(briefingOf(there));
      const name = other ? tellerOf(other) : briefingOf(there);
      const line = briefingOf(there) === reading.briefing.id ? WITHIN[kind] : `${WORDS[kind]} ${name}`;
      tally.set(line, (tally.get(line) ?? 0) + 1);
    }
    const most = [...tally].toSorted(([, a], [, b]) => b - a);
    return most.map(([line, count]) => `${line}: ${counted(count, 'sentence')}`);
  });
}
