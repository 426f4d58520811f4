// What an excerpt says of its sentence: on whose word it rests.
import { expect, test } from 'vitest';
import { makeDossier } from '../../../src/export/dossier.ts';
import { makeLibrary, NO_LINKS } from '../../../src/model/library.ts';
import type { Attribution, Strength } from '../../../src/model/quote.ts';
import { briefingId, sentenceId } from '../../../src/model/text.ts';
import { readingOf } from '../../helpers/builders.ts';

const SENTENCE = sentenceId(briefingId('mill'), 0);

function attributed(source: string, cue: string, strength: Strength): Attribution {
  return { sentence: SENTENCE, start: 0, end: 30, source, cue, strength, chain: [source] };
}

/** The one excerpt of a sentence with these attributions. */
function excerptWith(...attributions: Attribution[]) {
  const reading = { ...readingOf({ id: 'mill', body: [['The old mill will stay shut.']] }), attributions };
  const choice = {
    title: '',
    author: '',
    sentences: [SENTENCE],
    marks: new Map(),
    originals: new Map(),
    uuidOf: (name: string) => name,
  };
  return makeDossier(makeLibrary([reading], NO_LINKS, []), choice).excerpts[0];
}

test.each([
  ['who reported it', [attributed('Mill Board', 'announced', 'said')], 'announced', ['Mill Board']],
  [
    'who reported it, not who cheered first',
    [attributed('Tom Rusk', 'welcomed', 'attitude'), attributed('Mill Board', 'announced', 'said')],
    'announced',
    ['Mill Board'],
  ],
  ['nobody, where somebody only cheered', [attributed('Tom Rusk', 'welcomed', 'attitude')], undefined, []],
])('an excerpt names %s', (_, attributions, cue, chain) => {
  const excerpt = excerptWith(...attributions);
  expect(excerpt?.cue).toBe(cue);
  expect(excerpt?.chain).toEqual(chain);
});
