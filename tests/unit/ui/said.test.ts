// By which way a sentence came here, and on whose word it rests, as the status line says it.
import { expect, it } from 'vitest';
import { makeLibrary, NO_LINKS, type Library } from '../../../src/model/library.ts';
import { briefingId } from '../../../src/model/text.ts';
import { chainSaidBy, claimFacts, spokenWay, wordOf } from '../../../src/ui/select/said.ts';
import { place, readingOf, relation } from '../../helpers/builders.ts';

const HERE = place('coast 0');

/** Coast Online and the Tidal Institute (TI) say one thing; who says it in Coast Online is given. */
function claimed(chain: readonly string[], cue = 'said', origin = 'Tidal Institute'): Library {
  const coast = readingOf({ id: 'coast', outlet: 'Coast Online', body: [['The dyke will hold.']] });
  const institute = readingOf({ id: 'tides', outlet: 'Tidal Institute', body: [['The dyke will hold.']] });
  const source = chain.at(-1);
  const told = source ? { start: 0, end: 10, source, cue, chain, sentence: HERE, strength: 'said' as const } : undefined;
  // The same source once more, by a word that says nothing of how it spoke.
  const attributions = told ? [...(cue === 'source' ? [{ ...told, cue: 'to quote', end: 8 }] : []), told] : [];
  return makeLibrary(
    [
      { ...coast, attributions },
      { ...institute, briefing: { ...institute.briefing, acronym: 'TI' } },
    ],
    {
      ...NO_LINKS,
      relations: [relation('coast 0', 'restates', 'tides 0')],
      clusters: [
        {
          id: 'dyke',
          sentences: [HERE, place('tides 0')],
          origins: [{ name: origin, held: true, briefings: [briefingId('coast'), briefingId('tides')] }],
          independent: 1,
        },
      ],
    },
    [],
  );
}

it.each([
  ['who says it stands in its place', ['Ada Northcote'], 'said', 'Coast Online ← Ada Northcote said'],
  ['a source by its short form', ['Tidal Institute', 'Ada Northcote'], 'claimed', 'Coast Online ← TI ← Ada Northcote claimed'],
  ['a report is that of the origin', ['the report', 'Ada Northcote'], 'claimed', 'Coast Online ← TI ← Ada Northcote claimed'],
  ['nobody cited', [], 'said', undefined],
])('%s', (_, chain, cue, words) => {
  expect(chainSaidBy(claimed(chain, cue), HERE, '←')).toBe(words);
});

it.each([
  [['Ada Northcote'], 'claimed', 'Coast Online, citing Ada Northcote, who claimed it'],
  [['Tidal Institute', 'Ada Northcote'], 'told', 'Coast Online, citing TI, citing Ada Northcote, who said it'],
  [['Ada Northcote'], 'according to', 'Coast Online, citing Ada Northcote'],
  [[], 'said', 'Coast Online, citing TI'],
])('by ear: %j %s', (chain, cue, words) => {
  expect(spokenWay(claimed(chain, cue), HERE)).toBe(words);
});

it('by ear a sentence of its own is nobody else’s', () => {
  expect(spokenWay(claimed([]), place('tides 0'))).toBe('TI itself');
});

it('a sentence that names nobody rests on the origin of its claim', () => {
  const library = claimed([]);
  expect([wordOf(library, HERE, '←'), wordOf(library, place('tides 0'), '←')]).toEqual(['Coast Online ← TI', 'TI itself']);
});

it('but not where it names somebody', () => {
  expect(wordOf(claimed(['Ada Northcote']), HERE, '←')).toBeUndefined();
});

it('the page of a claim names each source once, who says so and on whose word first', () => {
  const library = claimed(['Ada Northcote'], 'claimed');
  const facts = claimFacts(library, HERE, '←').map(({ label, text }) => `${label}: ${text}`);
  expect(facts.slice(0, 3)).toEqual([
    'said by: Ada Northcote (claimed)',
    'on whose word: Coast Online ← Ada Northcote',
    'origins: 2 articles, 1 origin: Tidal Institute',
  ]);
  const twice = claimed(['Tidal Institute'], 'source');
  expect(claimFacts(twice, HERE, '←').filter(({ label }) => label === 'said by')).toEqual([
    { label: 'said by', text: 'Tidal Institute' },
  ]);
});

it("what somebody only wants is nobody's report: the sentence rests on the origin of its claim", () => {
  expect(wordOf(claimed(['they'], 'want'), HERE, '←')).toBe('Coast Online ← TI');
});
