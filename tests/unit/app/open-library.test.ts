// What is shown while many files are read, linked and indexed: more with every look, and at the end the same as read at once.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { libraryOf, loadReadings } from '../../../src/app/loading/load.ts';
import { openLibrary, type Arrival } from '../../../src/app/opening/open-library.ts';
import { openShelf } from '../../../src/app/opening/open-shelf.ts';
import { makeRemembered } from '../../../src/app/opening/remembered.ts';
import { makeCorpus } from '../../../src/search/corpus.ts';
import { search } from '../../../src/search/search.ts';
import { ANALYSIS, fill, line, scratchFolder, scratchLibrary } from '../../helpers/library.ts';

const COUNT = 130;
/** Of different things, so that linking has little to compare. */
const EVENTS = [
  'harbour was closed by its master at noon on Monday',
  'library bought four thousand maps from an old sailor',
  'bakers went on strike over the price of flour',
  'cathedral lost its roof in a thunderstorm',
  'orchestra played for refugees without a conductor',
  'tram derailed beside the botanical garden',
  'mayor resigned after the audit of the waterworks',
  'school won the national chess tournament',
  'reservoir is as dry as in the summer of the great drought',
  'museum returned two bronze statues to their owners',
  'ice rink opens again with a smaller budget',
  'vineyards were eaten bare by locusts',
  'brewery poisoned trout with caustic lye',
];
const texts = Object.fromEntries(
  Array.from({ length: COUNT }, (_, n) => {
    const town = `Quayside${n >> 1}`;
    const event = `The ${EVENTS[(n >> 1) % EVENTS.length]}, as all of ${town} knows.`;
    return [`${n + 100}.txt`, `News from ${town}\n\n${event}\n\nBerth ${n} of ${town} stayed empty for a while.\n`];
  }),
);
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const links = ({ relations, clusters, derivations, stories }: Arrival['library']) => ({
  relations,
  clusters,
  derivations,
  stories,
});

it('a big folder ends as it would have been read at once', async () => {
  const folder = path.join(scratchFolder(), 'files');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(texts)) writeFileSync(path.join(folder, name), text);
  // not plain text: that takes a thread however short it is
  writeFileSync(
    path.join(folder, 'page.html'),
    '<h1>Ferry late</h1><p>The ferry to the isles came two hours late on Friday.</p>',
  );
  const arrivals: Arrival[] = [];
  const library = await openLibrary([folder], { onArrival: (arrival) => arrivals.push(arrival) });
  const atOnce = libraryOf(await loadReadings([folder]));
  expect(plain(library.readings)).toEqual(plain(atOnce.readings));
  expect(atOnce.relations.length).toBeGreaterThan(0);
  expect(plain(links(library))).toEqual(plain(links(atOnce)));
  const sizes = arrivals.map((arrival) => arrival.library.readings.length);
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  expect(arrivals.length).toBeGreaterThan(2);
  expect(arrivals.map(({ progress }) => progress !== undefined)).toEqual(arrivals.map((_, n) => n < arrivals.length - 1));
  const { index } = arrivals.at(-1) as Arrival;
  const corpus = makeCorpus(library, index && 'segments' in index ? index.segments : []);
  expect(corpus.index.parts).toHaveLength(1);
  expect(search(corpus, 'quayside7 news', { limit: 5 }).hits.map(({ text }) => text)).toContain('News from Quayside7');
});

it.each([
  ['a few', 3, 'txt'],
  ['a long folder of files that take threads', 12, 'html'],
])('of %s files only the one that changed is read again', async (_, count, ending) => {
  const folder = path.join(scratchFolder(), 'followed');
  mkdirSync(folder);
  const write = (n: number, more = '') =>
    writeFileSync(
      path.join(folder, `${n}.${ending}`),
      `<p>The lock of canal ${n} was closed at noon on Monday by its keeper.${more}</p>`,
    );
  for (let n = 0; n < count; n++) write(n);
  const remembered = makeRemembered();
  const open = () => openLibrary([folder], { onArrival: () => {}, remembered });
  const before = await open();
  write(1, ' It was opened again on Friday.');
  write(count);
  const after = await open();
  expect(after.readings).toHaveLength(count + 1);
  const kept = after.readings.filter((reading) => before.readings.includes(reading));
  expect(kept).toHaveLength(count - 1);
  const anew = await openLibrary([folder], { onArrival: () => {} });
  expect(plain(after.readings)).toEqual(plain(anew.readings));
  expect(plain(links(after))).toEqual(plain(links(anew)));
});

