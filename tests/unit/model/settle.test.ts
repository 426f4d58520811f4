// Putting marks on the sentences of a library costs looking at texts, and is done again after every key that marks.
import { expect, test } from 'vitest';
import { makeLibrary, NO_LINKS } from '../../../src/model/library.ts';
import type { Reading } from '../../../src/model/reading.ts';
import { anchorOf, settle, settleSteps } from '../../../src/model/settle.ts';
import { replay, type TriageEvent } from '../../../src/model/triage.ts';
import { place, readingOf } from '../../helpers/builders.ts';

const TEXTS = 40;

/** A reading that counts how often its sentences are asked for, as one does whose text is fetched from the disk. */
function counting(id: string): { reading: Reading; looks: () => number } {
  let looks = 0;
  const { sentences, ...rest } = readingOf({ id, body: [['The ferry left at noon.', `Aboard were the ${id} people.`]] });
  const reading = {
    ...rest,
    get sentences() {
      looks++;
      return sentences;
    },
  };
  return { reading, looks: () => looks };
}

function marked() {
  const all = Array.from({ length: TEXTS }, (_, n) => counting(`a${n}`));
  const library = makeLibrary(
    all.map(({ reading }) => reading),
    NO_LINKS,
    [],
  );
  const signed = { time: '2031-03-05T10:00:00Z', author: 'ana' };
  const events = all.map(({ reading }, n): TriageEvent => {
    const id = place(`a${n} 1`);
    const anchor = anchorOf(reading, id);
    return { event: n + 1, ...signed, type: 'mark', id, change: { flag: true }, ...(anchor ? { anchor } : {}) };
  });
  return { library, triage: replay(events), signed, looks: () => all.reduce((sum, each) => sum + each.looks(), 0) };
}

test('a mark more looks at no text of the marks before', () => {
  const { library, triage, signed, looks } = marked();
  expect(settle(triage, library).marks.size).toBe(TEXTS);
  const before = looks();
  const more = replay([{ event: TEXTS + 1, ...signed, type: 'mark', id: place('a3 0'), change: { pin: true } }], triage);
  expect(settle(more, library).marks.size).toBe(TEXTS + 1);
  // its own text alone
  expect(looks() - before).toBeLessThanOrEqual(2);
});

test('what another reading of the article says is looked for there', () => {
  const { library, triage } = marked();
  settle(triage, library);
  const other = readingOf({ id: 'a3', body: [['Snow fell on the pass.']] });
  const changed = makeLibrary(
    [...library.readings.filter(({ briefing }) => briefing.id !== other.briefing.id), other],
    NO_LINKS,
    [],
  );
  expect(settle(triage, changed).lost.map(({ id }) => id)).toEqual([place('a3 1')]);
});

test('thousands of marks are put in their places between keys', () => {
  const { library, triage } = marked();
  const steps = settleSteps(triage, library, new Map());
  let pauses = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) pauses++;
  expect(pauses).toBe(TEXTS);
  expect(step.value).toEqual(settle(triage, library));
});
