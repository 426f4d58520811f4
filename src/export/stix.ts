// STIX 2.1: a report on the cited briefings, a note for each sentence, an opinion for each rating of information.
import { markOf, sourceLine } from './citation.ts';
import { instantOf } from './dates.ts';
import { tlpLabel, type Dossier, type Excerpt, type Source } from './dossier.ts';
import { safeJson } from './safe.ts';
import type { Tlp } from '../model/triage.ts';

/** TLP 2.0 as OASIS published it: an extension with fixed identifiers. */
const TLP_EXTENSION = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d';
const TLP_CREATED = '2022-10-01T00:00:00.000Z';
const TLP_MARKINGS: Readonly<Record<Tlp, string>> = {
  clear: 'marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487',
  green: 'marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb',
  amber: 'marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421',
  'amber+strict': 'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003',
  red: 'marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1',
};

/** The Admiralty digit as an opinion; 6 ("cannot be judged") is none. */
const OPINIONS: Readonly<Record<string, string>> = {
  1: 'strongly-agree',
  2: 'agree',
  3: 'neutral',
  4: 'disagree',
  5: 'strongly-disagree',
};

type StixObject = Readonly<Record<string, unknown>> & { readonly id: string };

/** A STIX 2.1 bundle: a report, a note for each sentence, an opinion for each that is rated. */
export function toStix(dossier: Dossier): string {
  const make = maker(dossier);
  const author = make('identity', dossier.author, { name: dossier.author, identity_class: 'individual' });
  const outlets = new Map<string, StixObject>();
  const outletOf = ({ briefing }: Source) => {
    const name = briefing.outlet ?? briefing.path ?? briefing.id;
    const known =
      outlets.get(name) ??
      make('identity', `outlet ${name}`, { name, identity_class: 'organization', created_by_ref: author.id });
    outlets.set(name, known);
    return known;
  };
  const briefings = new Map(
    dossier.sources.map((source) => [source, briefingObject(source, outletOf(source), author, make, dossier)] as const),
  );
  const said = dossier.excerpts.flatMap((excerpt) => excerptObjects(excerpt, briefings.get(excerpt.source), author, make));
  const cited = [...briefings.values(), ...said];
  const report = make('report', 'report', {
    name: dossier.title,
    report_types: ['threat-report'],
    published: timeOf(dossier.asOf),
    created_by_ref: author.id,
    object_refs: (cited.length > 0 ? cited : [author]).map(({ id }) => id),
  });
  const markings = dossier.tlp ? [markingObject(dossier.tlp)] : [];
  const objects = [...markings, author, ...outlets.values(), ...cited, report];
  return `${safeJson({ type: 'bundle', id: `bundle--${dossier.uuidOf('bundle')}`, objects }, 1)}\n`;
}

/** The words of a citation as they stand here. */
export function quotedInStix(quote: string): string {
  return `"content": ${safeJson(quote)}`;
}

type Make = (type: string, name: string, fields: Readonly<Record<string, unknown>>) => StixObject;

/** Everything but markings has the same times: equal input gives equal bytes. */
function maker({ uuidOf, asOf, tlp }: Dossier): Make {
  const time = timeOf(asOf);
  const marking = tlp ? { object_marking_refs: [TLP_MARKINGS[tlp]] } : {};
  return (type, name, fields) => ({
    type,
    spec_version: '2.1',
    id: `${type}--${uuidOf(`${type} ${name}`)}`,
    created: time,
    modified: time,
    ...without(fields),
    ...marking,
  });
}

function briefingObject(source: Source, outlet: StixObject, author: StixObject, make: Make, dossier: Dossier): StixObject {
  const { briefing, hash, marks } = source;
  return make('report', `briefing ${briefing.id}`, {
    name: briefing.headline ?? briefing.id,
    report_types: ['threat-report'],
    published: timeOf(briefing.published ?? dossier.asOf),
    created_by_ref: author.id,
    object_refs: [outlet.id],
    labels: marks.tags.length > 0 ? marks.tags : undefined,
    lang: briefing.language,
    external_references: [
      without({
        source_name: briefing.outlet ?? 'original',
        description: sourceLine(briefing, { chain: [] }),
        url: briefing.url,
        hashes: hash ? { 'SHA-256': hash } : undefined,
      }),
    ],
  });
}

function excerptObjects(excerpt: Excerpt, briefing: StixObject | undefined, author: StixObject, make: Make): StixObject[] {
  const { sentence, place, marks, source } = excerpt;
  const note = make('note', `note ${sentence.id}`, {
    content: sentence.text,
    abstract: sourceLine(source.briefing, excerpt),
    authors: [author['name']],
    created_by_ref: author.id,
    object_refs: [briefing?.id ?? author.id],
    labels: marks.tags.length > 0 ? marks.tags : undefined,
    external_references: place ? [{ source_name: 'crossread', external_id: markOf(place) }] : undefined,
  });
  const digit = /[1-6]$/.exec(marks.rating ?? '')?.[0] ?? '';
  const opinion = OPINIONS[digit];
  if (!opinion && !marks.note) return [note];
  if (!opinion)
    return [
      note,
      make('note', `comment ${sentence.id}`, { content: marks.note, created_by_ref: author.id, object_refs: [note.id] }),
    ];
  const judged = make('opinion', `opinion ${sentence.id}`, {
    opinion,
    explanation: [`Admiralty ${marks.rating}`, marks.note].filter(Boolean).join(': '),
    authors: [author['name']],
    created_by_ref: author.id,
    object_refs: [note.id],
  });
  return [note, judged];
}

function markingObject(tlp: Tlp): StixObject {
  return {
    type: 'marking-definition',
    spec_version: '2.1',
    id: TLP_MARKINGS[tlp],
    created: TLP_CREATED,
    name: tlpLabel(tlp),
    extensions: { [TLP_EXTENSION]: { extension_type: 'property-extension', tlp_2_0: tlp } },
  };
}

/** An ISO 8601 time with milliseconds, as STIX wants it of everything; 1970 where none is known. */
function timeOf(published: string | undefined): string {
  return (instantOf(published ?? '') ?? new Date(0)).toISOString();
}

function without(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
