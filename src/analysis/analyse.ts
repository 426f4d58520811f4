// Briefing -> Reading: everything that can be understood of one document alone. The place to start reading this folder.
// Knows of no other briefing, no clock, no file; never throws, whatever the text.
import type { Briefing } from '../model/briefing.ts';
import type { Reading } from '../model/reading.ts';
import type { Claim, Mention } from '../model/claim.ts';
import { contains, type Sentence } from '../model/text.ts';
import { piecesOf } from './pieces.ts';
import { attribute } from './attribution/attribute.ts';
import { claimsOf } from './claims/claims.ts';
import { namesOf } from './names/names.ts';
import { quantitiesOf } from './quantities.ts';
import { headlineOf, sentencesOf } from './sentences/sentences.ts';
import { isHeading, takeawaysOf } from './takeaways/takeaways.ts';
import { timesOf } from './times/times.ts';

/** Reads one briefing. The parts follow each other because each builds on those before. */
export function analyse(briefing: Briefing): Reading {
  const sentences = sentencesOf(briefing);
  const headline = headlineOf(briefing);
  const pieces = sentences.map((sentence) => piecesOf(briefing.body, sentence.start, sentence.end));
  const names = namesOf(sentences, pieces);
  const times = timesOf(briefing, sentences, pieces);
  const quantities = quantitiesOf(sentences, pieces, times);
  const { quotes, attributions, isAbroad } = attribute(briefing, sentences);
  const parts = { names, times, quantities, attributions };
  const claims = claimsOf(sentences, pieces, parts, isAbroad);
  if (headline) claims.unshift(...headlineClaim(briefing, headline, isAbroad));
  const takeaways = takeawaysOf(
    briefing,
    sentences,
    pieces,
    times,
    (block) => names.find((name) => contains(block, name) && !isHeading(name.text))?.text,
  );
  const acronym = acronymOf(briefing, names);
  return {
    briefing: acronym === undefined ? briefing : { ...briefing, acronym },
    sentences,
    ...(headline ? { headline } : {}),
    names,
    times,
    quantities,
    quotes,
    attributions,
    claims,
    takeaways,
  };
}

/** The short form that the text itself gives its outlet: "ISW". */
function acronymOf({ outlet = '' }: Briefing, names: readonly Mention[]): string | undefined {
  if (!outlet.includes(' ')) return undefined;
  return names.find(({ text, canonical }) => canonical === outlet && /^[A-Z]{2,6}$/.test(text))?.text;
}

/** What the headline asserts. Its parts point into the headline, so they are in its claim only. */
function headlineClaim(briefing: Briefing, headline: Sentence, isAbroad: boolean): Claim[] {
  const pieces = [piecesOf(headline.text)];
  const names = namesOf([headline], pieces);
  const times = timesOf(briefing, [headline], pieces);
  const quantities = quantitiesOf([headline], pieces, times);
  return claimsOf([headline], pieces, { names, times, quantities, attributions: [] }, isAbroad);
}
