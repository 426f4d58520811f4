// The thread that searches big libraries gives the answers that a search on the spot gives, and only the newest.
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { makeFinder, corpusInTurns, type Finder, type FindWish } from '../../../src/app/finding/finder.ts';
import { addToIndex, openIndex } from '../../../src/app/shelf/index-files.ts';
import { makeLibrary, NO_LINKS } from '../../../src/model/library.ts';
import { briefingId } from '../../../src/model/text.ts';
import type { Marks, TriageId } from '../../../src/model/triage.ts';
import { makeCorpus } from '../../../src/search/corpus.ts';
import { search, type Answer } from '../../../src/search/search.ts';
import { shelf } from '../../../src/store/catalogue.ts';
import { readIndexFiles, indexFolder } from '../../../src/store/index-files.ts';
import { readingOf } from '../../helpers/builders.ts';
import { ANALYSIS, fill, scratchLibrary } from '../../helpers/library.ts';

const library = makeLibrary(
  Array.from({ length: 40 }, (_, n) =>
    readingOf({
      id: `b${n}`,
      headline: `Pier ${n} is closed`,
      outlet: n % 2 ? 'Bay Post' : 'Radio Nord',
      body: [[`Storm number ${n} damaged the pier.`, 'The ferry stayed in port.']],
    }),
  ),
  NO_LINKS,
  [],
);
const marks: ReadonlyMap<TriageId, Marks> = new Map([[briefingId('b7'), { read: true, tags: ['pier'] }]]);
const wish = (query: string): FindWish => ({ query, limit: 5, marks, today: '2031-03-06' });

let finder: Finder;
const made = () => (finder = makeFinder((error) => expect.unreachable(error.message)));
afterEach(() => finder.close());
const ask = (query: string) =>
  new Promise<Answer>((resolve) => {
    finder.find(library, wish(query), (answer, isWhole) => isWhole && resolve(answer));
  });
const shown = ({ hits, all, problem }: Answer) => [
  hits.map(({ sentence, text, matches }) => [sentence, text, matches]),
  all,
  problem,
];

describe('the finder', () => {
  it.each([
    'pier 17 damaged',
    'tag:pier',
    'is:unread from:bay in:headline',
    'strom OR ferry',
    '"stayed in port"',
    'colour:red pier',
  ])('%s: the same as on the spot', async (query) => {
    made().know(library);
    expect(shown(await ask(query))).toEqual(shown(search(makeCorpus(library), query, wish(query))));
  });

  it('takes the segments that somebody else has made', async () => {
    const { index } = makeCorpus(library);
    made().know(library, { segments: index.parts.map(({ vocabulary }) => vocabulary.segment) });
    expect((await ask('pier 17 damaged')).hits[0]?.sentence).toBe('b17#0');
  });

  it('answers what was asked before it was ready, and of two questions the newer', async () => {
    made();
    const answered: string[] = [];
    finder.find(library, wish('storm number 3'), () => answered.push('older'));
    const newer = ask('storm number 4');
    expect(finder.isReady()).toBe(false);
    finder.know(library);
    expect((await newer).hits[0]?.sentence).toBe('b4#0');
    expect(answered).toEqual([]);
  });

  it('counts saved searches', async () => {
    made().know(library);
    const counts = await new Promise<Map<number, Answer>>((resolve) => {
      const all = new Map<number, Answer>();
      finder.count(library, [wish('in:headline'), wish('pier 17 damaged')], (place, answer) => {
        if (all.set(place, answer).size === 2) resolve(all);
      });
    });
    expect(counts.get(0)?.all).toBe(40);
    expect(counts.get(1)?.hits.length).toBeGreaterThan(0);
  });

  it('is no thread before somebody asks, and none again when nobody has asked for a while', async () => {
    const database = scratchLibrary();
    await fill(database, { 'a.txt': 'Ferry stays in port\n\nThe ferry stayed in port on Tuesday.' });
    let started = 0;
    const count = () => started++;
    process.on('worker', count);
    onTestFinished(() => void process.off('worker', count));
    finder = makeFinder((error) => expect.unreachable(error.message), { idle: 1 });
    const place = { file: database.file, analysis: ANALYSIS, without: new Set<string>() };
    finder.know(library, place);
    expect(finder.isReady()).toBe(false);
    expect(started).toBe(0);
    for (const times of [1, 2]) {
      expect(await finder.speakers()).toEqual([]);
      await expect.poll(() => finder.isReady()).toBe(false);
      expect(started).toBe(times);
    }
  });

  it('says who is quoted most', async () => {
    const quoted = library.readings.map((reading) => ({
      ...reading,
      quotes: [{ sentence: reading.sentences[0]!.id, start: 0, end: 5, text: 'Storm', speaker: 'Ada Northcote', direct: true }],
    }));
    made().know(makeLibrary(quoted, NO_LINKS, []));
    expect(await finder.speakers()).toEqual(['Ada Northcote']);
  });
});

it('the index of a small library is made between keys, and is the same', async () => {
  made();
  const { index } = await corpusInTurns(library);
  expect(index.parts[0]?.vocabulary.segment).toEqual(makeCorpus(library).index.parts[0]?.vocabulary.segment);
});

describe('the index beside a library', () => {
  const texts = {
    'a.txt': 'Ferry stays in port\n\nThe ferry stayed in port on Tuesday.',
    'b.txt': 'Storm nears\n\nA storm nears the islands.',
  };

  it('is written once, grows by a file when briefings come, and lets go of those taken out', async () => {
    made();
    const database = scratchLibrary();
    const files = () => readIndexFiles(indexFolder(database.file)).map(({ name }) => name);
    await fill(database, { 'a.txt': texts['a.txt'] });
    openIndex(database, ANALYSIS);
    const [first] = files();
    openIndex(database, ANALYSIS);
    expect(files()).toEqual([first]);
    await fill(database, { 'b.txt': texts['b.txt'] });
    const { index } = openIndex(database, ANALYSIS);
    expect(files()).toHaveLength(2);
    expect(files()).toContain(first);
    const [taken] = shelf(database, ANALYSIS);
    const without = new Set<string>(taken ? [taken.version.id] : []);
    expect(openIndex(database, ANALYSIS, without).index.size).toBeLessThan(index.size);
  });

  it('takes in what is added without looking at the rest', async () => {
    made();
    const database = scratchLibrary();
    const files = () => readIndexFiles(indexFolder(database.file));
    await fill(database, { 'a.txt': texts['a.txt'] });
    openIndex(database, ANALYSIS);
    const [first] = files();
    const added = await fill(database, { 'b.txt': texts['b.txt'] });
    addToIndex(
      database,
      ANALYSIS,
      added.map(({ version }) => version.id),
      new Set(),
    );
    expect(files()).toHaveLength(2);
    const before = files().map(({ name }) => name);
    // nothing is left to be done when it is opened
    expect(openIndex(database, ANALYSIS).index.parts).toHaveLength(2);
    expect(files().map(({ name }) => name)).toEqual(before);
    expect(before).toContain(first?.name);
  });

  it('of another version of the program is made anew', async () => {
    made();
    const database = scratchLibrary();
    await fill(database, texts);
    const { index } = openIndex(database, ANALYSIS);
    expect(index.parts[0]?.vocabulary.segment.maker).toBe(ANALYSIS);
    const before = readIndexFiles(indexFolder(database.file)).map(({ name }) => name);
    openIndex(database, 'another');
    expect(readIndexFiles(indexFolder(database.file)).map(({ name }) => name)).not.toEqual(before);
  });
});
