// Half remembered phrases, operators and fields find the sentences that a person means.
import { describe, expect, test } from 'vitest';
import { makeLibrary, type Links } from '../../../src/model/library.ts';
import type { Reading } from '../../../src/model/reading.ts';
import type { Relation } from '../../../src/model/relation.ts';
import type { Marks, TriageId } from '../../../src/model/triage.ts';
import { briefingId, sentenceId, type SentenceId } from '../../../src/model/text.ts';
import { makeCorpus } from '../../../src/search/corpus.ts';
import { search, searchSteps, type SearchOptions } from '../../../src/search/search.ts';
import { readingOf } from '../../helpers/builders.ts';

const at = (text: string): SentenceId => {
  const [id = '', n = '0'] = text.split(' ');
  return sentenceId(briefingId(id), n === 'h' ? 'h' : Number(n));
};

const harbour: Reading = {
  ...readingOf({
    id: 'harbour',
    headline: 'Dredgers return to Port Ellery',
    outlet: 'Bay Post',
    published: '2031-03-04',
    body: [
      [
        'The Northern Lakes Shipping Authority reopened the eastern channel on Tuesday.',
        'It moved 1,386,000 tonnes of grain last year.',
      ],
      [
        '“We shall not close it again,” said Mira Kovač, the harbour master.',
        'The co-operation of the crews’ unions was decisive.',
      ],
    ],
    takeaways: [0],
  }),
  names: [
    {
      sentence: at('harbour 0'),
      start: 4,
      end: 37,
      text: 'Northern Lakes Shipping Authority',
      kind: 'organisation',
      canonical: 'Northern Lakes Shipping Authority',
    },
    { sentence: at('harbour 2'), start: 0, end: 4, text: 'Mira Kovač', kind: 'person', canonical: 'Mira Kovač' },
  ],
  quotes: [
    {
      sentence: at('harbour 2'),
      start: 0,
      end: 10,
      text: 'We shall not close it again,',
      speaker: 'Mira Kovač',
      cue: 'said',
      direct: true,
    },
  ],
};
const storm: Reading = {
  ...readingOf({
    id: 'storm',
    headline: 'Storm closes the eastern channel',
    outlet: 'Radio Straße',
    published: '2031-02-20',
    body: [
      [
        'A storm closed the eastern channel at Port Ellery.',
        'NLSA crews counted three broken cranes, a spokesman told Radio Straße.',
      ],
      ['Kovacs warned of further delays in the deliveries.', 'The ferry to Søndervig was cancelled.'],
    ],
  }),
  names: [
    {
      sentence: at('storm 1'),
      start: 0,
      end: 4,
      text: 'NLSA',
      kind: 'organisation',
      canonical: 'Northern Lakes Shipping Authority',
    },
  ],
  attributions: [
    {
      sentence: at('storm 1'),
      start: 51,
      end: 90,
      source: 'Harbour Watch',
      cue: 'told',
      strength: 'said',
      chain: ['Radio Straße', 'Harbour Watch'],
    },
    {
      sentence: at('storm 0'),
      start: 0,
      end: 50,
      source: 'Pilots’ Guild',
      cue: 'welcomed',
      strength: 'attitude',
      chain: ['Pilots’ Guild'],
    },
  ],
};
const budget: Reading = readingOf({
  id: 'budget',
  headline: 'Council argues over the budget',
  outlet: 'Bay Post',
  published: '2031-03-05',
  body: [
    ['The council put off the vote on the budget until Friday.', 'Members wanted more time for the figures of the harbour.'],
  ],
});
const contradiction: Relation = { from: at('harbour 0'), to: at('storm 0'), kind: 'contradicts', score: 0.6, evidence: [] };
const links: Links = {
  relations: [contradiction],
  clusters: [{ id: 'c1', sentences: [at('harbour 0'), at('storm 0')], origins: [], independent: 2 }],
  derivations: [],
  stories: [],
};
const corpus = makeCorpus(makeLibrary([harbour, storm, budget], links, []));
const marks: ReadonlyMap<TriageId, Marks> = new Map<TriageId, Marks>([
  [briefingId('storm'), { read: true, tags: ['Weather'] }],
  [briefingId('budget'), { flag: true, tags: [] }],
  [at('harbour 2'), { flag: true, tags: ['Unions'] }],
]);
const options: SearchOptions = { limit: 10, today: '2031-03-06', marks };
const found = (query: string, more: Partial<SearchOptions> = {}) =>
  search(corpus, query, { ...options, ...more }).hits.map(({ sentence }) => sentence);
