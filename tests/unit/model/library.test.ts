// The snapshot everything is shown from: its lookups, and that none of them reads more than it is asked for.
import { expect, it } from 'vitest';
import { makeLibrary, makeLinkIndex, NO_LINKS } from '../../../src/model/library.ts';
import { hasText, sentenceCount, type Reading } from '../../../src/model/reading.ts';
import { sentenceId } from '../../../src/model/text.ts';
import { ferry, readingOf } from '../../helpers/builders.ts';

const drafts = ['north', 'south'].map((id) =>
  readingOf({ id, headline: `News from the ${id}`, body: [['The pier is shut.', 'Nobody was hurt.'], ['It opens in May.']] }),
);

/** Readings that count how often somebody looks at their text. */
function counted(): { readonly readings: readonly Reading[]; readonly looks: Map<string, number> } {
  const looks = new Map<string, number>();
  const readings = drafts.map((reading) => {
    const { id } = reading.briefing;
    const watched = { ...reading, brief: { sentences: 4, check: 0 } };
    return Object.defineProperties(watched, {
      sentences: { enumerable: true, get: () => (looks.set(id, (looks.get(id) ?? 0) + 1), reading.sentences) },
      headline: { enumerable: true, get: () => (looks.set(id, (looks.get(id) ?? 0) + 1), reading.headline) },
    });
  });
  return { readings, looks };
}

it('looks at no text before a sentence is asked for, and then at that briefing alone', () => {
  const { readings, looks } = counted();
  const library = makeLibrary(readings, NO_LINKS, []);
  expect(library.readings.map(sentenceCount)).toEqual([4, 4]);
  expect(library.readings.every(hasText)).toBe(true);
  expect(library.briefing(drafts[0]!.briefing.id)?.headline).toBe('News from the north');
  expect(looks.size).toBe(0);
  expect(library.sentence(sentenceId(drafts[1]!.briefing.id, 2))?.text).toBe('It opens in May.');
  expect([...looks.keys()]).toEqual(['south']);
});

it('finds every sentence by its id, and none that is not there', () => {
  const library = makeLibrary(drafts, NO_LINKS, []);
  for (const reading of drafts) {
    for (const sentence of [reading.headline!, ...reading.sentences]) expect(library.sentence(sentence.id)).toBe(sentence);
    for (const place of [3, 99]) expect(library.sentence(sentenceId(reading.briefing.id, place))).toBeUndefined();
  }
  expect(library.sentence('elsewhere#0' as never)).toBeUndefined();
  expect(library.sentence('north#' as never)).toBeUndefined();
});

it('finds a sentence whose number is not its place', () => {
  const [first, second, third] = drafts[0]!.sentences;
  const library = makeLibrary([{ ...drafts[0]!, sentences: [third!, first!, second!] }], NO_LINKS, []);
  expect(library.sentence(second!.id)).toBe(second);
});

it('gives the same links whether relations came at once or piece by piece', () => {
  const { relations } = ferry();
  const index = makeLinkIndex();
  const ids = [...new Set(relations.flatMap(({ from, to }) => [from, to]))];
  for (const relation of relations) {
    index.add([relation]);
    // what was asked on the way does not stay
    for (const id of ids) index.linksOf(id);
  }
  expect(ids.length).toBeGreaterThan(2);
  for (const id of ids) expect(index.linksOf(id)).toEqual(ferry().linksOf(id));
});
