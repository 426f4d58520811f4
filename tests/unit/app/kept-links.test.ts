// The links that a library keeps, fetched again: the same links, of what is shown only, and only what came when it has grown.
import { expect, it } from 'vitest';
import { linksOn } from '../../../src/app/shelf/kept-links.ts';
import type { Library } from '../../../src/model/library.ts';
import type { Relation } from '../../../src/model/relation.ts';
import { briefingOf } from '../../../src/model/text.ts';
import { isLinked } from '../../../src/store/backlog.ts';
import { addLinks, relationPieces, replaceLinks } from '../../../src/store/links.ts';
import { ferry } from '../../helpers/builders.ts';
import { scratchLibrary } from '../../helpers/library.ts';

const plain = ({ from, to, kind, score, evidence }: Relation) => ({ from, to, kind, score, evidence });
const inOrder = (relations: readonly Relation[]) =>
  relations.map(plain).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

function keptOf(library: Library) {
  const { relations, clusters, derivations, stories, readings } = library;
  const words = new Uint32Array([1]);
  const briefings = readings.map(({ briefing: { id } }) => ({ id, hash: 'x', part: 0, words }));
  return { relations, clusters, derivations, stories, briefings };
}

it('come back as they were made', () => {
  const database = scratchLibrary();
  const library = ferry();
  replaceLinks(database, 'test', keptOf(library));
  const { links, index } = linksOn(database, library.readings);
  expect(inOrder(links.relations)).toEqual(inOrder(library.relations));
  expect(links.clusters).toEqual(library.clusters);
  for (const { from } of library.relations)
    expect(index.linksOf(from).map(({ there }) => there)).toEqual(library.linksOf(from).map(({ there }) => there));
});

it('are of the briefings that are shown only', () => {
  const database = scratchLibrary();
  const library = ferry();
  replaceLinks(database, 'test', keptOf(library));
  const [gone, ...rest] = library.readings;
  const shown = linksOn(database, rest).links.relations;
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.some(({ from, to }) => [from, to].map(briefingOf).includes(gone!.briefing.id))).toBe(false);
  // and are there again when it is
  expect(linksOn(database, library.readings).links.relations).toHaveLength(library.relations.length);
});

it('a briefing that has come again takes its new links, and the others keep theirs', () => {
  const database = scratchLibrary();
  const library = ferry();
  const all = keptOf(library);
  replaceLinks(database, 'test', all);
  linksOn(database, library.readings);
  const { clusters, derivations, stories } = all;
  const [again] = library.readings;
  const touches = ({ from, to }: Relation) => [from, to].map(briefingOf).includes(again!.briefing.id);
  const pieces = relationPieces(database);
  const [one] = library.relations.filter(touches);
  addLinks(database, { relations: [one!], briefings: all.briefings.slice(0, 1) }, { clusters, derivations, stories });
  expect(relationPieces(database)).not.toEqual(pieces);
  const rest = library.relations.filter((relation) => !touches(relation));
  expect(inOrder(linksOn(database, library.readings).links.relations)).toEqual(inOrder([...rest, one!]));
});

it('know of which text of a briefing they were made', () => {
  const database = scratchLibrary();
  const library = ferry();
  const id = library.readings[0]!.briefing.id;
  const version = { id, hash: 'x', name: '', part: 0, added: '', lineage: id, number: 1 };
  expect(isLinked(database, version)).toBe(false);
  replaceLinks(database, 'test', keptOf(library));
  expect(isLinked(database, version)).toBe(true);
  expect(isLinked(database, { ...version, hash: 'y' })).toBe(false);
});
