// The head of a plain text: headline, outlet, date and author, and what is left in the text.
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../src/model/briefing.ts';
import { read } from '../../../src/readers/read.ts';

async function briefing(text: string): Promise<Briefing> {
  const { briefings } = await read({ name: 'note.txt', path: 'note.txt', bytes: new TextEncoder().encode(text) });
  const [first] = briefings;
  if (!first) throw new Error('nothing was read');
  return first;
}

const LEAD =
  'Rescue teams reached the flooded valley on Tuesday after the river had broken two of its three dams, officials said.';
const SECOND =
  'Around forty families were taken to a school in the upper town, where the council had prepared beds and hot meals.';

describe('the head of a plain text', () => {
  it('takes date, agency and who passed it on from a wire prefix', async () => {
    const got = await briefing(`date 2031-05-04 (WIREHUB- NorthPress) ${LEAD}\n\n${SECOND} Northpress reported this.`);
    expect(got).toMatchObject({ published: '2031-05-04', outlet: 'Northpress', via: ['WIREHUB'] });
    expect(got.headline).toBeUndefined();
    expect(got.body.startsWith('Rescue teams')).toBe(true);
    expect(got.furniture).toMatchObject([{ why: 'wire prefix', at: 0 }]);
  });

  it('keeps one of a headline and lead that are given twice', async () => {
    const got = await briefing(
      `Valley cut off as dams give way\n\n${LEAD}\n\nMay 4, 2031 - 02:00\nValley cut off as dams give way\n\n${LEAD}\n\n${SECOND}`,
    );
    expect(got).toMatchObject({ headline: 'Valley cut off as dams give way', published: '2031-05-04T02:00' });
    expect(got.furniture.map((item) => item.why)).toEqual(['repeated', 'repeated', 'date line']);
    expect(got.body).toBe(`${LEAD}\n\n${SECOND}`);
  });

  it('never promotes the lead to a headline', async () => {
    const got = await briefing(`Source: valleypost.example\nSunday 4 May 2031 17:31:09\n${LEAD}\n${SECOND}`);
    expect(got.headline).toBeUndefined();
    expect(got).toMatchObject({ outlet: 'valleypost.example', published: '2031-05-04T17:31:09' });
    expect(got.blocks).toHaveLength(2);
  });

  it('leaves a source that is named after the lead in the text', async () => {
    const got = await briefing(`Valley cut off as dams give way\n\n${LEAD}\n\nSource: Civil Guard\n\nDetails: ${SECOND}`);
    expect(got.outlet).toBeUndefined();
    expect(got.body).toContain('Source: Civil Guard');
  });

  it('knows the outlet by a line that the headline begins with', async () => {
    const got = await briefing(
      `May 4, 2031\n\nRiver Institute:   Two dams lost in one night\n\nRiver Institute\n\n${LEAD}\n\n${SECOND}`,
    );
    expect(got).toMatchObject({
      headline: 'River Institute: Two dams lost in one night',
      outlet: 'River Institute',
      published: '2031-05-04',
    });
  });

  it('takes the date from the caption when nothing else has one', async () => {
    const got = await briefing(
      `Dams give way 'after warnings'\nA boat crosses a street in Lower Town, May 4, 2031. (NPA Photo)\n\n\n${LEAD}\n\n${SECOND}`,
    );
    expect(got).toMatchObject({
      headline: "Dams give way 'after warnings'",
      published: '2031-05-04',
      found: { published: 'photo caption' },
    });
    expect(got.furniture).toMatchObject([{ why: 'photo caption' }]);
  });

  it('reads a byline', async () => {
    const got = await briefing(`Dams give way after warnings\nBy Ada Byrne and Joel Osei\n4 May 2031\n\n${LEAD}\n\n${SECOND}`);
    expect(got).toMatchObject({ byline: 'Ada Byrne and Joel Osei', published: '2031-05-04' });
  });

  it('knows the agency of a dateline and leaves the words', async () => {
    const got = await briefing(`Dams give way after warnings\n\nLOWER TOWN, May 4 (Northwire) - ${LEAD}\n\n${SECOND}`);
    expect(got.outlet).toBe('Northwire');
    expect(got.body.startsWith('LOWER TOWN, May 4 (Northwire)')).toBe(true);
  });
});

