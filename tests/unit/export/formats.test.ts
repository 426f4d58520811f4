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
import { write } from '../../../src/export/formats.ts';
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
  for (const format of ['markdown', 'html', 'jsonl', 'csv', 'csl', 'bibtex', 'stix', 'rss'] as const)
    expect(write(format, one)).toBe(write(format, two));
});
