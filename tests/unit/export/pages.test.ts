// Where a document has pages, a citation names the one on which its sentence stands.
import { Cite } from '@citation-js/core';
// oxlint-disable-next-line import/no-unassigned-import -- registers itself with the core
import '@citation-js/plugin-bibtex';
import { expect, test } from 'vitest';
import { takeBytes } from '../../../src/app/loading/take.ts';
import { citation, citedIn } from '../../../src/export/citation.ts';
import { makeDossier, type Dossier } from '../../../src/export/dossier.ts';
import { write } from '../../../src/export/formats.ts';
import { makeLibrary, NO_LINKS } from '../../../src/model/library.ts';
import { allSentences } from '../../../src/model/reading.ts';
import { sampleDossier } from '../../helpers/dossier.ts';
import { column, pdfOf } from '../../helpers/pdf.ts';

const PAGES = [
  ['The harbour was closed by its master at noon on Monday after two barges collided.', 'Nobody was hurt in the collision.'],
  ['Both of the barges were towed to the northern quay by the tug of the port on Tuesday.', 'The quay stays shut until Friday.'],
];

async function report(): Promise<Dossier> {
  const bytes = pdfOf(PAGES.map((lines) => column(lines, 72, 700)));
  const { readings } = await takeBytes('report.pdf', 'report.pdf', bytes);
  const library = makeLibrary(readings, NO_LINKS, []);
  return makeDossier(library, {
    title: 'Quays',
    author: 'ana',
    sentences: readings.flatMap((reading) => allSentences(reading).map(({ id }) => id)),
    marks: new Map(),
    originals: new Map(readings.map(({ briefing }) => [briefing.id, { hash: 'ab'.repeat(32), part: 0 }])),
    uuidOf: (name) => name,
  });
}

const pageOfLine = (text: string) => (PAGES[0]?.some((line) => line.startsWith(text.slice(0, 20))) ? 1 : 2);

test('what is copied names the page, and can still be checked', async () => {
  const { excerpts } = await report();
  expect(excerpts).toHaveLength(4);
  for (const { sentence, source, place } of excerpts) {
    const copied = citation(sentence, source.briefing, { chain: [] }, place);
    expect(copied).toContain(`; p. ${pageOfLine(sentence.text)} [crossread:`);
    expect(citedIn(copied)).toHaveLength(1);
  }
});

test('every export names the page where its format has a place for it', async () => {
  const dossier = await report();
  for (const format of ['markdown', 'html', 'csv', 'stix', 'csl', 'bibtex'] as const)
    expect(write(format, dossier).match(/\bp\. [12]\b/g)).toEqual(['p. 1', 'p. 1', 'p. 2', 'p. 2']);
  const records = write('jsonl', dossier).trimEnd().split('\n');
  expect(records.map((line) => (JSON.parse(line) as { page: number }).page)).toEqual([1, 1, 2, 2]);
  expect(new Cite(write('csl', dossier)).data).toMatchObject([{ page: '1, 2' }]);
  expect(write('bibtex', dossier)).toContain('  pages = {1, 2}');
});

test('without pages none is named', async () => {
  const dossier = await sampleDossier();
  for (const format of ['markdown', 'html', 'csv', 'jsonl', 'stix', 'csl', 'bibtex'] as const)
    expect(write(format, dossier)).not.toMatch(/\bp\. \d|"page"|pages =/);
});
