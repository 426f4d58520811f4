// What is kept comes back the same, and comes back without being read again.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { firstLook, shelfOf } from '../../../src/app/shelf/shelf.ts';
import { takeBytes } from '../../../src/app/loading/take.ts';
import type { Reading } from '../../../src/model/reading.ts';
import { decode, encode, type Facts } from '../../../src/store/encoding.ts';
import { wholeOf } from '../../../src/store/lazy.ts';
import { hashOf, originalOf } from '../../../src/store/originals.ts';
import { readingsOfBytes } from '../../../src/store/readings.ts';
import { ANALYSIS, fill, line, scratchLibrary } from '../../helpers/library.ts';

const SAMPLES = path.join(import.meta.dirname, '..', '..', '..', 'briefings');
const BODY = 'The ferry left at noon on Monday. Twelve people were aboard, the harbour master said.';

/** As plain data: what a getter gives and what is absent look alike. */
const plain = (reading: Reading): unknown => JSON.parse(JSON.stringify(reading));

/** What a list shows, without what only saves a look at the text. */
function factsIn(text: string): Omit<Facts, 'brief'> {
  const { brief: _, ...facts } = JSON.parse(text) as Facts;
  return facts;
}

test('every sample comes back from its bytes as it was read', async () => {
  for (const name of readdirSync(SAMPLES)) {
    const { readings } = await takeBytes(name, name, readFileSync(path.join(SAMPLES, name)));
    for (const reading of readings) {
      const { facts, data } = encode(reading);
      const { body, blocks, furniture, ...whole } = decode(data, reading.briefing.id);
      expect(plain({ ...whole, briefing: { ...factsIn(facts), body, blocks, furniture } })).toEqual(plain(reading));
    }
  }
});

test('what a later analysis adds to a sentence survives', () => {
  const reading = {
    briefing: { id: 'b', format: 'plain', body: 'Rain. Snow.', blocks: [], furniture: [], found: {}, notices: [] },
    sentences: [{ id: 'b#0', briefing: 'b', in: 'body', block: 0, start: 0, end: 5, text: 'Rain.', mood: 'wet' }],
    names: [{ sentence: 'b#0', start: 0, end: 4, text: 'Rain', kind: 'other', canonical: 'Rain', of: 'weather' }],
    times: [],
    quantities: [],
    quotes: [],
    attributions: [],
    claims: [
      {
        sentence: 'b#0',
        names: ['Rain'],
        times: [{ sentence: 'b#9', start: 0, end: 1, text: 'x', value: 'y' }],
        quantities: [],
        polarity: 'negated',
        hedges: [],
      },
    ],
    takeaways: [],
  } as unknown as Reading;
  const { facts, data } = encode(reading);
  const { body, blocks, furniture, ...whole } = decode(data, reading.briefing.id);
  expect({ ...whole, briefing: { ...factsIn(facts), body, blocks, furniture } }).toEqual(reading);
});

test('a second start lists everything from the file alone, and texts on demand', async () => {
  const database = scratchLibrary();
  await fill(database, {
    'one.ndjson': line('b1', BODY, { headline: 'Ferry leaves' }) + line('b2', 'Rain is expected on Tuesday.'),
  });
  const [first, second] = await shelfOf(database, ANALYSIS);
  expect(first?.reading?.briefing).toMatchObject({ id: 'b1', headline: 'Ferry leaves', body: BODY });
  expect(first?.reading?.sentences.map(({ text }) => text)).toEqual(BODY.split(/(?<=\.) /));
  expect(second?.reading && wholeOf(second.reading).sentences[0]?.text).toBe('Rain is expected on Tuesday.');
});

test('a long list is shown from its top while the rest is fetched', async () => {
  const database = scratchLibrary();
  expect(firstLook(database, ANALYSIS)).toBeUndefined();
  const lines = Array.from({ length: 250 }, (_, n) => line(`b${n}`, `Ferry number ${n} left at noon.`));
  await fill(database, { 'many.ndjson': lines.join('') });
  const first = firstLook(database, ANALYSIS, new Set(['b1']));
  expect(first?.readings.slice(0, 2).map(({ briefing }) => briefing.id)).toEqual(['b0', 'b2']);
  expect(first?.readings).toHaveLength(199);
  // what another version of the program read is shown as it was until it has been read again
  expect(firstLook(database, 'newer')?.readings[2]?.briefing.body).toBe('Ferry number 2 left at noon.');
});

test('a newer analysis reads again from the kept original, also when the file has gone', async () => {
  const database = scratchLibrary();
  await fill(database, { 'one.ndjson': line('b1', BODY) });
  const again = await shelfOf(database, 'newer');
  expect(again[0]?.reading?.briefing.body).toBe(BODY);
  expect((await shelfOf(database, 'newer'))[0]?.reading?.briefing.body).toBe(BODY);
  expect(readingsOfBytes(database, again[0]?.version.hash ?? '')).toHaveLength(1);
});

test('the original is kept byte for byte', async () => {
  const database = scratchLibrary();
  const text = `\ufeff${line('b1', BODY)}\r\n\u0000odd`;
  const [added] = await fill(database, { 'odd.ndjson': text });
  const hash = added?.version.hash ?? '';
  expect(hash).toBe(hashOf(Buffer.from(text)));
  expect(Buffer.from(originalOf(database, hash.slice(0, 12))?.bytes ?? [])).toEqual(Buffer.from(text));
  expect(originalOf(database, 'ffffffff')).toBeUndefined();
});
