// Citations found again in what they cite, whatever the format; a changed word is noticed.
import type { Briefing } from '../../../src/model/briefing.ts';
import { expect, test } from 'vitest';
import { citation, citedIn, markOf, sourceLine, type Place } from '../../../src/export/citation.ts';
import { FORMATS, vouchesFor, write } from '../../../src/export/formats.ts';
import type { Library } from '../../../src/model/library.ts';
import { sampleDossier, sampleLibrary, FILES } from '../../helpers/dossier.ts';
import { hashOf } from '../../../src/store/originals.ts';

/** The words at a place, as `verify` reads them from an original. */
function wordsAt(library: Library, place: Place): string {
  const reading = library.readings.find(({ briefing }) => hashOf(FILES[briefing.path ?? ''] ?? '').startsWith(place.hash));
  const text = place.in === 'headline' ? reading?.briefing.headline : reading?.briefing.body;
  return text?.slice(place.start, place.end) ?? '';
}

test.each(FORMATS)('%s: every citation vouches for its own words', async (format) => {
  const library = await sampleLibrary();
  const dossier = await sampleDossier();
  const cited = citedIn(write(format, dossier));
  expect(cited.length).toBeGreaterThanOrEqual(dossier.excerpts.length);
  expect(cited.filter((each) => !vouchesFor(each, wordsAt(library, each.place)))).toEqual([]);
});

test.each(FORMATS)('%s: a changed letter, a word left out or put in is noticed', async (format) => {
  const library = await sampleLibrary();
  const written = write(format, await sampleDossier());
  for (const [from, to] of [
    ['Twelve', 'Twelwe'],
    ['Twelve people', 'people'],
    ['Twelve', 'Over twelve'],
    [' were aboard', ' were safely aboard'],
    ['were aboard;', 'were not aboard;'],
  ] as const) {
    const changed = written.replaceAll(from, to).replaceAll(from.replace(/^ /, '\n'), to);
    if (changed === written) continue;
    const orphans = citedIn(changed).filter((each) => !vouchesFor(each, wordsAt(library, each.place)));
    expect(orphans).not.toEqual([]);
  }
});

test('a copied citation is found wherever it is pasted', async () => {
  const library = await sampleLibrary();
  const [excerpt] = (await sampleDossier()).excerpts.slice(1);
  if (!excerpt?.place) throw new Error('no place');
  const copied = citation(
    excerpt.sentence,
    excerpt.source.briefing,
    { speaker: 'Ana Petrova', chain: ['Port Radio'] },
    excerpt.place,
  );
  expect(copied).toContain(
    'Ana Petrova, cited by Port Radio; The Harbour, Post; A. Writer; "Ferry & port: "calm" <sea>"; 2030-04-30 08:15',
  );
  const [cited] = citedIn(`Notes of today.\n\n${copied}\n\nMore to come.`);
  expect(cited?.mark).toBe(markOf(excerpt.place));
  expect(cited && vouchesFor(cited, wordsAt(library, cited.place))).toBe(true);
});

test('a pronoun is no source: it names nobody outside its article', () => {
  const briefing = {
    id: 'b1',
    format: 'plain',
    outlet: 'Port Radio',
    body: '',
    blocks: [],
    furniture: [],
    found: {},
    notices: [],
  };
  expect(sourceLine(briefing as unknown as Briefing, { speaker: 'they', chain: ['the port'] })).toBe('the port; Port Radio');
});
