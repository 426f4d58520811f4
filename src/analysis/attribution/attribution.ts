// Who is said to be the source of what: the kept cues with their span and source, then the chain of sources behind each.
import type { Strength } from '../../model/quote.ts';
import { contains, type Span } from '../../model/text.ts';
import { chainsOf } from './chain.ts';
import type { AttributionScene } from './cues.ts';
import type { Believed } from './hints.ts';
import { makeNear, type Near } from './near.ts';
import { contentStart, hasWords } from './content.ts';
import { isDoubtful } from './doubt.ts';
import { introduced, labelled, referrer } from './labels.ts';
import { ASKS, turnsOf } from './transcript.ts';
import { isNounCue, isSpeechVerb, strengthIn, strengthOf } from './strength.ts';
import type { SpokenQuote } from '../speakers/speakers.ts';
import { nameWordOf } from '../speakers/names.ts';
import type { Naming } from '../speakers/naming.ts';
import { NAME, NOUN } from '../speakers/layer.ts';
import type { Scene } from '../speakers/scene.ts';
import { AUXILIARY } from '../tokens-classes.ts';
import { wordId, wordIds } from '../tokens.ts';

/** An attribution before its chain is known. */
export interface Draft extends Span {
  readonly source: string;
  readonly cue: string;
  readonly strength: Strength;
  /** Token of the cue, or -1; index of the source's mention, or -1. */
  readonly at: number;
  readonly mention: number;
  /** Sources of attributions around it that were dropped for it, outermost first. */
  readonly around?: readonly string[];
}

/** An attribution on its way: with where its cue stands. */
export interface FoundAttribution extends Span {
  readonly source: string;
  readonly cue: string;
  readonly strength: Strength;
  readonly chain: readonly string[];
  /** Token of the cue, or -1. */
  readonly at: number;
}

/** The least share at which precision and recall balance on labelled articles. */
const KEEP = 0.42;
const FEW_WORDS = 4;
/** Said not to have been done, these report nothing; "does not expect" does. */
const REPORTS: ReadonlySet<Strength> = new Set(['said', 'claimed', 'confirmed', 'denied', 'reported']);
const AUXILIARIES = wordIds('is are was were has have had');
/** "called for a truce", "called on both sides to stop". */
const CALLS_FOR = wordIds('for on upon');
/** Verbs of saying plain enough that the inner of two matters more. */
const CORE =
  wordIds(`said says say told tells stated states claimed claims announced reported reports argued argues alleged asserted insisted
  confirmed denied denies added adds wrote warned acknowledged admitted emphasised emphasized noted notes explained`);

/** Attributions in the order of the text. */
export function findAttributions(
  scene: AttributionScene,
  believed: readonly Believed[],
  spoken: readonly SpokenQuote[],
  naming: Naming,
): readonly FoundAttribution[] {
  const ranked = believed
    .filter((one) => one.share >= KEEP && !isDoubtful(scene, one))
    .toSorted((a, b) => b.share - a.share || a.at - b.at);
  const turns = turnsOf(scene);
  const lines = [...labelled(scene), ...introduced(scene), ...turns];
  const refer = referrer(scene);
  const drafts = new Set<Draft>();
  const near = makeNear<Draft>();
  const told = ranked.flatMap((one) => draftOf(scene, one, naming) ?? []);
  // What people do or feel never stands in the way of what they say.
  for (const draft of told.toSorted((a, b) => Number(a.strength === 'attitude') - Number(b.strength === 'attitude'))) {
    if (turns.length > 0 && ASKS.test(draft.source)) continue;
    if (lines.some((line) => line.line.start <= draft.start && draft.end <= line.line.end)) continue;
    const referred = refer(turns.length > 0 ? inTurn(turns, draft) : draft);
    if (referred) take(scene, drafts, near, referred);
  }
  for (const quote of spoken) {
    const draft = quoteDraft(scene, quote);
    if (!draft || near.around(draft).some((other) => other.start < draft.end && draft.start < other.end)) continue;
    drafts.add(draft);
    near.add(draft);
  }
  const all = [...drafts, ...lines.map((draft) => ({ ...draft, source: fullName(scene, draft.source) }))].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  return chainsOf(
    scene,
    all.filter((draft) => !isRepeated(scene, draft, near)),
    naming,
  );
}

/** "Lund said that the city wants peace and is urging a truce": what stands within the same source's words adds nothing, and may be another's. */
function isRepeated({ layer: { tokens }, mentions }: AttributionScene, draft: Draft, near: Near<Draft>): boolean {
  if (draft.at < 0 || mentions[draft.mention]?.verb === draft.at || !AUXILIARIES.has(tokens.id[draft.at - 1]!)) return false;
  const place = tokens.start[draft.at]!;
  return near
    .around(draft)
    .some(
      (other) =>
        other !== draft &&
        other.source === draft.source &&
        other.start <= place &&
        draft.end <= other.end &&
        contains(other, draft),
    );
}

/** "I can confirm": in a transcript the one whose turn it is. */
function inTurn(turns: readonly Draft[], draft: Draft): Draft {
  if (!/^(?:I|we)$/i.test(draft.source)) return draft;
  const turn = turns.find((one) => one.start <= draft.start && draft.start < one.end);
  return turn ? { ...draft, source: turn.source } : draft;
}

/** The fullest form of a name given as text. */
function fullName(scene: Scene, text: string): string {
  const full = scene.clusters.get(nameWordOf(text))?.full ?? text;
  return full.toUpperCase() === text.toUpperCase() ? text : full;
}

function overlapShare(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (a.end - a.start + (b.end - b.start) - shared || 1);
}

