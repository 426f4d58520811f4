// A matrix of hypotheses, in numbers: what each rating counts, whose order it gives, what that order hangs on.
import { describe, expect, it } from 'vitest';
import { cellKey, type Bearing, type Evidence, type Question } from '../../../src/model/hypotheses.ts';
import { makeLibrary, type Library } from '../../../src/model/library.ts';
import { matrixOf, type Matrix } from '../../../src/model/matrix.ts';
import type { SentenceId } from '../../../src/model/text.ts';
import type { Marks, TriageId } from '../../../src/model/triage.ts';
import { ferry, place, readingOf } from '../../helpers/builders.ts';

const SIGNS: Readonly<Record<string, Bearing>> = { '++': 'CC', '+': 'C', o: 'N', '-': 'I', '--': 'II', x: 'NA' };

/** Rows as "coast 0: + - --": how the sentence bears on A, B, C, … */
function question(rows: readonly string[], relevance: Evidence['relevance'] = 'normal'): Question {
  const parsed = rows.map((row) => {
    const [where = '', signs = ''] = row.split(': ');
    return { id: place(where), signs: signs.split(' ').filter(Boolean) };
  });
  const count = Math.max(...parsed.map(({ signs }) => signs.length));
  const hypotheses = Array.from({ length: count }, (_, n) => ({ id: 'ABCDEFG'[n] ?? '', text: `hypothesis ${n}` }));
  const cells = parsed.flatMap(({ id, signs }, event) =>
    signs.flatMap((sign, n) => {
      const bearing = SIGNS[sign];
      return bearing ? [[cellKey(hypotheses[n]?.id ?? '', id), { bearing, event, author: 'ana' }] as const] : [];
    }),
  );
  const evidence = parsed.map(({ id }): Evidence => ({ id, sentence: id, relevance }));
  return { id: 'q', name: 'Why?', event: 1, hypotheses, evidence, cells: new Map(cells) };
}

/** Single sentences of one article each: nobody repeats anybody. */
const loose: Library = makeLibrary(
  Array.from({ length: 8 }, (_, n) =>
    readingOf({ id: `p${n}`, outlet: `Paper ${n}`, body: [['One thing was seen here.', 'Another was heard.']] }),
  ),
  { relations: [], clusters: [], derivations: [], stories: [] },
  [],
);

const orderOf = ({ hypotheses }: Matrix) => hypotheses.map(({ id, rank, inconsistency }) => `${rank}${id} ${inconsistency}`);

describe('the hypothesis with least against it leads', () => {
  const check = (rows: readonly string[], expected: readonly string[]) =>
    expect(orderOf(matrixOf(question(rows), loose))).toEqual(expected);

  it('whatever speaks for the others', () => check(['p0: ++ o', 'p1: - o', 'p2: ++ o'], ['1B 0', '2A 1']));
  it('counting what is very inconsistent twice', () => check(['p0: -- -', 'p1: o o'], ['1B 1', '2A 2']));
  it('not counting what does not apply', () => check(['p0: x -', 'p1: o o'], ['1A 0', '2B 1']));
  it('sharing the first place when nothing tells them apart', () => check(['p0: - -', 'p1: + +'], ['1A 1', '1B 1']));
  it('leaving a place free after a shared one', () => check(['p0: o o -'], ['1A 0', '1B 0', '3C 1']));
  it('the worked example of the method: six pieces, three hypotheses', () =>
    check(['p0: + + +', 'p1: + + -', 'p2: + + -', 'p3: - + +', 'p4: - + +', 'p5: - + +'], ['1B 0', '2C 2', '3A 3']));
});

describe('evidence that tells hypotheses apart stands first', () => {
  const check = (rows: readonly string[], expected: readonly string[]) =>
    expect(matrixOf(question(rows), loose).pieces.map(({ id, diagnosticity }) => `${id} ${diagnosticity}`)).toEqual(expected);

  it('what says the same of all tells nothing', () => check(['p0: + +', 'p1: + -'], ['p1#0 2', 'p0#0 0']));
  it('the further apart, the more', () => check(['p0: o -', 'p1: ++ --'], ['p1#0 4', 'p0#0 1']));
  it('an even split more than one that stands alone', () => check(['p0: + - - -', 'p1: + + - -'], [`p1#0 ${8 / 6}`, 'p0#0 1']));
  it('in the order in which it came where it is the same', () => check(['p0: + -', 'p1: - +'], ['p0#0 2', 'p1#0 2']));
  it('what is open or does not apply is not compared', () => check(['p0: + x', 'p1: + .'], ['p0#0 0', 'p1#0 0']));
});

