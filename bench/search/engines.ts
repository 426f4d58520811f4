// The engines that are compared, each behind the same two functions: build, then answer with places of texts.
import { spawnSync } from 'node:child_process';
import { DatabaseSync } from 'node:sqlite';
import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { makeLibrary, NO_LINKS, type Library } from '../../src/model/library.ts';
import type { Reading } from '../../src/model/reading.ts';
import { briefingId, sentenceId } from '../../src/model/text.ts';
import { fromBytes, toBytes } from '../../src/search/bytes.ts';
import { makeCorpus } from '../../src/search/corpus.ts';
import { foldText } from '../../src/search/fold.ts';
import { searchSteps, type Hit } from '../../src/search/search.ts';

export interface Engine {
  readonly name: string;
  /** More passages than this take minutes. */
  readonly most: number;
  /** Passages times questions that there is time for; without it, all questions are asked. */
  readonly patience?: number;
  build(texts: readonly string[]): Built;
}

export interface Built {
  /** Places of the ten best texts. */
  answer(asked: string): readonly number[];
  /** Bytes on disk. */
  readonly disk?: number;
  /** Time from bytes to the first possible question, in ms. */
  load?(): number;
  /** The longest time that the last answer held the thread without a break, in ms. */
  longestStep?(): number;
  close?(): void;
}

/** CPU time of this thread so far, in ms. */
export function now(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

const LIMIT = 10;
const PER_BRIEFING = 10;

/** Which of the texts a hit is. */
export function placeOf({ briefing, sentence }: Pick<Hit, 'briefing' | 'sentence'>): number {
  return Number(briefing) * PER_BRIEFING + Number(sentence.split('#')[1]);
}

const crossread: Engine = {
  name: 'crossread',
  most: Infinity,
  build(texts) {
    const library = libraryOf(texts);
    const corpus = makeCorpus(library);
    const files = () => corpus.index.parts.map(({ vocabulary }) => toBytes(vocabulary.segment));
    let longest = 0;
    return {
      answer(asked) {
        longest = 0;
        const steps = searchSteps(corpus, asked, { limit: LIMIT, today: '2030-01-01' });
        for (;;) {
          const before = now();
          const step = steps.next();
          longest = Math.max(longest, now() - before);
          if (step.done) return step.value.hits.map(placeOf);
        }
      },
      disk: files().reduce((sum, { length }) => sum + length, 0),
      load() {
        const bytes = files();
        const before = now();
        makeCorpus(
          library,
          bytes.flatMap((file) => fromBytes(file) ?? []),
        );
        return now() - before;
      },
      longestStep: () => longest,
    };
  },
};

const fuse: Engine = {
  name: 'fuse.js',
  most: 100_000,
  patience: 600_000,
  build(texts) {
    const index = new Fuse(texts.map(foldText), { ignoreLocation: true, threshold: 0.5, isCaseSensitive: true });
    return { answer: (asked) => index.search(foldText(asked), { limit: LIMIT }).map(({ refIndex }) => refIndex) };
  },
};

const miniSearch: Engine = {
  name: 'MiniSearch',
  most: 200_000,
  build(texts) {
    const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], processTerm: foldText });
    index.addAll(texts.map((text, id) => ({ id, text })));
    return {
      answer: (asked) =>
        index
          .search(asked, { prefix: true, fuzzy: 0.25 })
          .slice(0, LIMIT)
          .map(({ id }) => Number(id)),
      get disk() {
        return Buffer.byteLength(JSON.stringify(index));
      },
    };
  },
};

const micro: Engine = {
  name: 'uFuzzy',
  most: 1_000_000,
  patience: 10_000_000,
  build(texts) {
    const folded = texts.map(foldText);
    const finder = new uFuzzy({ intraMode: 1 });
    return {
      answer(asked) {
        const [places, info, order] = finder.search(folded, foldText(asked), 4, 1000);
        if (!places) return [];
        return info && order ? order.slice(0, LIMIT).map((i) => info.idx[i] ?? -1) : places.slice(0, LIMIT);
      },
    };
  },
};

const fts: Engine = {
  name: 'SQLite FTS5',
  most: 1_000_000,
  build(texts) {
    const database = new DatabaseSync(':memory:');
    database.exec("create virtual table passages using fts5(text, content='', tokenize='unicode61 remove_diacritics 2')");
    const insert = database.prepare('insert into passages(rowid, text) values (?, ?)');
    database.exec('begin');
    texts.forEach((text, i) => insert.run(i + 1, text));
    database.exec('commit');
    const find = database.prepare('select rowid from passages where passages match ? order by rank limit 10');
    return {
      answer(asked) {
        const words = foldText(asked).match(/[\p{L}\p{N}]+/gu) ?? [];
        const match = words.map((word, i) => (i === words.length - 1 ? `"${word}"*` : `"${word}"`)).join(' OR ');
        return match ? find.all(match).map((row) => Number(row['rowid']) - 1) : [];
      },
      get disk() {
        return Number(database.prepare('select sum(length(block)) as size from passages_data').get()?.['size'] ?? 0);
      },
      close: () => database.close(),
    };
  },
};

const fzf: Engine = {
  name: 'fzf --filter',
  most: 1_000_000,
  patience: 4_000_000,
  build(texts) {
    const lines = texts.map((text, i) => `${i}\t${foldText(text).replaceAll('\n', ' ')}`).join('\n');
    return {
      answer(asked) {
        const { stdout } = spawnSync('fzf', ['--filter', foldText(asked), '--delimiter', '\t', '--nth', '2'], {
          input: lines,
          maxBuffer: 1 << 30,
        });
        return stdout
          .toString()
          .split('\n', LIMIT)
          .filter(Boolean)
          .map((line) => Number.parseInt(line, 10));
      },
    };
  },
};

/** All engines that this machine has. */
export function engines(): Engine[] {
  const hasFzf = spawnSync('fzf', ['--version']).status === 0;
  return [crossread, fuse, miniSearch, micro, fts, ...(hasFzf ? [fzf] : [])];
}

// The library is there before a search is: neither its memory nor its making is the index's.
let made: { readonly texts: readonly string[]; readonly library: Library } | undefined;

/** The texts as a library; made once for the same texts. */
export function libraryOf(texts: readonly string[]): Library {
  if (made?.texts !== texts) made = { texts, library: makeLibrary(readingsOf(texts), NO_LINKS, []) };
  return made.library;
}

// Texts as briefings of ten sentences each: what a search needs of a reading and nothing else.
function readingsOf(texts: readonly string[]): Reading[] {
  const readings: Reading[] = [];
  for (let from = 0; from < texts.length; from += PER_BRIEFING) {
    const id = briefingId(String(from / PER_BRIEFING));
    const sentences = texts.slice(from, from + PER_BRIEFING).map((text, i) => ({
      id: sentenceId(id, i),
      briefing: id,
      in: 'body' as const,
      block: 0,
      start: 0,
      end: text.length,
      text,
    }));
    const briefing = { id, format: 'ndjson' as const, body: '', blocks: [], furniture: [], found: {}, notices: [] };
    const nothing = { names: [], times: [], quantities: [], quotes: [], attributions: [], claims: [], takeaways: [] };
    readings.push({ briefing, sentences, ...nothing });
  }
  return readings;
}