const best = (query: string) => found(query)[0];

describe('a half remembered phrase finds its sentence', () => {
  test.each([
    ['the words as they are', 'reopened the eastern channel', 'harbour 0'],
    ['a letter missing', 'reopned the chanel', 'harbour 0'],
    ['a letter too many', 'harrbour masster', 'harbour 2'],
    ['two letters swapped', 'deilveries delays', 'storm 2'],
    ['two slips in one word', 'dicisivve unions', 'harbour 3'],
    ['another order', 'channel eastern reopened', 'harbour 0'],
    ['the last word unfinished', 'further delays in the deliv', 'storm 2'],
    ['accents left out', 'kovac harbour master', 'harbour 2'],
    ['a letter that only looks accented', 'sondervig ferry', 'storm 3'],
    ['straight quotation marks', '"We shall not', 'harbour 2'],
    ['capitals', 'FERRY CANCELLED', 'storm 3'],
    ['a number without separators', '1386000 tonnes', 'harbour 1'],
    ['a compound in one word', 'cooperation of the crews', 'harbour 3'],
    ['a compound in two', 'co operation unions', 'harbour 3'],
    ['a space too few', 'thecouncil put off', 'budget 0'],
    ['another letter for a space', 'thencouncil put off', 'budget 0'],
    ['a lost space and a slip', 'furtherdealys in', 'storm 2'],
    ['a space too many', 'spokes man told', 'storm 1'],
    ['an acronym for a name in full', 'NLSA reopened the', 'harbour 0'],
    ['a name in full for an acronym', 'Northern Lakes Shipping Authority crews counted', 'storm 1'],
    ['a possessive', "unions' crews", 'harbour 3'],
    ['a headline', 'dredgers return', 'harbour h'],
  ])('%s', (_, query, sentence) => expect(best(query)).toBe(at(sentence)));
});

describe('operators', () => {
  test.each([
    ['a phrase stands together', '"eastern channel on"', ['harbour 0']],
    ['a phrase keeps its order', '"channel eastern"', []],
    ['an exact word allows no slip', "'storms", []],
    ['a beginning is one', '^counc', ['budget h', 'budget 0']],
    ['what must not be there is not', 'channel -storm -reopened', []],
    ['either word will do', 'dredgers OR cranes', ['harbour h', 'storm 1']],
    ['nothing but nonsense finds nothing', 'qqqqq zzzzzz', []],
    ['nothing asked is nothing found', '   ', []],
  ])('%s', (_, query, sentences) => expect(found(query).toSorted()).toEqual(sentences.map(at).toSorted()));
});

