// Small libraries made by hand: invented outlets, sentences and links, with spans that are right by construction.
import { makeLibrary, NO_LINKS, type Library } from '../../src/model/library.ts';
import type { Briefing, Furniture } from '../../src/model/briefing.ts';
import type { ClaimCluster, Derivation } from '../../src/model/origin.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Evidence, Relation, RelationKind } from '../../src/model/relation.ts';
import { briefingId, sentenceId, type Block, type Sentence } from '../../src/model/text.ts';

export interface Draft {
  readonly id: string;
  /** Paragraphs, each a list of sentences. A paragraph that begins with "* " is a bullet. */
  readonly body: readonly (readonly string[])[];
  readonly headline?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly url?: string;
  /** Sentence numbers of the takeaways. */
  readonly takeaways?: readonly number[];
  readonly stated?: boolean;
  readonly furniture?: readonly Furniture[];
}

/** A reading whose sentences, blocks and takeaways point where they should. */
export function readingOf(draft: Draft): Reading {
  const id = briefingId(draft.id);
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  let body = '';
  for (const [block, paragraph] of draft.body.entries()) {
    if (block > 0) body += '\n\n';
    const start = body.length;
    for (const [n, text] of paragraph.entries()) {
      if (n > 0) body += ' ';
      const from = body.length;
      body += text;
      sentences.push({
        id: sentenceId(id, sentences.length),
        briefing: id,
        in: 'body',
        block,
        start: from,
        end: body.length,
        text,
      });
    }
    blocks.push({ kind: paragraph[0]?.startsWith('* ') ? 'bullet' : 'paragraph', start, end: body.length });
  }
  const briefing: Briefing = {
    id,
    path: `${draft.id}.txt`,
    format: 'plain',
    body,
    blocks,
    furniture: draft.furniture ?? [],
    found: {},
    notices: [],
    ...(draft.headline ? { headline: draft.headline } : {}),
    ...(draft.outlet ? { outlet: draft.outlet } : {}),
    ...(draft.published ? { published: draft.published } : {}),
    ...(draft.url ? { url: draft.url } : {}),
  };
  const headline: Sentence | undefined = draft.headline
    ? {
        id: sentenceId(id, 'h'),
        briefing: id,
        in: 'headline',
        block: -1,
        start: 0,
        end: draft.headline.length,
        text: draft.headline,
      }
    : undefined;
  const takeaways = (draft.takeaways ?? []).flatMap((n) => {
    const sentence = sentences[n];
    return sentence ? [{ text: sentence.text, stated: draft.stated ?? false, sentence: sentence.id }] : [];
  });
  return {
    briefing,
    sentences,
    ...(headline ? { headline } : {}),
    names: [],
    times: [],
    quantities: [],
    quotes: [],
    attributions: [],
    claims: [],
    takeaways,
  };
}

/** "a 3 restates b 0" as a relation; its evidence adds up to its score. */
export function relation(from: string, kind: RelationKind, to: string, reasons: readonly Evidence[] = REASONS): Relation {
  const score = reasons.reduce((sum, reason) => sum + reason.weight, 0);
  return { from: place(from), to: place(to), kind, score, evidence: reasons };
}

export function place(text: string) {
  const [id = '', n = '0'] = text.split(' ');
  return sentenceId(briefingId(id), n === 'h' ? 'h' : Number(n));
}

const REASONS: readonly Evidence[] = [
  { what: 'same words', value: 'ferry, aground, passengers', weight: 0.55 },
  { what: 'shared name', value: 'Port Ellery', weight: 0.3 },
];

const DIFFERENT_NUMBER: readonly Evidence[] = [...REASONS, { what: 'different number', value: '240 / 212', weight: -0.1 }];

