// A briefing's takeaways: those it sets out itself (stated), then sentences chosen for it (extracted). Never mixed silently.
import type { Briefing } from '../../model/briefing.ts';
import type { TimeExpression } from '../../model/claim.ts';
import type { Takeaway } from '../../model/takeaway.ts';
import type { Block, Sentence, SentenceId } from '../../model/text.ts';
import type { Piece } from '../pieces.ts';
import { choose } from './choice.ts';
import { featuresOf } from './features.ts';
import { likenessTo, makeVocabulary, sketchOf } from './sketch.ts';
import { WEIGHTS } from './takeaways.weights.ts';

/** What announces a list of takeaways; "Background" does not. */
const HEADING =
  /\b(?:key\s+(?:takeaways?|points?|findings?|judge?ments?|messages?|facts?|developments?|highlights?)|takeaways?|highlights|main\s+points?|at\s+a\s+glance|in\s+brief|(?:executive\s+)?summary|bottom\s+line(?:\s+up\s+front)?|what\s+(?:you\s+need\s+to|we)\s+know|the\s+essentials)\b/i;
/** Lines that only announce or credit: "Source: …", "Background:". */
const LABEL = /^(?:(?:sources?|photo|image|video|read more|see also|updated|published)\s*:|[^.!?]{1,60}:$)/i;
/** A sentence this like a stated takeaway would only repeat it. */
const SAME = 0.75;
/** What background costs in score; about the spread between a good sentence and a middling one. */
const BACKGROUND = 0.08;
/** Longer lines are prose that mentions such a list, unless they end with a colon. */
const HEADING_LENGTH = 60;

/** The takeaways of a briefing: stated ones in the order of the text, then extracted ones, the best first. */
export function takeawaysOf(
  briefing: Briefing,
  sentences: readonly Sentence[],
  pieces: readonly (readonly Piece[])[],
  times: readonly TimeExpression[],
  nameIn: (block: Block) => string | undefined,
): Takeaway[] {
  const stated = statedIn(briefing, sentences, nameIn);
  const taken = new Set(stated.map((takeaway) => takeaway.sentence));
  const rest: number[] = [];
  const vocabulary = makeVocabulary();
  const said = pieces
    .filter((_, i) => taken.has(sentences[i]?.id ?? ('' as SentenceId)))
    .map((list) => sketchOf(list, vocabulary));
  for (const [i, sentence] of sentences.entries()) {
    const kind = briefing.blocks[sentence.block]?.kind;
    if (!taken.has(sentence.id) && kind !== 'heading' && kind !== 'caption' && !isLabel(sentence.text)) rest.push(i);
  }
  const chosenPieces = rest.map((i) => pieces[i] ?? []);
  const sketches = chosenPieces.map((list) => sketchOf(list, vocabulary));
  const repeats = said.map((one) => likenessTo(one, vocabulary));
  const firsts = rest.map((i, at) => at === 0 || sentences[i]?.block !== sentences[rest[at - 1] ?? 0]?.block);
  const old = backgroundIn(briefing.published, times);
  const scores = featuresOf(chosenPieces, sketches, firsts, vocabulary).map((row, at) => {
    const sketch = sketches[at];
    if (sketch && repeats.some((likeness) => likeness(sketch) > SAME)) return -Infinity;
    let score = 0;
    for (let k = 0; k < row.length; k++) score += row[k]! * (WEIGHTS[k] ?? 0);
    return old.has(sentences[rest[at] ?? -1]?.id ?? '') ? score - BACKGROUND : score;
  });
  const extracted: Takeaway[] = [];
  for (const at of choose(sketches, scores, vocabulary)) {
    const sentence = sentences[rest[at] ?? -1];
    if (sentence) extracted.push({ text: sentence.text, stated: false, sentence: sentence.id });
  }
  return [...stated, ...extracted];
}

const isLabel = (text: string): boolean => text.includes(':') && LABEL.test(text);

/** Sentences all of whose dates lie in years well before publication: background, not news. */
function backgroundIn(published: string | undefined, times: readonly TimeExpression[]): ReadonlySet<string> {
  const year = Number(published?.slice(0, 4));
  const old = new Set<string>();
  const fresh = new Set<string>();
  for (const { sentence, value } of times) {
    const dated = /^(\d{4})/.exec(value);
    if (dated) (Number(dated[1]) < year - 1 ? old : fresh).add(sentence);
  }
  return old.difference(fresh);
}

function statedIn(briefing: Briefing, sentences: readonly Sentence[], nameIn: (block: Block) => string | undefined): Takeaway[] {
  const { blocks, body } = briefing;
  const takeaways: Takeaway[] = [];
  let opening: ReadonlyMap<number, Sentence> | undefined;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    const line = body.slice(block.start, block.end).trim();
    if (!announces(line) || block.kind === 'bullet') continue;
    const of = nameIn(block);
    opening ??= new Map(sentences.toReversed().map((sentence) => [sentence.block, sentence]));
    for (at++; blocks[at]?.kind === 'bullet'; at++) {
      const first = opening.get(at);
      const bullet = blocks[at] as Block;
      if (first)
        takeaways.push({
          text: body.slice(bullet.start, bullet.end).trim(),
          stated: true,
          sentence: first.id,
          ...(of ? { of } : {}),
        });
    }
    at--;
  }
  return takeaways;
}

/** Whether the words are those that announce takeaways. */
export function isHeading(text: string): boolean {
  return HEADING.test(text);
}

function announces(line: string): boolean {
  const isShort = line.endsWith(':') ? line.length < 160 : line.length <= HEADING_LENGTH && !/[.!?]$/.test(line);
  return isShort && HEADING.test(line);
}