describe('fields', () => {
  test.each([
    ['who said it', 'speaker:kovac', ['harbour 2']],
    ['a speaker misspelt', 'speaker:Kovačk', ['harbour 2']],
    ['who published it', 'from:straße in:headline', ['storm h']],
    ['who was cited', 'source:"harbour watch"', ['storm 1']],
    ['who was cited on the way', 'source:radio', ['storm 1']],
    ['not who only showed an attitude', 'source:guild', []],
    ['a name by any of its spellings', 'name:nlsa', ['harbour 0', 'storm 1']],
    ['quotes', 'in:quote', ['harbour 2']],
    ['takeaways', 'is:takeaway', ['harbour 0']],
    ['later than a day', 'after:2031-03-04 in:headline', ['budget h']],
    ['earlier than a day', 'before:2031-03-04 in:headline', ['storm h']],
    ['on a day, counted from today', 'on:yesterday in:headline', ['budget h']],
    ['a month', 'on:2031-02 in:headline', ['storm h']],
    ['contradicted', 'is:contradicted', ['harbour 0', 'storm 0']],
    ['more than one origin', 'origins:>1', ['harbour 0', 'storm 0']],
    ['unread', 'is:unread in:headline', ['harbour h', 'budget h']],
    ['flagged', 'is:flagged in:headline', ['budget h']],
    ['read', 'is:read in:headline', ['storm h']],
    ['a flagged sentence', 'is:flagged in:quote', ['harbour 2']],
    ['new', 'is:new in:headline', ['harbour h', 'budget h']],
    ['not new, said where it was read', '-is:new from:bay', ['harbour 0']],
    ['a tag', 'tag:weather in:headline', ['storm h']],
    ['a tag on a sentence', 'tag:unions', ['harbour 2']],
    ['not from an outlet', '-from:bay in:headline', ['storm h']],
    ['a field or a word', 'ferry OR is:takeaway', ['harbour 0', 'storm 3']],
    ['words and fields', 'channel from:radio in:body', ['storm 0']],
  ])('%s', (_, query, sentences) => expect(found(query).toSorted()).toEqual(sentences.map(at).toSorted()));

  test('like:this finds the counterpart of the current sentence, not the sentence', () => {
    const hits = found('like:this', { here: at('harbour 0') });
    expect(hits[0]).toBe(at('storm 0'));
    expect(hits).not.toContain(at('harbour 0'));
  });

  test('like:this without a current sentence says what it needs', () => {
    expect(search(corpus, 'like:this', options).problem).toContain('current sentence');
  });

  test('an unknown field is named, and the rest still answers', () => {
    const answer = search(corpus, 'colour:red dredgers return', options);
    expect(answer.problem).toContain('no field colour:');
    expect(answer.hits[0]?.sentence).toBe(at('harbour h'));
  });
});

describe('a hit', () => {
  const hit = (query: string) => search(corpus, query, options).hits[0];
  const marked = (query: string) => hit(query)?.matches.map(([start, end]) => hit(query)?.text.slice(start, end));

  test.each([
    ['neighbours are marked together', 'reopend the eastern channel', ['reopened the eastern channel']],
    ['an acronym marks the whole name', 'NLSA reopened', ['Northern Lakes Shipping Authority reopened']],
    ['accents are inside the mark', 'kovac', ['Kovač']],
    ['words apart are marked apart', 'grain 1386000', ['1,386,000', 'grain']],
  ])('%s', (_, query, stretches) => expect(marked(query)).toEqual(stretches));

  test('says where it is', () => {
    expect(
      ['dredgers return', 'we shall not close', 'reopened eastern', 'ferry cancelled'].map((query) => hit(query)?.in),
    ).toEqual(['headline', 'quote', 'takeaway', 'body']);
  });

  test('scores fall from the best on and lie between 0 and 1', () => {
    const scores = search(corpus, 'eastern channel storm', options).hits.map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(1);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
  });
});

describe('scope and steps', () => {
  test('only briefings within the scope are found', () => {
    expect(found('eastern channel', { within: new Set([briefingId('storm')]) })).toEqual([at('storm h'), at('storm 0')]);
  });

  test('only quotes are found when only they are wanted', () => {
    expect(found('harbour', { only: 'quote' })).toEqual([at('harbour 2')]);
    expect(found('harbour').length).toBeGreaterThan(1);
  });

  test('no more than the limit', () => expect(found('the', { limit: 2 })).toHaveLength(2));

  test('a search left half way disturbs none after it', () => {
    const whole = search(corpus, 'eastern channel storm', options);
    for (let steps = 1; steps < 12; steps++) {
      const search1 = searchSteps(corpus, 'storm cranes channel', options);
      for (let i = 0; i < steps; i++) search1.next();
      expect(search(corpus, 'eastern channel storm', options)).toEqual(whole);
      search1.return({ hits: [] });
      expect(search(corpus, 'eastern channel storm', options)).toEqual(whole);
    }
  });

  test('a long pasted text is answered', () => {
    const text = harbour.sentences.map((sentence) => sentence.text).join(' ');
    expect(harbour.sentences.map(({ id }) => id)).toContain(best(text.repeat(20)));
  });
});
