// A small dossier that has everything an export can have, with texts chosen to break careless writers.
import { takeBytes } from '../../src/app/loading/take.ts';
import { makeDossier, type Choice, type Dossier } from '../../src/export/dossier.ts';
import { makeLibrary, NO_LINKS, type Library } from '../../src/model/library.ts';
import { allSentences } from '../../src/model/reading.ts';
import { briefingId, sentenceId } from '../../src/model/text.ts';
import type { Marks, TriageId } from '../../src/model/triage.ts';
import { hashOf } from '../../src/store/originals.ts';
import { line } from './library.ts';

const FERRY = briefingId('ferry');
const PORT = briefingId('port');

/** Sentences with what CSV, Markdown, XML, TeX, JSON and spreadsheets take for their own. */
const TRICKY = [
  'The ferry *left* at noon_ & "nobody" was <b>hurt</b>.',
  '=SUM(1,2) was the name of the boat, said Ana {Petrova} 100% \\ $5 #1.',
  '1. Twelve people\nwere aboard; two lines, “curly” ~ ^ | `code`.',
  'Море было спокойным – 海は静かだった.',
];

export const FILES: Readonly<Record<string, string>> = {
  'ferry.ndjson': line('ferry', TRICKY.join('\n\n'), {
    headline: 'Ferry & port: "calm" <sea>',
    outlet: 'The Harbour, Post',
    byline: 'A. Writer',
    published: '2030-04-30T08:15',
    url: 'https://example.org/ferry?a=1&b={2}',
  }),
  'port.ndjson': line('port', 'The boat sailed at one in the afternoon.', { outlet: 'Port Radio', published: '2030-05-01' }),
};

export async function sampleLibrary(): Promise<Library> {
  const encoder = new TextEncoder();
  const taken = await Promise.all(Object.entries(FILES).map(([name, text]) => takeBytes(name, name, encoder.encode(text))));
  const readings = taken.flatMap((each) => each.readings);
  const relation = {
    from: sentenceId(PORT, 0),
    to: sentenceId(FERRY, 0),
    kind: 'contradicts' as const,
    score: 0.7,
    evidence: [],
  };
  const cluster = {
    id: 'c1',
    sentences: [sentenceId(FERRY, 0), sentenceId(PORT, 0)],
    origins: [{ name: 'Harbour Office', held: false, briefings: [FERRY, PORT] }],
    independent: 1,
  };
  return makeLibrary(readings, { ...NO_LINKS, relations: [relation], clusters: [cluster] }, []);
}

export const MARKS: ReadonlyMap<TriageId, Marks> = new Map<TriageId, Marks>([
  [
    sentenceId(FERRY, 0),
    { tags: ['sea', 'north, far'], note: 'Ask <twice> & write "back"', rating: 'B2', tlp: 'green', pin: true },
  ],
  [sentenceId(PORT, 0), { tags: [], tlp: 'amber' }],
]);

export async function sampleDossier(more: Partial<Choice> = {}): Promise<Dossier> {
  const library = await sampleLibrary();
  const originals = Object.entries(FILES).map(
    ([name, text], i) => [i === 0 ? FERRY : PORT, { hash: hashOf(text), part: 0, name }] as const,
  );
  return makeDossier(library, {
    title: 'Ferries <this> week',
    author: 'ana & bo',
    sentences: library.readings
      .flatMap((reading) => allSentences(reading).map(({ id }) => id))
      .filter((id) => !id.startsWith('port')),
    marks: MARKS,
    originals: new Map(originals),
    uuidOf: (name) => uuid(name),
    ...more,
  });
}

function uuid(name: string): string {
  const hex = hashOf(name).slice(0, 32);
  return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)].join('-');
}
