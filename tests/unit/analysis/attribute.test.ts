// Who said what, on whose word: one case for each kind of speaker, source and chain.
import { describe, expect, test } from 'vitest';
import { attribute } from '../../../src/analysis/attribution/attribute.ts';
import { sentenceId, briefingId, type Sentence } from '../../../src/model/text.ts';
import { briefingFrom } from './briefing.ts';

/** Paragraphs as sentences: attribution cuts its own. */
function understood(...paragraphs: string[]) {
  const briefing = briefingFrom(paragraphs);
  const id = briefingId('test');
  const sentences = briefing.blocks.map(({ start, end }, at): Sentence => ({
    id: sentenceId(id, at),
    briefing: id,
    in: 'body',
    block: at,
    start,
    end,
    text: briefing.body.slice(start, end),
  }));
  return { body: briefing.body, ...attribute(briefing, sentences) };
}

const speakers = (...paragraphs: string[]) => understood(...paragraphs).quotes.map(({ text, speaker }) => [text, speaker]);

/** [chain, cue, strength] of the attribution whose content holds the words. */
function attributed(words: string, ...paragraphs: string[]) {
  const { body, attributions } = understood(...paragraphs);
  const at = body.indexOf(words);
  const found = attributions
    .filter(({ start, end }) => start <= at && at + words.length <= end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
  return found && { chain: found.chain, cue: found.cue, strength: found.strength, content: body.slice(found.start, found.end) };
}

describe('the speaker of a quote is named', () => {
  test.each<[string, readonly string[], readonly (readonly [string, string])[]]>([
    [
      'before it',
      ['Minister Ada Voss said, "The levee will hold until spring."'],
      [['The levee will hold until spring.', 'Ada Voss']],
    ],
    [
      'after it, inverted',
      ['"The levee will hold until spring," said Ada Voss, the water minister.'],
      [['The levee will hold until spring,', 'Ada Voss']],
    ],
    [
      'by the fullest name in the text',
      ['Ada Voss arrived in Tarn on Monday.', '"The levee will hold until spring," Voss told reporters.'],
      [['The levee will hold until spring,', 'Ada Voss']],
    ],
    [
      'on both sides of the attribution',
      ['"We waited for an hour," Peter Lund said, "and then the ferry sank."'],
      [
        ['We waited for an hour,', 'Peter Lund'],
        ['and then the ferry sank.', 'Peter Lund'],
      ],
    ],
    [
      'for a pronoun',
      ['Peter Lund visited the harbour on Tuesday.', '"We will rebuild every pier," he said.'],
      [['We will rebuild every pier,', 'Peter Lund']],
    ],
    [
      'for "she" with a man nearer',
      ['President Maria Holt met Senator John Reed on Friday.', '"Nobody asked for this war," she said after the talks.'],
      [['Nobody asked for this war,', 'Maria Holt']],
    ],
    [
      'for a role',
      ['Ministry spokesperson Boris Malik denied the report.', '"There was no convoy on that road," the spokesperson said.'],
      [['There was no convoy on that road,', 'Boris Malik']],
    ],
    [
      'through "according to"',
      ['The bridge was "beyond repair," according to engineer Nora Quist.'],
      [['beyond repair,', 'Nora Quist']],
    ],
    [
      'through a report that passes it on',
      [
        'The report notes that Kremlin spokesperson Boris Malik claimed on Monday that the raid was an "attack on order itself" by rebels.',
      ],
      [['attack on order itself', 'Boris Malik']],
    ],
    [
      'for a body',
      ['The Northern Relief Agency said in a statement that the camp was "full to the last tent."'],
      [['full to the last tent.', 'Northern Relief Agency']],
    ],
    [
      'for several together',
      ['In a joint statement, Norway, Chile and Japan urged "restraint by every party to the dispute in the strait."'],
      [['restraint by every party to the dispute in the strait.', 'Norway, Chile and Japan']],
    ],
    [
      'over paragraphs',
      [
        '“The lake rose for three days and nobody slept,” said Ada Voss. “Then the wind turned.',
        '“By morning the road was dry again.”',
      ],
      [
        ['The lake rose for three days and nobody slept,', 'Ada Voss'],
        ['Then the wind turned.', 'Ada Voss'],
        ['By morning the road was dry again.', 'Ada Voss'],
      ],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(speakers(...paragraphs)).toEqual(expected);
  });

  test.each<[string, readonly string[], readonly (readonly [string, string])[]]>([
    [
      'in guillemets',
      ['« La digue va tenir », a dit Ada Voss, said the paper.', 'Peter Lund said: «The dam will hold until spring.»'],
      [['The dam will hold until spring.', 'Peter Lund']],
    ],
    [
      'in British single marks',
      ['‘The dam will hold until the thaw,’ said Ada Voss, the warden.'],
      [['The dam will hold until the thaw,', 'Ada Voss']],
    ],
    [
      'with a quote inside it',
      ['“They told us ‘go home’ and we went,” said Peter Lund.'],
      [['They told us ‘go home’ and we went,', 'Peter Lund']],
    ],
    [
      'as a few words of a sentence',
      ['Minister Ada Voss called the plan "a gift to smugglers" on Friday.'],
      [['a gift to smugglers', 'Ada Voss']],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(speakers(...paragraphs)).toEqual(expect.arrayContaining(expected.map((pair) => [...pair])));
  });

  test.each([
    ['a title and a name', 'The band played its hit "Harbour Lights" at the so-called "ice hotel" near the lake.'],
    [
      'an aim that nobody has put into words',
      'The rebels took Varn, where the militia wanted to build a "smuggling corridor" to the coast.',
    ],
  ])('a scare quote is nobody’s: %s', (_, paragraph) => {
    expect(speakers(paragraph)).toEqual([]);
  });

  test('what stands in pairs of single marks is a quote, and says so', () => {
    const found = understood("''The dam will hold until the thaw,'' said Ada Voss, the warden.");
    expect(found.quotes).toMatchObject([{ text: 'The dam will hold until the thaw,', speaker: 'Ada Voss', paired: true }]);
    expect(found.attributions.map(({ source }) => source)).toEqual(['Ada Voss']);
  });
});

describe('a chain runs from the article to the source', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    ['one source', 'the ferry was overloaded', ['Peter Lund said that the ferry was overloaded.'], ['Peter Lund']],
    [
      'an outlet that cites',
      'Warships are heading to the strait',
      ['Warships are heading to the strait, Radio Meridian reported on Friday, citing naval sources.'],
      ['Radio Meridian', 'naval sources'],
    ],
    [
      'somebody who told an outlet',
      'the pipeline was closed',
      ['Turkish customs officials told Black Sea Herald that the pipeline was closed last week.'],
      ['Black Sea Herald', 'Turkish customs officials'],
    ],
    [
      'a claim within a report',
      'the raid was an act of defence',
      ['Radio Meridian reported that Boris Malik claimed that the raid was an act of defence.'],
      ['Radio Meridian', 'Boris Malik'],
    ],
    [
      'a sentence about the one before',
      'The convoy crossed the border at night',
      [
        'The convoy crossed the border at night and reached the depot.',
        'The Institute for Coastal Studies (ICS) said this in a new report.',
      ],
      ['Institute for Coastal Studies'],
    ],
    [
      'reports that somebody gathered',
      'the crossing was mined',
      ['Radio Meridian gathered unconfirmed reports that the crossing was mined.'],
      ['Radio Meridian', 'unconfirmed reports'],
    ],
    [
      'two people of one sentence',
      'the border would close',
      ['Senator John Reed called Senator Mary Holt on Friday, and during the talk they agreed that the border would close.'],
      ['John Reed and Mary Holt'],
    ],
    [
      'a label line',
      'the harbour froze early',
      ['Source: Radio Meridian', 'Officials in Tarn observed the harbour froze early this year.'],
      ['Radio Meridian', 'Officials in Tarn'],
    ],
    [
      'a list introduced as somebody’s',
      'Ships were turned away',
      ['To quote the ICS’s Key Takeaways on 3 May:', '• Ships were turned away from three ports.', 'Fog covered the coast.'],
      ['ICS'],
    ],
    [
      'a pronoun for several',
      'the trains had stopped',
      [
        '"The timetable has collapsed and will not come back," Meridian analysts said.',
        'They added that the trains had stopped.',
      ],
      ['Meridian analysts'],
    ],
  ])('%s', (_, words, paragraphs, chain) => {
    expect(attributed(words, ...paragraphs)?.chain).toEqual(chain);
  });

  test.each<[string, string]>([
    ['Peter Lund claimed that the ferry was safe.', 'claimed'],
    ['Peter Lund confirmed that the ferry was safe.', 'confirmed'],
    ['Peter Lund denied that the ferry was safe.', 'denied'],
    ['According to Peter Lund, the ferry was safe.', 'reported'],
    ['Peter Lund said that the ferry was safe.', 'said'],
    ['Peter Lund predicted that the ferry was safe.', 'expected'],
  ])('%s', (text, strength) => {
    expect(attributed('the ferry was safe', text)?.strength).toBe(strength);
  });

  test('the content begins where the claim does', () => {
    const found = attributed('the road was closed', 'Peter Lund said in a letter on 3 May that the road was closed.');
    expect(found?.content).toBe('that the road was closed');
  });

  test('a passive without a source has none', () => {
    expect(understood('The fleet is expected to arrive before the weekend.').attributions).toEqual([]);
  });

  test('taking ground is no claim', () => {
    expect(understood('The rebels claimed several territorial gains near the river.').attributions).toEqual([]);
  });
});

