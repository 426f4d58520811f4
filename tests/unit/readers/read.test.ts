// What cannot be read becomes a notice that says what to do, and the rest is read.
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/readers/read.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => new Uint8Array(values);

describe('what cannot be read becomes a notice', () => {
  const cases: [string, Uint8Array, string][] = [
    ['an empty file', bytes(), 'is empty'],
    ['white space', encode(' \n\t\n'), 'holds nothing but white space'],
    ['a binary file', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 32), 'is not text'],
  ];
  it.each(cases)('%s', async (_name, content, what) => {
    const { briefings, notices } = await read({ name: 'x', path: 'in/x', bytes: content });
    expect(briefings).toEqual([]);
    expect(notices).toMatchObject([{ what, where: 'in/x' }]);
  });

  it('says where text is not valid UTF-8 and reads the rest', async () => {
    const { briefings } = await read({
      name: 'x.txt',
      bytes: new Uint8Array([...encode('Città è là, perché più giù. '), 0xff, ...encode(' The end.')]),
    });
    expect(briefings[0]?.notices).toMatchObject([{ what: '1 places are not valid UTF-8 and are shown as \ufffd' }]);
  });

  it('cuts one huge line into paragraphs and says so', async () => {
    const { briefings } = await read({ name: 'x.txt', bytes: encode('The river rose again. '.repeat(60_000)) });
    const [first] = briefings;
    expect(first?.notices.map((item) => item.what)).toEqual(['has a line of 1.3 million characters, shown as paragraphs']);
    expect(Math.max(...(first?.blocks.map((block) => block.end - block.start) ?? []))).toBeLessThanOrEqual(8000);
  });
});

describe('clean input', () => {
  it('takes the body to the letter and finds its paragraphs', async () => {
    const body = '  First \t one.\n\nSecond\nstill second.\n \nThird\u001b[2J.\u202e';
    const line = JSON.stringify({ id: 'a-1', body, headline: 'Head', published: '2031-05-04' });
    const { briefings } = await read({ name: 'x.ndjson', bytes: encode(`${line}\n`) });
    const [first] = briefings;
    expect(first).toMatchObject({ id: 'a-1', headline: 'Head', published: '2031-05-04', format: 'ndjson' });
    expect(first?.body).toBe('  First   one.\n\nSecond\nstill second.\n \nThird␛[2J.\ufffd');
    expect(first?.blocks.map((block) => first.body.slice(block.start, block.end))).toEqual([
      'First   one.',
      'Second\nstill second.',
      'Third␛[2J.\ufffd',
    ]);
  });

  it('names the line that is broken and goes on', async () => {
    const { briefings, notices } = await read({
      name: 'x.ndjson',
      bytes: encode('{"id":"1","body":"One."}\n{"id":\n{"id":"2","body":"Two."}\n'),
    });
    expect(briefings.map((one) => one.id)).toEqual(['1', '2']);
    expect(notices).toMatchObject([{ what: 'line 2 is not a JSON object with a "body"' }]);
  });
});

describe('encodings', () => {
  const text = 'Überraschung: “Nie wieder”, sagte Frau Müßig.\n';
  const latin = Uint8Array.from(
    'Le général a été reçu à Orléans, où la fête de la Libération a été célébrée dès l’été.'.replace('’', "'"),
    (c) => c.charCodeAt(0),
  );
  const cases: [string, Uint8Array, string][] = [
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...encode(text)]), 'Überraschung'],
    ['UTF-16 little-endian with a mark', wide(text, true, true), 'Überraschung'],
    ['UTF-16 big-endian with a mark', wide(text, false, true), 'Überraschung'],
    ['UTF-16 without a mark', wide(text, true, false), 'Überraschung'],
    ['Latin-1', latin, 'général a été reçu à Orléans'],
    [
      'Windows-1251',
      Uint8Array.from(
        Array.from('Река вышла из берегов, сообщили власти города.', (c) =>
          c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x350 : c.charCodeAt(0),
        ),
      ),
      'Река вышла',
    ],
    [
      'doubly encoded UTF-8',
      encode('The mayorâ€™s office said â€œnoâ€\u009d and the cafÃ© closed.'),
      'mayor’s office said “no” and the café',
    ],
  ];
  it.each(cases)('%s', async (_name, content, wanted) => {
    const { briefings } = await read({ name: 'x.txt', bytes: content });
    expect(briefings[0]?.headline ?? briefings[0]?.body).toContain(wanted);
  });

  const page = (charset: string, body: string) =>
    Uint8Array.from(`<html><head><meta charset="${charset}"></head><body><p>${body}</p></body></html>`, (c) => c.charCodeAt(0));
  const said: [string, Uint8Array, string, string[]][] = [
    ['what a page declares', page('iso-8859-1', 'caf\xe9 \x93Ol\xe9\x94'), 'café “Olé”', []],
    ['UTF-8 in a page that declares Latin-1', page('iso-8859-1', 'caf\xc3\xa9'), 'café', []],
    ['a guess, which is said', latin, 'général', ['its encoding was guessed: windows-1252']],
    [
      'UTF-16 without a mark, which is said',
      wide(text, false, false),
      'Überraschung',
      ['read as utf-16be, which it does not declare'],
    ],
    [
      'twice encoded text, which is repaired and said',
      encode('The mayorâ€™s office said the cafÃ© closed.'),
      'mayor’s office said the café',
      ['2 doubly encoded characters were repaired'],
    ],
    ['a few zero bytes, shown as signs', encode('The ferry\0 left the harbour at noon on Monday.'), 'ferry␀ left', []],
    ['tabs as blanks', encode('The ferry\tleft the harbour at noon on Monday.'), 'The ferry left', []],
    [
      'line ends of every kind',
      encode('The ferry left\r\n\r\nThe road is open\r\rAll is calm'),
      'The ferry left\n\nThe road is open\n\nAll is calm',
      [],
    ],
  ];
  it.each(said)('%s', async (_name, content, wanted, notices) => {
    const { briefings } = await read({ name: 'x', bytes: content });
    const [first] = briefings;
    expect([first?.headline, first?.body].filter(Boolean).join('\n\n')).toContain(wanted);
    expect(first?.notices.map(({ what }) => what)).toEqual(notices);
  });
});

function wide(text: string, little: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? [0xfeff] : []), ...Array.from(text, (c) => c.charCodeAt(0))];
  return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}