describe('the body of a plain text', () => {
  it('takes footnote marks out and leaves brackets that mean something', async () => {
    const got = await briefing(
      `Dams give way\n\n${LEAD}[1] The “second wall held.”[12]  The [UN]-led mission watched.[3]\n\n${SECOND}`,
    );
    expect(got.body).toContain('officials said. The “second wall held.” The [UN]-led mission watched.\n');
  });

  it('keeps the letters where a space was lost', async () => {
    const got = await briefing(
      `Dams give way\n\n${LEAD}Guards said the road stayed closed for the whole of the day.\n\n${SECOND}`,
    );
    expect(got.body).toContain('officials said.Guards said');
  });

  it('sets headings and lists apart', async () => {
    const got = await briefing(
      `Dams give way\n\n${LEAD}\n\nKey Takeaways:\n\n  • Two dams are lost.\n  • The road is closed.\n\nBackground:\n\n  • The dams were built long ago.`,
    );
    expect(got.blocks.map((block) => [block.kind, got.body.slice(block.start, block.end)])).toEqual([
      ['paragraph', LEAD],
      ['heading', 'Key Takeaways:'],
      ['bullet', 'Two dams are lost.'],
      ['bullet', 'The road is closed.'],
      ['heading', 'Background:'],
      ['bullet', 'The dams were built long ago.'],
    ]);
  });

  it('joins lines that a program has wrapped', async () => {
    const words = `${LEAD} ${SECOND} ${LEAD}`.split(' ');
    const lines: string[] = [''];
    for (const word of words) {
      const line = lines.at(-1) ?? '';
      if (line.length + 1 + word.length > 72) lines.push(word);
      else lines[lines.length - 1] = line ? `${line} ${word}` : word;
    }
    const got = await briefing(`${lines.join('\n')}\n\n${SECOND}`);
    expect(got.body).toBe(`${words.join(' ')}\n\n${SECOND}`);
  });

  it('joins a line that goes on in lower case', async () => {
    const got = await briefing(`${LEAD} The river remains\nhigh for now.\n\n${SECOND}`);
    expect(got.body).toContain('The river remains high for now.');
  });
});

describe('several articles in one file', () => {
  const part = (headline: string, day: number) => `${headline}\n${day} May 2031\n\n${LEAD}\n\n${SECOND}\n`;

  it('are read apart when each has a head of its own', async () => {
    const { briefings } = await read({
      name: 'two.txt',
      bytes: new TextEncoder().encode(`${part('Dams give way', 4)}\n==========\n\n${part('Road closed', 5)}`),
    });
    expect(briefings.map((one) => [one.headline, one.published])).toEqual([
      ['Dams give way', '2031-05-04'],
      ['Road closed', '2031-05-05'],
    ]);
    expect(new Set(briefings.map((one) => one.id)).size).toBe(2);
  });

  it('stay one when a line only parts sections', async () => {
    const { briefings } = await read({
      name: 'one.txt',
      bytes: new TextEncoder().encode(`${part('Dams give way', 4)}\n----------\n\n${LEAD}\n\n${SECOND} ${SECOND}`),
    });
    expect(briefings).toHaveLength(1);
  });
});

describe('furniture', () => {
  const cases: [string, string][] = [
    ['Support VP or become our patron!', 'appeal for support'],
    ['Share the Post:', 'share prompt'],
    ['Facebook Twitter WhatsApp', 'share prompt'],
    ['Read also: Three valleys on alert', 'link to other reports'],
    ['ADVERTISEMENT', 'advertisement'],
    ['© 2031 Valley Post. All rights reserved.', 'copyright line'],
    ['Sign up for our morning letter', 'newsletter prompt'],
    ['12 Comments', 'comments'],
    ['A bridge in Lower Town. (Photo: Joel Osei)', 'photo caption'],
  ];
  it.each(cases)('%s is a %s', async (line, why) => {
    const got = await briefing(`Dams give way\n\n${LEAD}\n\n${SECOND}\n\n${line}`);
    expect(got.furniture).toMatchObject([{ text: line, why }]);
    expect(got.body).toBe(`${LEAD}\n\n${SECOND}`);
  });

  it('cuts the presentation of another organisation after a share prompt', async () => {
    const about = [
      'Meadow Trust',
      'Bees and other insects carry pollen between orchards, and without them most fruit would vanish from markets.',
      'Volunteers count nests each spring, publish their maps, and advise gardeners who would like to plant clover.',
    ];
    const got = await briefing(`Dams give way\n\n${LEAD}\n\n${SECOND}\n\nShare this article\n\n${about.join('\n\n')}`);
    expect(got.body).toBe(`${LEAD}\n\n${SECOND}`);
    expect(got.furniture.map((item) => item.why)).toEqual(['share prompt', ...about.map(() => 'text of another organisation')]);
  });

  it('goes on after a share prompt in the middle of an article', async () => {
    const got = await briefing(
      `Dams give way\n\n${LEAD}\n\nShare this article\n\nOfficials of the valley said the flooded school and the river dams would be checked on Tuesday.\n\n${SECOND}`,
    );
    expect(got.body).toContain('would be checked');
  });
});