it('a kept library is on the screen before its links, which are made once', async () => {
  const file = path.join(scratchFolder(), 'library.db');
  await fill(scratchLibrary({}, file), texts);
  for (const kept of [false, true]) {
    const database = scratchLibrary({}, file);
    const arrivals: Arrival[] = [];
    const onArrival = (arrival: Arrival) => arrivals.push(arrival);
    const { count } = database.sql('select count(*) as count from links').get() ?? {};
    expect(Number(count) > 0).toBe(kept);
    const library = await openShelf(database, { analysis: ANALYSIS, without: new Set(), onArrival });
    expect(arrivals[0]?.library.relations).toEqual([]);
    expect(arrivals[0]?.progress).toBeDefined();
    expect(library.readings).toHaveLength(COUNT);
    expect(library.relations.length).toBeGreaterThan(0);
    expect(arrivals.at(-1)).toMatchObject({
      library,
      index: { file, analysis: ANALYSIS },
    });
  }
});

it('what was taken out of a library is not opened', async () => {
  const database = scratchLibrary();
  const [first] = await fill(database, texts);
  const without = new Set<string>([first!.version.id]);
  const library = await openShelf(database, { analysis: ANALYSIS, without, onArrival: () => {} });
  expect(library.readings).toHaveLength(COUNT - 1);
  expect(library.reading(first!.version.id)).toBeUndefined();
});

it.each([
  ['a short library', 3],
  ['a long one', 120],
])('%s that an earlier version of the program read is shown as it was, and then read again', async (_, count) => {
  const database = scratchLibrary();
  await fill(database, {
    'all.ndjson': Array.from({ length: count }, (_x, n) => line(`b${n}`, `Quay ${n} is shut.`)).join(''),
  });
  const arrivals: Arrival[] = [];
  const onArrival = (arrival: Arrival) => arrivals.push(arrival);
  const library = await openShelf(database, { analysis: 'newer', without: new Set(), onArrival });
  expect(arrivals.map((arrival) => arrival.library.readings.length)).toEqual(arrivals.map(() => count));
  expect(arrivals.map(({ progress }) => progress)).toContain(`reading ${count} briefings again after an update`);
  expect(arrivals.at(-1)?.progress).toBeUndefined();
  // what was shown first can still be looked at when the reading it came from is gone
  const [before, after] = [arrivals[0]!.library, library].map(({ readings }) => readings.map(({ briefing }) => briefing.body));
  expect(before).toEqual(after);
  expect(database.sql("select count(*) as count from readings where version <> 'newer'").get()).toEqual({ count: 0 });
});

it.each([
  ['a short library', 10],
  ['a long one', COUNT],
])('of %s the earlier links stay while all is read and linked again', async (_, count) => {
  const database = scratchLibrary();
  await fill(database, Object.fromEntries(Object.entries(texts).slice(0, count)));
  const linked = await openShelf(database, { analysis: ANALYSIS, without: new Set(), onArrival: () => {} });
  const arrivals: Arrival[] = [];
  const onArrival = (arrival: Arrival) => arrivals.push(arrival);
  await openShelf(scratchLibrary({}, database.file), { analysis: 'newer', without: new Set(), onArrival });
  const again = arrivals.find(({ progress }) => progress?.includes('again after an update'));
  expect(again?.library.linkCount()).toBe(linked.linkCount());
  expect(linked.linkCount()).toBeGreaterThan(0);
  expect(arrivals.at(-1)?.library.linkCount()).toBe(linked.linkCount());
});

it('a reading in a form that this program cannot unpack is read again before it is shown', async () => {
  const database = scratchLibrary();
  await fill(database, { 'one.txt': texts['100.txt']!, 'two.txt': texts['102.txt']! });
  database.sql('update readings set data = cast(\'{"body":""}\' as blob)').run();
  const arrivals: Arrival[] = [];
  const onArrival = (arrival: Arrival) => arrivals.push(arrival);
  await openShelf(database, { analysis: 'newer', without: new Set(), onArrival });
  expect(arrivals.map((arrival) => arrival.library.readings.length)).toEqual([0, 2]);
  expect(arrivals[0]?.progress).toBe('reading 2 briefings again after an update');
});
