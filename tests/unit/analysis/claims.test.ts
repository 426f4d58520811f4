// What a sentence asserts: who does what, to whom, where, when, how many, and how firmly.
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { briefingFrom } from './briefing.ts';

function claimOf(text: string): Claim & { readonly words: readonly (string | undefined)[] } {
  const { briefing, claims } = analyse(briefingFrom([text]));
  const claim = claims.find(({ sentence }) => sentence.endsWith('#0'))!;
  const words = [claim.who, claim.does, claim.what].map((span) => span && briefing.body.slice(span.start, span.end));
  return { ...claim, words };
}

describe('who does what', () => {
  test.each<[string, string, readonly (string | undefined)[]]>([
    ['past', 'The navy sank two boats near Varn.', ['The navy', 'sank', 'two boats near Varn']],
    ['present', 'The mayor says the bridge is closed.', ['the bridge', 'is closed', undefined]],
    [
      'with helpers',
      'The bridge has not yet been repaired by the city.',
      ['The bridge', 'has not yet been repaired', 'by the city'],
    ],
    [
      'expected to',
      'The ferry is expected to reach the island on Monday.',
      ['The ferry', 'is expected to reach', 'the island on Monday'],
    ],
    ['what is quoted, without who says it', '"The dam held," Ada Lund told the Tarn Gazette.', ['The dam', 'held', undefined]],
    ['nothing of who says it', '"Stay at home," said forecaster Ada Lund.', [undefined, undefined, undefined]],
    ['past a dateline', 'VARN, March 4 (Tarn Wire) - Two boats were sunk.', ['Two boats', 'were sunk', undefined]],
    ['past a year', 'In 2019 Lund visited the island twice.', ['Lund', 'visited', 'the island twice']],
    ['past an adverb', 'Now she wants the bridge.', ['she', 'wants', 'the bridge']],
    ['a family, which is no adverb', 'His family has been told.', ['His family', 'has been told', undefined]],
    ['forces, which are no verb', 'Osk forces likely reached the pass.', ['Osk forces', 'reached', 'the pass']],
    ['a verb that is never a noun', 'The firm expects boats to be sold.', ['The firm', 'expects', 'boats to be sold']],
    ['what only describes before another verb', 'The data released today had gaps.', ['The data released today', 'had', 'gaps']],
    ['no verb in "this cost"', 'Lund put this cost at a tenth.', ['Lund', 'put', 'this cost at a tenth']],
    ['"this" for what was said', 'This showed how old the bridge is.', ['This', 'showed', 'how old the bridge is']],
    ['after a phrase of time', 'On Tuesday, rebels took the pass.', ['rebels', 'took', 'the pass']],
    [
      'past an apposition',
      'Ada Voss, the mayor of Tarn, opened the lock.',
      ['Ada Voss, the mayor of Tarn', 'opened', 'the lock'],
    ],
    ['past a relative clause', 'The pilot who saw the wave turned back.', ['The pilot who saw the wave', 'turned', 'back']],
    ['past a reduced one', 'Troops stationed in Varn fled the town.', ['Troops stationed in Varn', 'fled', 'the town']],
    [
      'what is attributed, not who says it',
      'Peter Lund said that the dam will hold until spring.',
      ['the dam', 'will hold', 'until spring'],
    ],
    ['after a label', 'Details: the council met on Friday.', ['the council', 'met', 'on Friday']],
    ['a word for a country does nothing', 'Norwegian forces regained the ridge.', ['Norwegian forces', 'regained', 'the ridge']],
    [
      'without who says so between two commas',
      'The delay, they explained, is due to the frost.',
      ['The delay', 'is due', 'to the frost'],
    ],
    ['what "we" do', 'We, of course, support the plan.', ['We, of course', 'support', 'the plan']],
    [
      'things that are said are no subject',
      'Ada Voss reiterated support for the plan that the council made.',
      ['Ada Voss', 'reiterated', 'support for the plan that the council made'],
    ],
    ['no verb, no parts', 'Key takeaways:', [undefined, undefined, undefined]],
    ['nobody acts', 'There is no road to the camp.', [undefined, undefined, undefined]],
  ])('%s', (_, text, expected) => expect(claimOf(text).words).toEqual(expected));

  test.each<[string, string, readonly string[]]>([
    [
      'a subject of its own',
      'Rebels took the pass, and the army left the town.',
      ['Rebels took the pass', 'the army left the town'],
    ],
    [
      'the same subject',
      'Officials responded to the flood and expressed interest in a dam.',
      ['Officials responded to the flood', 'Officials expressed interest in a dam'],
    ],
    [
      'after "that"',
      'Lund said that the bridge is safe and that the city pays for it.',
      ['the bridge is safe', 'the city pays for it'],
    ],
    [
      'three',
      'Rebels took the pass, closed the road and burned the mill, but the army kept the town.',
      ['Rebels took the pass, closed the road', 'Rebels burned the mill', 'the army kept the town'],
    ],
    ['things in a list stay together', 'Rebels took the pass and the mill.', ['Rebels took the pass and the mill']],
    [
      'people in a list stay together',
      'Doctors treated soldiers and wounded civilians.',
      ['Doctors treated soldiers and wounded civilians'],
    ],
    [
      'names in a list stay together',
      'They left the league that Norway, Sweden, and Finland launched.',
      ['They left the league that Norway, Sweden, and Finland launched'],
    ],
  ])('clauses joined: %s', (_, text, expected) => {
    const { briefing, claims } = analyse(briefingFrom([text]));
    const words = (span: { start: number; end: number } | undefined) => (span ? [briefing.body.slice(span.start, span.end)] : []);
    const [claim] = claims;
    const all = [claim!, ...(claim!.also ?? [])];
    expect(all.map(({ who, does, what }) => [who, does, what].flatMap(words).join(' '))).toEqual(expected);
  });

  test('headlines are claims too', () => {
    const reading = analyse({ ...briefingFrom(['Nothing more is known.']), headline: 'Rebels seize port of Tripoli' });
    const claim = reading.claims[0]!;
    expect(claim.sentence.endsWith('#h')).toBe(true);
    expect(reading.headline!.text.slice(claim.who!.start, claim.does!.end)).toBe('Rebels seize');
  });
});