describe('what a person says of its worth', () => {
  const marked = (...ratings: readonly (readonly [string, string])[]): ReadonlyMap<TriageId, Marks> =>
    new Map(ratings.map(([id, rating]) => [id as TriageId, { tags: [], rating }]));
  const sums = (marks: ReadonlyMap<TriageId, Marks>, relevance: Evidence['relevance'] = 'normal') =>
    orderOf(matrixOf(question(['p0: - o', 'p1: o -'], relevance), loose, marks));

  it('evidence that nobody rated counts once', () => expect(sums(new Map())).toEqual(['1A 1', '1B 1']));
  it('a doubtful claim counts less', () => expect(sums(marked(['p0#0', '5']))).toEqual(['1A 0.5', '2B 1']));
  it('a reliable source counts more', () => expect(sums(marked(['p0#0', 'A']))).toEqual(['1B 1', '2A 1.5']));
  it('the letter of the article joins the digit of the sentence', () =>
    expect(sums(marked(['p0', 'A'], ['p0#0', '5']))).toEqual(['1A 1', '1B 1']));
  it('what cannot be judged is as what was not rated', () => expect(sums(marked(['p0#0', 'F6']))).toEqual(['1A 1', '1B 1']));
  it('what matters more to the question counts double, what matters less half', () => {
    expect(sums(new Map(), 'high')).toEqual(['1A 2', '1B 2']);
    expect(sums(new Map(), 'low')).toEqual(['1A 0.5', '1B 0.5']);
  });
});

describe('five articles can be one source', () => {
  it('sentences that state one claim are one piece, with the articles and origins behind it', () => {
    const { pieces, hypotheses } = matrixOf(question(['coast 1: - o', 'wire 1: - o', 'gull 0: o -']), ferry());
    expect(pieces.map(({ id, articles, origins }) => ({ id, articles, origins }))).toEqual([
      { id: 'coast#1', articles: 3, origins: ['harbour master', 'coast guard'] },
      { id: 'gull#0', articles: 1, origins: ['The Gull'] },
    ]);
    expect(hypotheses.map(({ inconsistency }) => inconsistency)).toEqual([1, 1]);
  });

  it('what one article tells alone rests on the body it names, else on the article', () => {
    const told = readingOf({ id: 't', outlet: 'Port Radio', body: [['It sank, the Harbour Board said.', 'It was fog.']] });
    const [first] = told.sentences;
    const said = { sentence: place('t 0'), start: 0, end: 7, source: 'two clerks', cue: 'said', strength: 'said' as const };
    const names = [
      {
        sentence: place('t 0'),
        start: 13,
        end: 26,
        text: 'Harbour Board',
        kind: 'organisation' as const,
        canonical: 'Harbour Board',
      },
    ];
    const reading = { ...told, names, attributions: first ? [{ ...said, chain: ['Harbour Board', 'two clerks'] }] : [] };
    const library = makeLibrary([reading], { relations: [], clusters: [], derivations: [], stories: [] }, []);
    const { pieces } = matrixOf(question(['t 0: - o', 't 1: o -']), library);
    expect(pieces.map(({ origins }) => origins)).toEqual([['Harbour Board'], ['Port Radio']]);
  });

  it('a copy put beside its original changes no score', () => {
    const alone = orderOf(matrixOf(question(['coast 0: -- o +', 'gull 0: o - o']), ferry()));
    expect(orderOf(matrixOf(question(['coast 0: -- o +', 'gull 0: o - o', 'wire 0: -- o +']), ferry()))).toEqual(alone);
  });

  it('of two ratings of one claim the later holds', () => {
    const { pieces } = matrixOf(question(['coast 0: - o', 'wire 0: + .']), ferry());
    expect([...(pieces[0]?.cells ?? [])].map(([id, { bearing }]) => `${id} ${bearing}`)).toEqual(['A C', 'B N']);
  });

  it('evidence whose article is not here stays, with its words, and still counts', () => {
    const asked = question(['p0: - o']);
    const anchor = { exact: 'The mill stood still.', prefix: '', suffix: '', start: 0 };
    const evidence: Evidence[] = [{ id: 'p0#0' as SentenceId, anchor, relevance: 'normal' }];
    const { pieces, hypotheses } = matrixOf({ ...asked, evidence }, loose);
    expect(pieces[0]).toMatchObject({ text: 'The mill stood still.', articles: 0, origins: [] });
    expect(hypotheses[0]?.id).toBe('B');
  });
});

describe('what the order hangs on', () => {
  const pivots = (rows: readonly string[], library = loose) =>
    matrixOf(question(rows), library).pivots.map(({ pieces, origin, leaders, isLead }) =>
      [origin ?? pieces.join(), isLead ? 'leads' : 'below', leaders.join('')].join(' '),
    );

  it('pieces that alone set the leader apart', () =>
    expect(pivots(['p0: - o', 'p1: - o', 'p2: - --'])).toEqual(['p0#0 leads AB', 'p1#0 leads AB']));
  it('nothing, where every order stays without any one piece', () => expect(pivots(['p0: - o', 'p1: - o'])).toEqual([]));
  it('pieces without which only the order below changes', () =>
    expect(pivots(['p0: o - -', 'p1: o - -', 'p2: o - o'])).toEqual(['p2#0 below A']));
  it('one origin behind several pieces, of which none alone would matter', () => {
    // Two sentences of one paper speak against A; each alone could be missed.
    expect(pivots(['p0 0: -- o', 'p0 1: -- o', 'p1: o -'])).toEqual(['Paper 0 leads A']);
  });
  it('no origin when two stand behind each claim', () =>
    expect(pivots(['coast 1: -- o', 'gull 0: o -'], ferry())).toEqual(['coast#1 leads A']));
});

it('counts the cells that are open', () => {
  expect(matrixOf(question(['p0: + - o', 'p1: + . .']), loose).open).toBe(2);
});