/** Adds a draft unless a surer one says much the same. Of two that nest the inner one stays, and remembers the outer one's source. */
function take(scene: AttributionScene, drafts: Set<Draft>, near: Near<Draft>, draft: Draft): void {
  const other = near.around(draft).find((one) => overlapShare(one, draft) > 0.5);
  if (!other) {
    drafts.add(draft);
    near.add(draft);
    return;
  }
  const outer = governs(scene, other, draft) ? other : governs(scene, draft, other) ? draft : undefined;
  if (outer) {
    if (outer === draft) {
      drafts.delete(other);
      drafts.add(draft);
      near.replace(other, draft);
    }
    return;
  }
  const inner = isNested(scene, other, draft)
    ? { ...draft, around: [...(other.around ?? []), other.source] }
    : isNested(scene, draft, other)
      ? { ...other, around: [draft.source, ...(other.around ?? [])] }
      : undefined;
  if (!inner) return;
  drafts.delete(other);
  drafts.add(inner);
  near.replace(other, inner);
}

/** "Lund said it will offer …": the verb of saying counts, not what is said to be done. */
function governs({ layer: { tokens }, mentions }: AttributionScene, outer: Draft, inner: Draft): boolean {
  if (outer.at < 0 || inner.at < 0 || !CORE.has(tokens.id[outer.at]!) || isSpeechVerb(tokens.id[inner.at]!)) return false;
  const source = tokens.start[mentions[inner.mention]!.first]!;
  const place = tokens.start[inner.at]!;
  return outer.start <= place && inner.end <= outer.end + 1 && (outer.start <= source || outer.source === inner.source);
}

/** "The report notes that Peskov claimed …": the inner cue and its source stand in what the outer one attributes. */
function isNested({ layer: { tokens }, mentions }: AttributionScene, outer: Draft, inner: Draft): boolean {
  if (outer.at < 0 || inner.at < 0 || outer.source === inner.source) return false;
  if (!isSpeechVerb(tokens.id[outer.at]!) || !CORE.has(tokens.id[inner.at]!)) return false;
  const source = tokens.start[mentions[inner.mention]!.first]!;
  const place = tokens.start[inner.at]!;
  return outer.start <= source && outer.start <= place && place < outer.end && inner.start > place;
}

function draftOf(scene: AttributionScene, { at, span, source: chosen }: Believed, naming: Naming): Draft | undefined {
  const { tokens } = scene.layer;
  if (chosen < 0) return undefined;
  const source = ownedBy(scene, chosen, at);
  const word = isNounCue(tokens.id[at]!) ? verbBefore(scene, at, source) : goesOn(scene, at);
  const text = tokens.text.slice(tokens.start[word], tokens.end[word]);
  const start = contentStart(scene, at, span);
  return {
    start: tokens.start[start]!,
    end: tokens.end[span.end - 1]!,
    source: naming(source),
    cue: text.toLowerCase() === 'according' ? `${text} to` : text,
    strength:
      isDenied(scene, word) && REPORTS.has(strengthOf(tokens.id[word]!) ?? 'said')
        ? 'attitude'
        : strengthIn(tokens.id[word]!, CALLS_FOR.has(tokens.id[at + 1] ?? 0) || hasWords(scene, start, span)),
    at,
    mention: source,
  };
}

/** "Norland's government denied": the role is the source, not whose it is. */
function ownedBy({ mentions }: AttributionScene, index: number, at: number): number {
  const [owner, role] = [mentions[index]!, mentions[index + 1]];
  const isRole =
    role !== undefined && role.type === NOUN && owner.type === NAME && owner.possessive && role.first === owner.last + 1;
  return isRole && role.verb === at ? index + 1 : index;
}

/** "expressed serious concerns about": the source's verb, where a noun after it is the cue. */
function verbBefore({ layer: { tokens }, mentions }: AttributionScene, at: number, source: number): number {
  const { verb, last } = mentions[source]!;
  return verb >= last && verb < at && at - verb <= FEW_WORDS && isSpeechVerb(tokens.id[verb]!) ? verb : at;
}

/** "continues to assess": what is gone on with. */
function goesOn({ layer: { tokens } }: AttributionScene, at: number): number {
  const isOn = CONTINUES.has(tokens.id[at]!) && tokens.id[at + 1] === TO && isSpeechVerb(tokens.id[at + 2] ?? 0);
  return isOn ? at + 2 : at;
}

const CONTINUES = wordIds('continue continues continued continuing');
const TO = wordId('to');

/** "has not confirmed", "could not say": nothing is reported. */
function isDenied({ layer: { tokens, classes } }: AttributionScene, at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back < 4; back--) {
    if (NOT.has(tokens.id[back]!)) return true;
    if (!(classes[back]! & AUXILIARY) && !tokens.text.startsWith('ly', tokens.end[back]! - 2)) return false;
  }
  return false;
}

const NOT = wordIds("not never n't didn't hasn't haven't doesn't don't couldn't wouldn't cannot can't won't");

/** A quotation that no cue reaches is attributed to its speaker. */
function quoteDraft(scene: AttributionScene, quote: SpokenQuote): Draft | undefined {
  const quotation = scene.quotations[quote.number]!;
  if (quote.speaker === undefined || quotation.words < FEW_WORDS) return undefined;
  const cue = quote.cue ?? 'said';
  const { start, end } = quotation.span.outer;
  return {
    start,
    end,
    source: quote.speaker,
    cue,
    strength: strengthOf(wordId(cue.split(' ')[0]!)) ?? 'said',
    at: -1,
    mention: quote.mention,
  };
}
