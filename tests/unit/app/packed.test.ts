// What threads send each other is what was made, and stays packed until somebody looks.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { lazyFrom, lazyRelations, packReading, packRelations, unpackReading } from '../../../src/app/loading/packed.ts';
import { takeBytes } from '../../../src/app/loading/take.ts';
import { allSentences, sentenceCount, type Reading } from '../../../src/model/reading.ts';
import { ferry } from '../../helpers/builders.ts';

const SAMPLES = path.join(import.meta.dirname, '..', '..', '..', 'briefings');
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

it('every sample is the same after the journey, looked at late or at once', async () => {
  let count = 0;
  for (const name of readdirSync(SAMPLES)) {
    const { readings } = await takeBytes(name, name, readFileSync(path.join(SAMPLES, name)));
    for (const reading of readings) {
      const packed = structuredClone(packReading(reading));
      expect(plain(unpackReading(packed))).toEqual(plain(reading));
      expect(plain(lazyFrom(packed))).toEqual(plain(reading));
      expect(sentenceCount(lazyFrom(packed))).toBe(allSentences(reading).length);
      count++;
    }
  }
  expect(count).toBeGreaterThan(0);
});

it('a reading counts its sentences although its text cannot be had', () => {
  const [reading] = ferry().readings as [Reading];
  const lazy = lazyFrom({ ...packReading(reading), data: new Uint8Array([1, 2, 3]) });
  expect(sentenceCount(lazy)).toBe(allSentences(reading).length);
  expect(() => lazy.sentences).toThrow(/unknown frame|Unknown|data|prefix/i);
});

it('a text that was let go is fetched again', () => {
  const readings = ferry().readings;
  const many = Array.from({ length: 600 }, (_, n) => lazyFrom(packReading(readings[n % readings.length] as Reading)));
  const [first] = many as [Reading];
  const before = first.sentences;
  expect(first.sentences).toBe(before);
  for (const each of many.slice(1)) expect(each.sentences.length).toBeGreaterThan(0);
  expect(first.sentences).not.toBe(before);
  expect(first.sentences).toEqual(before);
});

it('relations come with their evidence, and equal ids are one', () => {
  const { relations } = ferry();
  const ids = new Map();
  const arrived = lazyRelations(structuredClone(packRelations(relations)), ids);
  expect(arrived.map((relation) => ({ ...relation }))).toEqual(relations);
  expect(ids.size).toBe(new Set(relations.flatMap(({ from, to }) => [from, to])).size);
});