describe('what people do is told from what they say', () => {
  test.each<[string, string, string, string]>([
    ['talks', 'a new bridge', 'Voss and Lund discussed a new bridge on Monday.', 'attitude'],
    ['support', 'the northern route', 'Minister Ada Voss supported the northern route.', 'attitude'],
    ['words after "that"', 'the bridge was late', 'Minister Ada Voss agreed that the bridge was late.', 'confirmed'],
    ['a call for something', 'a truce', 'Minister Ada Voss called for a truce on Monday.', 'said'],
    ['a plain report', 'the bridge was late', 'Minister Ada Voss said the bridge was late.', 'said'],
  ])('%s', (_, words, text, strength) => {
    // An attitude may as well be no attribution at all.
    expect(attributed(words, text)?.strength ?? 'attitude').toBe(strength);
  });

  test('a verb of saying with "that" behind it is never missed', () => {
    expect(
      attributed('the north wall', 'The Tarn River Institute (TRI) observes that the north wall is older than the bridge.'),
    ).toMatchObject({
      cue: 'observes',
      chain: ['Tarn River Institute'],
    });
  });

  test("what two say together is both's in every quotation of it", () => {
    const said = speakers(
      'Minister Ada Voss called the envoy Peter Lund on Monday, during which Voss and Lund expressed "deep concern" about the "slow escalation" in Tarn.',
    );
    expect(said).toEqual([
      ['deep concern', 'Ada Voss and Peter Lund'],
      ['slow escalation', 'Ada Voss and Peter Lund'],
    ]);
  });

  test('a capital that "said so" is no source of what its spokesman said', () => {
    const found = attributed(
      'the convoy',
      '"We are ready," spokesman Pavel Orlov told reporters.',
      'He added that the convoy would leave at dawn.',
      'Moscow said so after the talks.',
    );
    expect(found?.chain).toEqual(['Pavel Orlov']);
  });

  test('a country is nobody that "they" stands for', () => {
    const found = attributed('the road', 'Minister Ada Voss left Norway, and they said the road was closed.');
    expect(found?.chain.join()).not.toContain('Norway');
  });

  test('a name in three parts is called by its first', () => {
    expect(
      attributed('the border', 'The leader Kim Tae Rin met the UN envoy.', 'Kim said the border would stay closed.')?.chain,
    ).toEqual(['Kim Tae Rin']);
  });
});
