// Attribution without a sentence of its own: "Source: ISW" over what follows, and "ISW said this" about what stands before.
import type { Draft } from './attribution.ts';
import type { AttributionScene } from './attribution-cues.ts';
import { isSpeech, strengthOf } from './attribution-strength.ts';
import { wordIds } from './tokens.ts';

const LABEL = /^[ \t]*(?:sources?|quelle|via)[ \t]*:[ \t]*(\S[^\n]{0,79})$/gim;
/** Lines that begin something else: "Background:", "Reminder:". */
const NEXT_LABEL =
  /^[ \t]*(?:background|reminder|read also|see also|sources?|editor[’']s note|for reference|support)\b[^\n]{0,40}:?[ \t]*$|^[ \t]*(?:background|reminder|for reference)[ \t]*:/im;
const POINTS_BACK = wordIds('this so that it');
const LONG_SENTENCE = 24;

/** One attribution for each label line with a name: all paragraphs after it, up to the next label. */
export function labelled({ layer: { tokens } }: AttributionScene): readonly Draft[] {
  const { text } = tokens;
  const found: Draft[] = [];
  for (const match of text.matchAll(LABEL)) {
    const source = match[1]!.trim().replace(/[.,;]$/, '');
    const rest = text.slice(match.index + match[0].length);
    const start = match.index + match[0].length + (rest.length - rest.trimStart().length);
    const next = NEXT_LABEL.exec(text.slice(start));
    const end = start + text.slice(start, next ? start + next.index : undefined).trimEnd().length;
    if (end > start && !/^https?:/i.test(source))
      found.push({
        start,
        end,
        source,
        cue: match[0].trim().split(':')[0]!,
        strength: 'reported',
        at: -1,
        mention: -1,
        share: 1,
      });
  }
  return found;
}

/** "ISW said this in a new report": moves the content to the paragraph before, or to the sentences before in its own. */
export function referred(scene: AttributionScene, drafts: readonly Draft[]): readonly Draft[] {
  const { tokens } = scene.layer;
  const said = new Map<number, number>();
  scene.mentions.forEach((mention, index) => {
    const at = mention.verb;
    if (at < 0 || said.has(at) || !isSpeech(strengthOf(tokens.id[at]!))) return;
    const next = at + 1;
    if (next >= tokens.count || !POINTS_BACK.has(tokens.id[next]!) || !pointsBack(scene, next)) return;
    said.set(at, index);
  });
  void said;
  return drafts.map((draft) => {
    if (draft.at < 0 || !said.has(draft.at)) return draft;
    const back = before(scene, draft.at);
    return back ? { ...draft, ...back } : draft;
  });
}

/** Whether "this" stands alone: nothing but an adverbial follows. */
function pointsBack({ layer: { tokens } }: AttributionScene, at: number): boolean {
  const sentence = tokens.sentence[at]!;
  const end = tokens.sentences[sentence + 1]!;
  if (end - tokens.sentences[sentence]! > LONG_SENTENCE) return false;
  const next = tokens.text.slice(tokens.start[at + 1], tokens.end[at + 1]).toLowerCase();
  return at + 1 >= end || /^(?:in|on|at|during|after|to|while|when|,|\.|as|following|by|before|through|via|about)$/.test(next);
}

function before({ layer: { tokens } }: AttributionScene, at: number): { start: number; end: number } | undefined {
  const paragraph = tokens.paragraph[at]!;
  const own = tokens.paragraphs[paragraph]!;
  const first = tokens.sentences[tokens.sentence[at]!]!;
  const from = first > own ? own : paragraph > 0 ? tokens.paragraphs[paragraph - 1]! : -1;
  return from < 0 ? undefined : { start: tokens.start[from]!, end: tokens.end[first - 1]! };
}
