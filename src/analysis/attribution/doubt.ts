// What looks like a cue and attributes nothing: passives without a source, hedges, nouns that only name a thing, taken ground.
import type { AttributionScene } from './cues.ts';
import type { Ranked } from './rank.ts';
import { isNounCue } from './strength.ts';
import { AUXILIARY, DETERMINER } from '../tokens-classes.ts';
import { POSSESSIVE, wordId, wordIds } from '../tokens.ts';

const HEDGES = wordIds('reportedly allegedly purportedly supposedly apparently');
const CITES = wordIds('citing quoting');
const PASSIVES = wordIds(
  'expected believed thought said reported alleged rumoured rumored considered feared estimated known understood assumed claimed',
);
const BE = wordIds("is are was were be been being 's 're");
const BY = wordId('by');
const CLAIMS = wordIds('claimed claim claims claiming');
const GROUND = wordIds(
  'territory territorial territories gains ground control lives land swathes villages towns areas victory parts',
);
/** What is fought, not said, though a list learned from politics holds it. */
const FOUGHT = wordIds('offensive offensives counteroffensive');
const THAT = wordId('that');
/** What may follow a noun that attributes: "claim that", "call for". */
const AFTER_NOUN = wordIds('that to of about for on over against in with by as , : . and who which as from at');

/** Whether a cue with its span and source attributes nothing. */
export function isDoubtful(scene: AttributionScene, { at, span, source }: Ranked): boolean {
  const { tokens } = scene.layer;
  const id = tokens.id[at]!;
  if (HEDGES.has(id)) return true;
  if (CITES.has(id) || FOUGHT.has(id)) return true;
  if (SHOWS.has(id) && isThing(scene, at)) return true;
  // "the plan, questioned by shareholders": whoever stands before it is not who asks.
  if (
    tokens.id[at + 1] === BY &&
    span.start > at &&
    source >= 0 &&
    scene.mentions[source]!.last <= at &&
    PAST.test(wordAt(scene, at))
  )
    return true;
  if (PASSIVES.has(id) && isPassive(scene, at)) return true;
  if (
    isNounCue(id) &&
    scene.subject[at]! < 0 &&
    span.start > at &&
    !AFTER_NOUN.has(tokens.id[at + 1]!) &&
    scene.layer.inQuote[at + 1]! < 0
  )
    return true;
  return CLAIMS.has(id) && takesGround(scene, at);
}

/** Nouns as often as verbs, and hardly ever cues as nouns. */
const SHOWS = wordIds('show shows order orders share shares talks');

/** "his show is", "the order of": a noun by the words beside it. */
function isThing({ layer: { tokens, classes } }: AttributionScene, at: number): boolean {
  if (classes[at - 1]! & DETERMINER || tokens.shape[at - 1] === POSSESSIVE) return true;
  return (classes[at + 1]! & AUXILIARY) !== 0 && tokens.id[at + 1] !== THAT;
}

const PAST = /(?:ed|own|said|told|made|put|sent|found)$/;

function wordAt({ layer: { tokens } }: AttributionScene, at: number): string {
  return tokens.text.slice(tokens.start[at], tokens.end[at]);
}

/** "are expected to": no source but the one after "by". */
function isPassive({ layer: { tokens } }: AttributionScene, at: number): boolean {
  const sentence = tokens.sentence[at]!;
  let helper = false;
  for (let back = at - 1; back >= 0 && at - back <= 3 && tokens.sentence[back] === sentence; back--)
    if (BE.has(tokens.id[back]!)) helper = true;
  return helper && tokens.id[at + 1] !== BY;
}

/** "claimed several territorial gains". */
function takesGround({ layer: { tokens, inQuote } }: AttributionScene, at: number): boolean {
  for (let place = at + 1; place < at + 6 && place < tokens.count && inQuote[place]! < 0; place++) {
    if (tokens.id[place] === THAT) return false;
    if (GROUND.has(tokens.id[place]!)) return true;
  }
  return false;
}