/** Three reports of one ferry, one of which copies another, and one of something else. */
export const FERRY_DRAFTS: readonly Draft[] = [
  {
    id: 'coast',
    outlet: 'Coast Courier',
    headline: 'Ferry runs aground off Port Ellery',
    published: '2031-03-04T09:10',
    url: 'https://courier.example/ferry',
    body: [
      [
        'The ferry Halcyon ran aground off Port Ellery on Tuesday with 212 passengers on board.',
        'Nobody was hurt, the harbour master said.',
      ],
      ['Divers will look at the hull on Wednesday.', 'The line has run since 1974 without an accident of this kind.'],
      ['Fog had closed the upper bay the whole morning.', 'A second ferry turned back.'],
    ],
    takeaways: [0, 2],
    stated: true,
    furniture: [{ text: 'Read more about the bay', why: 'link list', at: 130 }],
  },
  {
    id: 'wire',
    outlet: 'Northern Wire',
    headline: 'Halcyon aground, passengers safe',
    published: '2031-03-04T10:00',
    body: [
      [
        'The ferry Halcyon ran aground off Port Ellery on Tuesday with 240 passengers on board, Coast Courier reports.',
        'Nobody was hurt.',
      ],
      ['The owner says that the hull is sound.', 'Tugs are on their way.'],
    ],
    takeaways: [0],
  },
  {
    id: 'gull',
    outlet: 'The Gull',
    published: '2031-03-05',
    body: [
      ['A diver who saw the hull speaks of a tear as long as a car.', 'The owner had called the hull sound a day before.'],
      ['No passenger was hurt, the coast guard confirmed on its own account.'],
    ],
    takeaways: [0],
  },
  {
    id: 'orchard',
    outlet: 'Inland Post',
    headline: 'Late frost spares the orchards',
    published: '2031-03-03',
    body: [['Growers near Tolm report little damage.']],
  },
];

const FERRY_RELATIONS: readonly Relation[] = [
  relation('wire 0', 'restates', 'coast 0', DIFFERENT_NUMBER),
  relation('wire 1', 'restates', 'coast 1'),
  relation('gull 2', 'corroborates', 'coast 1'),
  relation('gull 2', 'corroborates', 'wire 1'),
  relation('gull 0', 'contradicts', 'wire 2'),
];

const CLUSTERS: readonly ClaimCluster[] = [
  {
    id: 'hurt',
    sentences: [place('coast 1'), place('wire 1'), place('gull 2')],
    origins: [
      { name: 'harbour master', held: false, briefings: [briefingId('coast'), briefingId('wire')] },
      { name: 'coast guard', held: false, briefings: [briefingId('gull')] },
    ],
    independent: 2,
  },
  {
    id: 'aground',
    sentences: [place('coast 0'), place('wire 0')],
    origins: [{ name: 'Coast Courier', held: true, briefings: [briefingId('coast'), briefingId('wire')] }],
    independent: 1,
  },
];

const DERIVATIONS: readonly Derivation[] = [{ from: briefingId('coast'), to: briefingId('wire'), share: 0.7, why: 'cites it' }];

/** The ferry library. */
export function ferry(): Library {
  return makeLibrary(
    FERRY_DRAFTS.map(readingOf),
    {
      relations: FERRY_RELATIONS,
      clusters: CLUSTERS,
      derivations: DERIVATIONS,
      stories: [{ id: 's1', title: 'Ferry aground off Port Ellery', briefings: ['coast', 'wire', 'gull'].map(briefingId) }],
    },
    [],
  );
}

export function empty(): Library {
  return makeLibrary([], NO_LINKS, []);
}

/** A library of many short briefings in pairs that restate each other. */
export function many(count: number): Library {
  const readings = Array.from({ length: count }, (_, n) =>
    readingOf({
      id: `b${n}`,
      outlet: `Outlet ${n % 40}`,
      headline: `Report ${n} from the river country`,
      published: `2031-0${1 + (n % 9)}-1${n % 10}`,
      body: [
        [`The gauge at lock ${n} rose by ${n % 30} centimetres overnight.`, 'Keepers opened two of the gates before dawn.'],
        ['Barges wait below the weir until the stream is slower.', `The guild counts ${n % 17} boats.`],
        ['Rain is forecast for the upper valley.', 'The mill at the bend stands still.'],
      ],
      takeaways: [0, 3],
    }),
  );
  const relations = Array.from({ length: count - 1 }, (_, n) =>
    relation(`b${n + 1} 0`, n % 7 === 0 ? 'contradicts' : 'restates', `b${n} 0`),
  );
  return makeLibrary(readings, { ...NO_LINKS, relations }, []);
}
