// Attribution without a sentence of its own: "Source: ISW" over what follows, and "ISW said this" about what stands before.
import type { Span } from '../../model/text.ts';
import type { Draft } from './attribution.ts';
import type { AttributionScene } from './cues.ts';
import type { Ranked } from './rank.ts';
import { AFTER } from './spans.ts';
import { isSpeechVerb } from './strength.ts';
import { known } from '../names/gazetteer.ts';
import { wordId, wordIds } from '../tokens.ts';

/** With the line that says so. */
export interface LineDraft extends Draft {
  readonly line: Span;
}

const LABEL = /^[ \t]*(?:sources?|quelle|via)[ \t]*:[ \t]*(\S[^\n]{0,79})$/gim;
/** Lines that begin something else: "Background:", "Reminder:". */
const NEXT_LABEL =
  /^[ \t]*(?:background|reminder|read also|see also|sources?|editor[’']s note|for reference|support)\b[^\n]{0,40}:?[ \t]*$|^[ \t]*(?:background|reminder|for reference)[ \t]*:/im;
const POINTS_BACK = wordIds('this so that it');
const THIS = wordIds('this so');
const THAT = wordId('that');
const LONG_SENTENCE = 36;
/** "To quote the ISW's Key Takeaways on 27 November:": what follows a colon is somebody's. */
const INTRODUCES =
  /^[ \t]*(?:to quote|quoting|according to|from|as reported by|key takeaways (?:from|of|by))[ \t]+(?:the[ \t]+)?(\p{Lu}[\p{L}&.-]*(?:[ \t]+(?:of|for|the|and|\p{Lu}[\p{L}&.-]*)){0,9}?)(?:[’']s?\b[^\n]{0,80}|[ \t]+(?:on|in|of)\b[^\n]{0,60})?:[ \t]*$/gimu;
const BULLET = /^[ \t]*[•·*–-][ \t]/;

/** One attribution for each label line with a name: all paragraphs after it, up to the next label. */
export function labelled({ layer: { tokens } }: AttributionScene): readonly LineDraft[] {
  const { text } = tokens;
  const found: LineDraft[] = [];
  for (const match of text.matchAll(LABEL)) {
    const source = match[1]!.trim().replace(/[.,;]$/, '');
    const rest = text.slice(match.index + match[0].length);
    const start = match.index + match[0].length + (rest.length - rest.trimStart().length);
    const next = NEXT_LABEL.exec(text.slice(start));
    const end = start + text.slice(start, next ? start + next.index : undefined).trimEnd().length;
    if (end > start && !/^https?:/i.test(source))
      found.push(draftOf(match, { start, end }, source, match[0].trim().split(':')[0]!));
  }
  return found;
}

/** A line of its own names the source, without a cue among the words of its content. */
function draftOf(line: RegExpExecArray, content: Span, source: string, cue: string): LineDraft {
  const span = { start: line.index, end: line.index + line[0].length };
  return { ...content, source, cue, strength: 'reported', at: -1, mention: -1, line: span };
}

/** One attribution for each line that introduces a list or a paragraph as somebody's. */
export function introduced({ layer: { tokens } }: AttributionScene): readonly LineDraft[] {
  const { text } = tokens;
  const found: LineDraft[] = [];
  for (const match of text.matchAll(INTRODUCES)) {
    const lines = text.slice(match.index + match[0].length).split('\n');
    let end = match.index + match[0].length;
    let start = -1;
    let stop = end;
    for (const line of lines) {
      const from = end;
      end += line.length + 1;
      if (line.trim() === '') continue;
      if (start >= 0 && !BULLET.test(line)) break;
      if (start < 0) start = from + line.length - line.trimStart().length;
      stop = from + line.trimEnd().length;
      if (!BULLET.test(line)) break;
    }
    if (start >= 0)
      found.push(draftOf(match, { start, end: stop }, match[1]!.trim(), match[0].trim().split(/\s+/).slice(0, 2).join(' ')));
  }
  return found;
}

/** "ISW said this in a new report" is a cue whatever the models think of it. */
export function pointerOf(scene: AttributionScene, at: number): Ranked | undefined {
  const { tokens } = scene.layer;
  const source = scene.subject[at]!;
  const points = source >= 0 && isSpeechVerb(tokens.id[at]!) && THIS.has(tokens.id[at + 1] ?? 0) && pointsBack(scene, at + 1);
  if (!points || !before(scene, at)) return undefined;
  return {
    at,
    span: { start: at + 1, end: at + 2, lie: AFTER, from: 0, to: 0 },
    source,
    cueScore: 4,
    spanShare: 1,
    sourceShare: 1,
  };
}

/**
 * "ISW said this in a new report": moves the content to the paragraph before, or to the sentences before in its own. "Moscow said so"
 * is dropped: a capital speaks by those who were named before.
 */
export function referrer(scene: AttributionScene): (draft: Draft) => Draft | undefined {
  const { tokens } = scene.layer;
  return (draft) => {
    const next = draft.at + 1;
    const points =
      draft.at >= 0 && next < tokens.count && POINTS_BACK.has(tokens.id[next]!) && isSpeechVerb(tokens.id[draft.at]!);
    const back = points && pointsBack(scene, next) ? before(scene, draft.at) : undefined;
    if (!back) return draft;
    return known(draft.source)?.kind === 'place' ? undefined : { ...draft, ...back };
  };
}

/** Whether "this" stands alone: nothing but an adverbial follows. */
function pointsBack({ layer: { tokens } }: AttributionScene, at: number): boolean {
  const sentence = tokens.sentence[at]!;
  const end = tokens.sentences[sentence + 1]!;
  if (end - tokens.sentences[sentence]! > LONG_SENTENCE) return false;
  const next = tokens.text.slice(tokens.start[at + 1], tokens.end[at + 1]).toLowerCase();
  // "said that in March …" begins a clause.
  if (tokens.id[at] === THAT) return at + 1 >= end || next === '.';
  return at + 1 >= end || /^(?:in|on|at|during|after|to|while|when|,|\.|as|following|by|before|through|via|about)$/.test(next);
}

function before({ layer: { tokens } }: AttributionScene, at: number): { start: number; end: number } | undefined {
  const paragraph = tokens.paragraph[at]!;
  const own = tokens.paragraphs[paragraph]!;
  const first = tokens.sentences[tokens.sentence[at]!]!;
  const from = first > own ? own : paragraph > 0 ? tokens.paragraphs[paragraph - 1]! : -1;
  return from < 0 ? undefined : { start: tokens.start[from]!, end: tokens.end[first - 1]! };
}
