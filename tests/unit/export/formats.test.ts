// Each export read back with a library of that format: what went in comes out, to the letter.
// oxlint-disable-next-line import/no-unassigned-import -- registers itself with the core
import '@citation-js/plugin-bibtex';
import { Cite } from '@citation-js/core';
import { parse } from 'csv-parse/sync';
import { parseRssFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { expect, test } from 'vitest';
import { markOf } from '../../../src/export/citation.ts';
import type { Dossier } from '../../../src/export/dossier.ts';
import { FORMATS, write } from '../../../src/export/formats.ts';
import { sampleDossier } from '../../helpers/dossier.ts';

const quotesOf = (dossier: Dossier) => dossier.excerpts.map(({ sentence }) => sentence.text);
const marksOf = (dossier: Dossier) => dossier.excerpts.flatMap(({ place }) => (place ? [markOf(place)] : []));

test('markdown: quotes as block quotes, each with a footnote', async () => {
  const dossier = await sampleDossier();
  const tree = fromMarkdown(write('markdown', dossier), {
    extensions: [gfmFootnote()],
    mdastExtensions: [gfmFootnoteFromMarkdown()],
  });
  type Node = { type: string; value?: string; identifier?: string; children?: readonly Node[] };
  const text = (node: Node): string => node.value ?? (node.children ?? []).map(text).join('');
  const all = (tree as Node).children ?? [];
  const quotes = all.filter(({ type }) => type === 'blockquote');
  expect(quotes.map(text)).toEqual(
    dossier.excerpts.flatMap(({ sentence, bearings }) => [sentence.text, ...bearings.map((each) => each.sentence.text)]),
  );
  const notes = all.filter(({ type }) => type === 'footnoteDefinition');
  expect(notes).toHaveLength(quotes.length);
  expect(text(notes[0] ?? { type: '' })).toContain(marksOf(dossier)[0]);
  const kinds = new Set(all.map(({ type }) => type));
  expect(kinds).toEqual(new Set(['paragraph', 'heading', 'blockquote', 'list', 'footnoteDefinition']));
});

test('html: one file that fetches nothing, quotes to the letter', async () => {
  const dossier = await sampleDossier();
  const { document } = parseHTML(write('html', dossier));
  const quotes = [...document.querySelectorAll('body > figure > blockquote')].map((node) => node.textContent);
  expect(quotes).toEqual(quotesOf(dossier));
  expect([...document.querySelectorAll('body > figure > figcaption code')].map((node) => node.textContent)).toEqual(
    marksOf(dossier),
  );
  expect([...document.querySelectorAll('script, link, img, iframe, b')]).toEqual([]);
  expect([...document.querySelectorAll('.tlp')].map((node) => node.textContent)).toEqual(['TLP:AMBER', 'TLP:AMBER']);
  expect(document.querySelector('title')?.textContent).toBe('TLP:AMBER Ferries <this> week');
});

test('json lines: one sentence a line with everything known of it', async () => {
  const dossier = await sampleDossier();
  const records = write('jsonl', dossier)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(records.map(({ quote }) => quote)).toEqual(quotesOf(dossier));
  expect(records.map(({ citation }) => citation)).toEqual(marksOf(dossier));
  expect(records[1]).toMatchObject({
    marking: 'TLP:AMBER',
    tags: ['sea', 'north, far'],
    note: 'Ask <twice> & write "back"',
    rating: 'B2',
    tlp: 'green',
    independent: 1,
    links: [{ kind: 'contradicts', quote: 'The boat sailed at one in the afternoon.', outlet: 'Port Radio' }],
  });
});

test('csv: claims down, sources across', async () => {
  const dossier = await sampleDossier();
  const rows: Record<string, string>[] = parse(write('csv', dossier), { columns: true });
  expect(rows.map((row) => row['quote']?.replace(/^'(?==)/, ''))).toEqual(quotesOf(dossier));
  expect(rows.map((row) => row['citation'])).toEqual(marksOf(dossier));
  expect(Object.keys(rows[0] ?? {}).slice(-2)).toEqual(['1. The Harbour, Post', '2. Port Radio']);
  expect(rows[1]?.['1. The Harbour, Post']).toBe('states');
  expect(rows[1]?.['2. Port Radio']).toMatch(/^contradicts: "The boat sailed at one in the afternoon\." crossread:/);
  expect(rows.map((row) => row['marking'])).toEqual(rows.map(() => 'TLP:AMBER'));
});

test('no cell of a table is a formula', async () => {
  const rows: string[][] = parse(write('csv', await sampleDossier()));
  expect(rows.flat().filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
});

test('csl: the cited briefings as a reference manager knows them', async () => {
  const dossier = await sampleDossier();
  const items = new Cite(write('csl', dossier)).data;
  expect(items).toMatchObject([
    {
      type: 'article-newspaper',
      title: 'Ferry & port: "calm" <sea>',
      'container-title': 'The Harbour, Post',
      author: [{ literal: 'A. Writer' }],
      issued: { 'date-parts': [[2030, 4, 30]] },
      URL: 'https://example.org/ferry?a=1&b={2}',
    },
    { 'container-title': 'Port Radio', issued: { 'date-parts': [[2030, 5, 1]] } },
  ]);
  const [first] = items as { note?: string }[];
  for (const quote of quotesOf(dossier)) expect(first?.note).toContain(`“${quote}” crossread:`);
  expect(first?.note).toMatch(/^TLP:AMBER\n/);
});

test('bibtex: the same as @misc entries', async () => {
  const dossier = await sampleDossier();
  const items = new Cite(write('bibtex', dossier)).data as Record<string, unknown>[];
  expect(items).toHaveLength(2);
  expect(items[0]).toMatchObject({
    title: 'Ferry & port: "calm" <sea>',
    author: [{ family: 'A. Writer' }],
    issued: { 'date-parts': [[2030, 4, 30]] },
  });
  const annote = String(items[0]?.['annote']);
  for (const quote of quotesOf(dossier)) expect(annote).toContain(`“${quote.replaceAll('\n', ' ')}” crossread:`);
  expect(String(items[0]?.['URL'])).toBe('https://example.org/ferry?a=1&b=%7B2%7D');
});

/** RIS by its grammar: two letters or digits, two spaces, a hyphen, a space; a record ends with ER. */
function risRecords(text: string): readonly ReadonlyMap<string, readonly string[]>[] {
  const fields = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, tag, value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
      if (tag === undefined) throw new Error(`no field of RIS: ${line}`);
      return [tag, value] as const;
    });
  const records: Map<string, string[]>[] = [];
  for (const [tag, value] of fields) {
    if (tag === 'TY') records.push(new Map());
    const record = records.at(-1);
    record?.set(tag, [...(record.get(tag) ?? []), value]);
  }
  expect(fields.filter(([tag]) => tag === 'ER')).toHaveLength(records.length);
  return records;
}

test('ris: the same as records of a reference manager', async () => {
  const dossier = await sampleDossier();
  const records = risRecords(write('ris', dossier));
  expect(records.map((record) => Object.fromEntries([...record].filter(([tag]) => tag !== 'N1')))).toEqual([
    {
      TY: ['NEWS'],
      ID: ['ferry'],
      TI: ['Ferry & port: "calm" <sea>'],
      AU: ['A. Writer'],
      T2: ['The Harbour, Post'],
      PY: ['2030'],
      DA: ['2030/04/30/'],
      UR: ['https://example.org/ferry?a=1&b={2}'],
      ER: [''],
    },
    { TY: ['NEWS'], ID: ['port'], T2: ['Port Radio'], PY: ['2030'], DA: ['2030/05/01/'], ER: [''] },
  ]);
  const notes = records[0]?.get('N1') ?? [];
  expect(notes[0]).toBe('TLP:AMBER');
  expect(notes).toHaveLength(1 + dossier.excerpts.length);
  for (const quote of quotesOf(dossier)) expect(notes.join('\n')).toContain(`“${quote.replaceAll('\n', ' ')}” crossread:`);
});

test('claimreview: claims of schema.org, reviewed where a person rated them', async () => {
  const dossier = await sampleDossier();
  const { '@context': context, '@graph': graph } = JSON.parse(write('claimreview', dossier)) as Record<
    string,
    Record<string, unknown>[]
  >;
  expect(context).toBe('https://schema.org');
  expect(graph?.map((each) => each['claimReviewed'] ?? each['text'])).toEqual(quotesOf(dossier));
  expect(graph?.map(({ identifier }) => identifier)).toEqual(marksOf(dossier));
  const reviews = graph?.filter((each) => each['@type'] === 'ClaimReview');
  expect(reviews).toMatchObject([
    {
      author: { '@type': 'Person', name: dossier.author },
      reviewBody: 'Ask <twice> & write "back"',
      reviewRating: {
        alternateName: 'probably true',
        ratingValue: 4,
        bestRating: 5,
        worstRating: 1,
        ratingExplanation: 'Admiralty B2',
      },
      itemReviewed: {
        '@type': 'Claim',
        conditionsOfAccess: 'TLP:AMBER',
        datePublished: '2030-04-30T08:15',
        appearance: [
          { '@type': 'NewsArticle', publisher: { name: 'The Harbour, Post' }, url: 'https://example.org/ferry?a=1&b={2}' },
        ],
      },
    },
  ]);
  expect(graph?.filter((each) => each['@type'] === 'Claim')).toHaveLength(dossier.excerpts.length - 1);
});

test.each([
  ['1', 5],
  ['A5', 1],
  ['6', undefined],
])('claimreview: %s is worth %s of five', async (rating, value) => {
  const dossier = await sampleDossier();
  const excerpts = dossier.excerpts.map((excerpt) => ({ ...excerpt, marks: { ...excerpt.marks, rating } }));
  const { '@graph': graph } = JSON.parse(write('claimreview', { ...dossier, excerpts })) as Record<
    string,
    { reviewRating: object }[]
  >;
  expect(graph?.[0]?.reviewRating).toEqual(expect.objectContaining(value === undefined ? {} : { ratingValue: value }));
  expect('ratingValue' in (graph?.[0]?.reviewRating ?? {})).toBe(value !== undefined);
});

test('rss: an item for each sentence', async () => {
  const dossier = await sampleDossier();
  const feed = parseRssFeed(write('rss', dossier));
  expect(feed.title).toBe('TLP:AMBER Ferries <this> week');
  expect(feed.items?.map(({ description }) => description)).toEqual(quotesOf(dossier));
  expect(feed.items?.map(({ guid }) => guid?.value)).toEqual(marksOf(dossier));
  expect(feed.items?.[1]).toMatchObject({
    link: 'https://example.org/ferry?a=1&b={2}',
    pubDate: 'Tue, 30 Apr 2030 08:15:00 GMT',
  });
  expect(feed.items?.[1]?.categories?.map(({ name }) => name)).toEqual(['sea', 'north, far']);
});

test('equal input gives equal bytes', async () => {
  const [one, two] = [await sampleDossier(), await sampleDossier()];
  for (const format of FORMATS) expect(write(format, one)).toBe(write(format, two));
});
