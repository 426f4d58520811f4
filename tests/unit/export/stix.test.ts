// The bundle against what STIX 2.1 says each object must be (sections 2, 3, 4.1, 4.13–4.15, 7.2).
import { Ajv2020 as Ajv } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { write } from '../../../src/export/formats.ts';
import { sampleDossier } from '../../helpers/dossier.ts';
import { STIX_BUNDLE } from '../../helpers/stix-schema.ts';

type StixObject = Record<string, unknown> & { id: string; type: string };

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const COMMON = [
  'type',
  'spec_version',
  'id',
  'created',
  'modified',
  'created_by_ref',
  'labels',
  'lang',
  'external_references',
  'object_marking_refs',
];
/** Properties each type must have, and those it may have besides the common ones. */
const TYPES: Readonly<Record<string, { readonly must: readonly string[]; readonly may: readonly string[] }>> = {
  identity: { must: ['name', 'identity_class'], may: [] },
  report: { must: ['name', 'published', 'object_refs'], may: ['report_types', 'description'] },
  note: { must: ['content', 'object_refs'], may: ['abstract', 'authors'] },
  opinion: { must: ['opinion', 'object_refs'], may: ['explanation', 'authors'] },
};
/** What no object can do without that has it, whatever its type. */
const REQUIRED = new Set(['type', 'id', 'created', 'name', 'published', 'object_refs', 'content', 'opinion', 'extensions']);
const OPINIONS = ['strongly-disagree', 'disagree', 'neutral', 'agree', 'strongly-agree'];

async function bundle(): Promise<readonly StixObject[]> {
  const parsed = JSON.parse(write('stix', await sampleDossier())) as { type: string; id: string; objects: StixObject[] };
  expect(Object.keys(parsed)).toEqual(['type', 'id', 'objects']);
  expect(parsed.type).toBe('bundle');
  expect(parsed.id).toMatch(new RegExp(`^bundle--${UUID}$`));
  return parsed.objects;
}

test('every object has what its type must have, and nothing that is not defined', async () => {
  for (const object of await bundle()) {
    expect(object.id).toMatch(new RegExp(`^${object.type}--${UUID}$`));
    expect(object['spec_version']).toBe('2.1');
    expect(object['created']).toMatch(TIME);
    if (object.type === 'marking-definition') continue;
    const type = TYPES[object.type];
    expect(Object.keys(TYPES)).toContain(object.type);
    expect(Object.keys(object)).toEqual(expect.arrayContaining([...(type?.must ?? []), 'modified']));
    expect(Object.keys(object).filter((key) => ![...COMMON, ...(type?.must ?? []), ...(type?.may ?? [])].includes(key))).toEqual(
      [],
    );
    expect(object['modified']).toMatch(TIME);
    expect(JSON.stringify(object)).not.toMatch(/":(?:null|\[\]|\{\}|"")/);
  }
});

test.each([undefined, 'clear', 'green', 'amber', 'amber+strict', 'red'] as const)(
  'a bundle marked %s is valid against the schema, and no longer when anything in it is wrong',
  async (tlp) => {
    const isValid = new Ajv({ allErrors: true }).compile(STIX_BUNDLE);
    const { tlp: _, ...unmarked } = await sampleDossier();
    const parsed = JSON.parse(write('stix', { ...unmarked, ...(tlp ? { tlp } : {}) })) as { objects: StixObject[] };
    isValid(parsed);
    expect(isValid.errors ?? []).toEqual([]);
    for (const [n, object] of parsed.objects.entries()) {
      for (const broken of [
        ...Object.keys(object)
          .filter((key) => REQUIRED.has(key) && !(key === 'name' && object.type === 'marking-definition'))
          .map((key) => ({ ...object, [key]: undefined })),
        { ...object, id: object.id.replace('--', '-') },
        { ...object, spec_version: '2.0' },
        { ...object, x_unheard_of: 1 },
      ]) {
        const objects = parsed.objects.with(n, JSON.parse(JSON.stringify(broken)) as StixObject);
        expect([broken, isValid({ ...parsed, objects })]).toEqual([broken, false]);
      }
    }
  },
);

test('every reference leads to an object of the bundle, and ids are unique', async () => {
  const objects = await bundle();
  const ids = objects.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const object of objects) {
    const refs = ['object_refs', 'object_marking_refs', 'created_by_ref'].flatMap(
      (key) => (object[key] ?? []) as string | string[],
    );
    for (const ref of refs) expect(ids).toContain(ref);
  }
});

test('the strictest marking is on everything, as TLP 2.0', async () => {
  const objects = await bundle();
  const marking = objects.find(({ type }) => type === 'marking-definition');
  expect(marking).toEqual({
    type: 'marking-definition',
    spec_version: '2.1',
    id: 'marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421',
    created: '2022-10-01T00:00:00.000Z',
    name: 'TLP:AMBER',
    extensions: {
      'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d': { extension_type: 'property-extension', tlp_2_0: 'amber' },
    },
  });
  const others = objects.filter((object) => object !== marking);
  expect(others.map((object) => object['object_marking_refs'])).toEqual(others.map(() => [marking?.id]));
});

test('a note for each sentence, an opinion for each rated one, sources with the hash of their file', async () => {
  const objects = await bundle();
  const dossier = await sampleDossier();
  const notes = objects.filter(({ type }) => type === 'note');
  expect(notes.map((note) => note['content'])).toEqual(dossier.excerpts.map(({ sentence }) => sentence.text));
  const opinions = objects.filter(({ type }) => type === 'opinion');
  expect(opinions).toMatchObject([
    { opinion: 'agree', explanation: 'Admiralty B2: Ask <twice> & write "back"', object_refs: [notes[1]?.id] },
  ]);
  for (const opinion of opinions) expect(OPINIONS).toContain(opinion['opinion']);
  const references = objects
    .filter(({ type }) => type === 'report')
    .flatMap((report) => (report['external_references'] ?? []) as Record<string, unknown>[]);
  for (const reference of references) {
    expect(reference['source_name']).toBeTruthy();
    expect(reference['hashes']).toEqual({ 'SHA-256': expect.stringMatching(/^[0-9a-f]{64}$/) });
  }
});
