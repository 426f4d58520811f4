// Documents with pages: columns, hyphens and what stands on every page, and on which page a sentence stands.
import { describe, expect, it } from 'vitest';
import { pageOf, type Briefing } from '../../../src/model/briefing.ts';
import { read } from '../../../src/readers/read.ts';
import { column, pdfOf, type Run } from '../../helpers/pdf.ts';

const NEWS =
  'The harbour master said on Monday that the ferry would not sail before the wind had calmed, and that the islands would be supplied by helicopter until the storm had passed over the northern coast. ';
const MORE =
  'Nobody was hurt when the mole broke, but two boats were lost and the light at its end went out in the night, so that fishermen stayed in port for the rest of the week. ';

/** Lines of at most so many characters; long words are parted with a hyphen. */
function wrapped(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.trim().split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line.length + 1 + word.length <= width) lines[lines.length - 1] = line ? `${line} ${word}` : word;
    else if (/^\p{Ll}{8,}$/u.test(word) && width - line.length > 5) {
      lines[lines.length - 1] = `${line} ${word.slice(0, 4)}-`;
      lines.push(word.slice(4));
    } else lines.push(word);
  }
  return lines;
}

const furniture = (page: number): Run[] => [
  { text: 'Harbour Board Quarterly', x: 72, y: 770, size: 9 },
  { text: `- ${page} -`, x: 300, y: 30, size: 9 },
];

async function only(bytes: Uint8Array): Promise<Briefing> {
  const { briefings } = await read({ name: 'a.pdf', bytes });
  const [first] = briefings;
  if (!first || briefings.length > 1) throw new Error(`${briefings.length} briefings`);
  return first;
}

describe('a PDF', () => {
  const lines = wrapped(NEWS + MORE + NEWS, 44);
  const half = Math.ceil(lines.length / 2);
  const left = column(lines.slice(0, half), 72, 700);
  const right = column(lines.slice(half), 330, 700);
  const byRow = left.flatMap((run, i) => [run, ...(right[i] ? [right[i]] : [])]);
  const title = { text: 'Ferry stopped by the wind', x: 72, y: 735, size: 22 };

  it.each([
    ['drawn one after the other', [...left, ...right]],
    ['drawn row by row', byRow],
  ])('is read column by column when columns are %s, hyphens joined', async (_name, runs) => {
    const got = await only(pdfOf([[title, ...runs]]));
    expect(got.headline).toBe('Ferry stopped by the wind');
    expect(got.body).toBe((NEWS + MORE + NEWS).trim());
  });

  it('leaves a table of short rows in rows', async () => {
    const rows = [1, 2].flatMap((n) => [
      { text: `Berth ${n}`, x: 72, y: 400 - n * 40 },
      { text: `${n}0 boats`, x: 330, y: 400 - n * 40 },
    ]);
    const got = await only(pdfOf([[...column(wrapped(NEWS + MORE, 80), 72, 700), ...rows]]));
    expect(got.body).toContain('\n\nBerth 1 10 boats\n\nBerth 2 20 boats');
  });

  it('knows on which page each sentence stands, also within a paragraph that goes on over the page', async () => {
    const first = wrapped(NEWS + MORE, 80);
    const cut = first.length - 2;
    const got = await only(
      pdfOf([
        [...furniture(1), title, ...column(first.slice(0, cut), 72, 700)],
        [...furniture(2), ...column(first.slice(cut), 72, 700)],
        furniture(3),
        [...furniture(4), ...column(wrapped(NEWS, 80), 72, 700)],
      ]),
    );
    expect(got.body).toBe(`${(NEWS + MORE).trim()}\n\n${NEWS.trim()}`);
    const page = (words: string, from = 0) => pageOf(got, got.body.indexOf(words, from));
    expect([page('The harbour master'), page('Nobody was hurt'), page('rest of the week')]).toEqual([1, 1, 2]);
    expect(page('The harbour master', 100)).toBe(4);
    expect(got.pages?.map(({ page: number }) => number)).toEqual([1, 2, 4]);
  });

  it('sets running heads and page numbers aside', async () => {
    const pages = [1, 2, 3].map((n) => [...furniture(n), ...column(wrapped(n === 2 ? MORE : NEWS, 80), 72, 700)]);
    const got = await only(pdfOf(pages));
    expect(got.body).toBe(`${NEWS.trim()}\n\n${MORE.trim()}\n\n${NEWS.trim()}`);
    expect(got.furniture.map(({ text, why }) => `${why}: ${text}`)).toEqual(
      [1, 2, 3].flatMap((n) => ['running head: Harbour Board Quarterly', `page number: - ${n} -`]),
    );
  });

  it('takes the author from its properties, and no date: a file is made at any time', async () => {
    const got = await only(
      pdfOf([column(wrapped(NEWS, 80), 72, 700)], { Author: 'Ada Byrne', Title: 'draft.docx', CreationDate: 'D:20310504' }),
    );
    expect(got).toMatchObject({ byline: 'Ada Byrne', found: { byline: 'document properties' } });
    expect([got.headline, got.published, pageOf(got, 0)]).toEqual([undefined, undefined, 1]);
  });
});

it('a text without pages has no page', async () => {
  const { briefings } = await read({ name: 'a.txt', bytes: new TextEncoder().encode(NEWS) });
  expect(briefings[0] && pageOf(briefings[0], 3)).toBeUndefined();
});
