// Citations and exports from the screen: every quote can be found again in its file.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { libraryOf, loadReadings } from '../../../src/app/loading/load.ts';
import { libraryOfShelf } from '../../../src/app/shelf/shelf.ts';
import { citationOf, exportTo } from '../../../src/app/deeds/take-out.ts';
import { citedIn } from '../../../src/export/citation.ts';
import type { Library } from '../../../src/model/library.ts';
import type { SentenceId } from '../../../src/model/text.ts';
import { ANALYSIS, fill, scratchLibrary } from '../../helpers/library.ts';

let folder: string;
let file: string;
let library: Library;
let id: SentenceId;
/** Where no library is. */
let none: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-take-out-'));
  none = path.join(folder, 'none.db');
  file = path.join(folder, 'ferry.txt');
  writeFileSync(
    file,
    'Ferry stopped by wind\n\nThe ferry did not sail on Tuesday. "We wait for calm water," captain Lena Orr said.\n',
  );
  library = libraryOf(await loadReadings([file]));
  id = library.readings[0]?.sentences[1]?.id as SentenceId;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a citation says who, from where, and by which bytes it can be checked', async () => {
  const text = await citationOf(library, id, none);
  expect(text).toContain('We wait for calm water');
  expect(text).toContain('Lena Orr');
  const place = citedIn(text)[0]?.place;
  expect(library.readings[0]?.briefing.body.slice(place?.start, place?.end)).toBe(library.sentence(id)?.text);
});

it('an export never writes over a file that is there', async () => {
  const wish = { format: 'markdown', sentences: [id], title: 'Ferry', author: 'ana' } as const;
  const write = () => exportTo(library, new Map(), wish, { folder, libraryFile: none });
  const [first, second] = [await write(), await write()];
  expect(first).not.toBe(second);
  expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'));
});

it('what is marked TLP:RED does not leave by a key', async () => {
  const marks = new Map([[id, { tags: [], tlp: 'red' as const }]]);
  const wish = { format: 'html', sentences: [id], title: 'Ferry', author: 'ana' } as const;
  await expect(exportTo(library, marks, wish, { folder, libraryFile: none })).rejects.toThrow('TLP:RED');
});

it('a file that has changed since is cited without a mark rather than with a false one', async () => {
  const before = readFileSync(file);
  onTestFinished(() => writeFileSync(file, before));
  writeFileSync(file, 'Something else stands here now, and it is long enough to be read as text.\n');
  expect(citedIn(await citationOf(library, id, none))).toEqual([]);
});

it('what the library was given is cited from there, wherever its file is now', async () => {
  const own = scratchLibrary();
  const [added] = await fill(own, {
    'snow.txt': 'Snow closed the pass on Friday night. The road opens on Sunday, the council said.',
  });
  const briefing = added?.reading.briefing.id;
  const shelf = await libraryOfShelf(own, ANALYSIS);
  rmSync(added?.version.path ?? '');
  const [cited] = citedIn(await citationOf(shelf, `${briefing}#1` as SentenceId, own.file));
  expect(cited?.place.hash).toBe(added?.version.hash.slice(0, 16));
  const wish = { format: 'stix', sentences: [`${briefing}#1` as SentenceId], title: 'Snow', author: 'ana' } as const;
  const write = () => exportTo(shelf, new Map(), wish, { folder, libraryFile: own.file });
  const [first, second] = [await write(), await write()];
  expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'));
});
