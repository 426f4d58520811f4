// The chain of sources behind an attribution, nearest to the article first: sources of what encloses it, the outlet somebody
// told it to, then its own source and whom that source cites.
import type { Draft, FoundAttribution } from './attribution.ts';
import type { AttributionScene } from './cues.ts';
import { makeNear } from './near.ts';
import { isSpeech } from './strength.ts';
import { NAME, type SourceMention } from '../speakers/layer.ts';
import type { Naming } from '../speakers/naming.ts';
import { firstMentionFrom } from '../speakers/scene.ts';
import { AUXILIARY, CUE, DETERMINER, PRONOUN, SMALL } from '../tokens-classes.ts';
import { LOWER, wordId, wordIds } from '../tokens.ts';

const CITES = wordIds('citing quoting referencing');
const TELLS = wordIds('told tells telling tell informed informs briefed');
const WITH = wordId('with');
const TO = wordId('to');
const INTERVIEW = wordIds('interview interviews conversation statement email remarks comments');
const ACCOUNTS = wordIds('reports accounts rumours rumors testimony testimonies evidence');
/** Words that do not describe a noun. */
const PLAIN = CUE | SMALL | AUXILIARY | DETERMINER | PRONOUN;
const NEAR = 4;

/** One attribution for each draft, in the same order, its chain filled in. */
export function chainsOf(scene: AttributionScene, drafts: readonly Draft[], naming: Naming): readonly FoundAttribution[] {
  const { tokens } = scene.layer;
  const near = makeNear(drafts);
  return drafts.map((draft) => {
    const place = draft.at < 0 ? draft.start : tokens.start[draft.at]!;
    const around = near
      .around({ start: place, end: place })
      .filter((other) => other !== draft && encloses(other, draft, place))
      .toSorted((a, b) => b.end - b.start - (a.end - a.start))
      .map(({ source }) => source);
    const told = draft.at < 0 ? undefined : toldTo(scene, draft, naming);
    const cited = draft.at < 0 ? undefined : (citedBy(scene, draft, naming) ?? accountsOf(scene, draft));
    const chain = [...around, ...(draft.around ?? []), told, draft.source, cited].filter(
      (name): name is string => name !== undefined,
    );
    const { start, end, source, cue, strength, at } = draft;
    return { start, end, source, cue, strength, at, chain: [...new Set(chain)] };
  });
}

/** Whether the other's content holds this cue and content: its source passes this one on. */
function encloses(other: Draft, draft: Draft, place: number): boolean {
  if (!isSpeech(other.strength) || other.source === draft.source) return false;
  if (draft.at >= 0 && draft.end <= other.start) return other.start <= place && place < other.end;
  const longer = other.end - other.start > draft.end - draft.start;
  return longer && other.start <= place && place < other.end && other.start <= draft.start && draft.end <= other.end + 1;
}

/** "… told Middle East Eye that", "in an interview with CNN": the outlet that passes it on. */
function toldTo(scene: AttributionScene, { at, mention }: Draft, naming: Naming): string | undefined {
  const { tokens } = scene.layer;
  const sentence = tokens.sentence[at]!;
  for (let index = firstMentionFrom(scene.mentions, at + 1); index < scene.mentions.length; index++) {
    const object = scene.mentions[index]!;
    if (tokens.sentence[object.first] !== sentence || object.first - at > 12) return undefined;
    if (index === mention || object.type !== NAME || object.roleAfter || object.possessive || object.verb >= 0) continue;
    const before = tokens.id[object.first - 1]!;
    const the = tokens.id[object.first - 1] === THE ? 1 : 0;
    const told = TELLS.has(tokens.id[at]!) && object.first - the === at + 1;
    const link = the ? tokens.id[object.first - 2]! : before;
    const interview = (link === WITH || link === TO) && INTERVIEW.has(tokens.id[object.first - 2 - the] ?? 0);
    if ((told || interview) && isOutlet(scene, index)) return naming(index);
  }
  return undefined;
}

const THE = wordId('the');

/** A body, or a name of several words without anything of a person. */
function isOutlet(scene: AttributionScene, index: number): boolean {
  const mention = scene.mentions[index]!;
  const cluster = scene.clusters.get(mention.key);
  if (mention.gender > 0 || mention.titled || (cluster && cluster.man + cluster.woman > 0)) return false;
  return mention.organisation || mention.last - mention.first > 1;
}

/** "reported on Friday, citing Syrian sources": whom the source cites, in the same sentence. */
function citedBy(scene: AttributionScene, { at, mention: source }: Draft, naming: Naming): string | undefined {
  const { tokens, inQuote } = scene.layer;
  const end = tokens.sentences[tokens.sentence[at]! + 1]!;
  // "X, citing Y, reported": between the source and its verb too.
  const from = source < 0 ? at + 1 : Math.min(at + 1, scene.mentions[source]!.last);
  for (let place = from; place < end && place - at < 16; place++) {
    if (inQuote[place]! >= 0 || !CITES.has(tokens.id[place]!)) continue;
    const index = firstMentionFrom(scene.mentions, place + 1);
    const mention = scene.mentions[index];
    if (mention && mention.first - place <= NEAR && tokens.sentence[mention.first] === tokens.sentence[at])
      return naming(isNamedBy(mention, scene.mentions[index + 1]) ? index + 1 : index);
  }
  return undefined;
}

/** "the newspaper Tarn Gazette": the name behind the role. */
function isNamedBy(role: SourceMention, next: SourceMention | undefined): boolean {
  return role.type !== NAME && next?.type === NAME && next.first === role.last;
}

/** "collected unconfirmed reports that": the reports are a source of their own. */
function accountsOf(scene: AttributionScene, { at, mention }: Draft): string | undefined {
  const { tokens, classes } = scene.layer;
  if (!ACCOUNTS.has(tokens.id[at]!) || scene.mentions[mention]?.last === at + 1) return undefined;
  let first = at;
  while (first > 0 && at - first < 3 && tokens.shape[first - 1] === LOWER && (classes[first - 1]! & PLAIN) === 0) first--;
  return first < at ? tokens.text.slice(tokens.start[first], tokens.end[at]) : undefined;
}
