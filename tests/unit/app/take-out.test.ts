// Citations and exports from the screen: every quote can be found again in its file.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { libraryOf, loadReadings } from '../../../src/app/load.ts';
import { citationOf, exportTo } from '../../../src/app/take-out.ts';
import { citedIn } from '../../../src/export/citation.ts';
import type { Library } from '../../../src/model/library.ts';
import type { SentenceId } from '../../../src/model/text.ts';

let folder: string;
let file: string;
let library: Library;
let id: SentenceId;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-take-out-'));
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
  const text = await citationOf(library, id);
  expect(text).toContain('We wait for calm water');
  expect(text).toContain('Lena Orr');
  const place = citedIn(text)[0]?.place;
  expect(library.readings[0]?.briefing.body.slice(place?.start, place?.end)).toBe(library.sentence(id)?.text);
});

it('an export never writes over a file that is there', async () => {
  const wish = { format: 'markdown', sentences: [id], title: 'Ferry', author: 'ana' } as const;
  const [first, second] = [await exportTo(library, new Map(), wish, folder), await exportTo(library, new Map(), wish, folder)];
  expect(first).not.toBe(second);
  expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'));
});

it('what is marked TLP:RED does not leave by a key', async () => {
  const marks = new Map([[id, { tags: [], tlp: 'red' as const }]]);
  const wish = { format: 'html', sentences: [id], title: 'Ferry', author: 'ana' } as const;
  await expect(exportTo(library, marks, wish, folder)).rejects.toThrow('TLP:RED');
});

it('a file that has changed since is cited without a mark rather than with a false one', async () => {
  writeFileSync(file, 'Something else stands here now, and it is long enough to be read as text.\n');
  expect(citedIn(await citationOf(library, id))).toEqual([]);
});