test.each<[string, string, Partial<Claim>]>([
  ['whom', 'Norway sent a note to Japan on Friday.', { whom: 'Japan' }],
  ['where', 'Two people were killed in Aleppo.', { where: ['Aleppo'] }],
  ['a place that acts is no place where', 'Norway sank a boat.', {}],
  ['a place that is entered is where', 'Rebels entered Aleppo.', { where: ['Aleppo'] }],
  ['past whose somebody is', 'Peter Lund met with North Korean envoy Ada Voss in Oslo.', { whom: 'Ada Voss', where: ['Oslo'] }],
  ['not where something goes', 'The army moved its tanks from Norway to Sweden.', { where: ['Norway', 'Sweden'] }],
  ['both places of two', 'Two people were killed in Aleppo and Homs.', { where: ['Aleppo', 'Homs'] }],
  ['not what a place only describes', 'They built boats for the Norway market.', {}],
  ['not whose something is', 'The envoy praised Norway’s army.', {}],
])('%s', (_, text, expected) => {
  const { whom, where } = claimOf(text);
  expect({ ...(whom === undefined ? {} : { whom }), ...(where ? { where } : {}) }).toEqual(expected);
});

describe('how firmly', () => {
  test.each<[Claim['modality'], readonly string[], string]>([
    ['stated', [], 'The dam broke.'],
    ['unconfirmed', ['reportedly'], 'The dam reportedly broke.'],
    ['possible', ['may'], 'The dam may break.'],
    ['planned', [], 'The city will rebuild the dam.'],
    ['wanted', [], 'The city must rebuild the dam.'],
    ['conditional', [], 'If it rains, the dam breaks.'],
    ['stated', [], 'The envoy appeared in court.'],
    ['likely', ['appeared'], 'The envoy appeared to agree.'],
    ['stated', [], 'The dam cost more than expected.'],
    ['stated', [], 'The envoy could not be reached.'],
    ['possible', ['could not rule out'], 'The envoy could not rule out a strike.'],
  ])('%s %j', (modality, hedges, text) => {
    expect(claimOf(text)).toMatchObject({ modality, hedges });
  });

  // The words that ICD 203 fixes for degrees of likelihood, kept as they stand.
  test.each<[string, Claim['modality']]>([
    ['almost no chance', 'unlikely'],
    ['a remote chance', 'unlikely'],
    ['a remote possibility', 'unlikely'],
    ['very unlikely', 'unlikely'],
    ['highly improbable', 'unlikely'],
    ['unlikely', 'unlikely'],
    ['improbable', 'unlikely'],
    ['roughly even chance', 'possible'],
    ['roughly even odds', 'possible'],
    ['likely', 'likely'],
    ['probable', 'likely'],
    ['very likely', 'likely'],
    ['highly probable', 'likely'],
    ['almost certain', 'likely'],
    ['nearly certain', 'likely'],
  ])('"%s" is %s', (words, modality) => {
    const claim = claimOf(`It is ${words} that the dam breaks this year.`);
    expect(claim.hedges).toContain(words.replace(/^a /, ''));
    expect(claim.modality).toBe(modality);
  });
});
