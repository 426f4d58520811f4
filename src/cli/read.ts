// `crossread read`: what was understood of each briefing.
import { fieldsOf, titleOf, type Briefing } from '../model/briefing.ts';
import type { Claim } from '../model/claim.ts';
import { isReport } from '../model/quote.ts';
import type { Reading } from '../model/reading.ts';
import { type Request } from './args.ts';
import type { Io } from './io.ts';
import type { Span } from '../model/text.ts';
import { fieldLine, fieldsAsRecord } from './provenance.ts';
import { exitCode, readPaths } from './sources.ts';
import { day, indent, wrap } from './text.ts';

/** `read PATH…`. Exit code 3 when some files could not be read. */
export async function read(request: Request, io: Io): Promise<number> {
  const loaded = await readPaths(request.words, io);
  for (const reading of loaded.readings) {
    const explain = request.flags['explain'] === true;
    if (request.flags['json'])
      io.json(explain ? { ...recordOf(reading), explain: explained(reading.briefing) } : recordOf(reading));
    else for (const line of textOf(reading, io.columns, explain)) io.out(line);
  }
  return exitCode(loaded, loaded.readings.length);
}

/** The record of docs for `read --json`: offsets are UTF-16 code units into `body`, absent fields are left out. */
function recordOf(reading: Reading): object {
  const { briefing } = reading;
  return {
    id: briefing.id,
    path: briefing.path,
    format: briefing.format,
    headline: briefing.headline,
    outlet: briefing.outlet,
    via: briefing.via,
    byline: briefing.byline,
    published: briefing.published,
    url: briefing.url,
    language: briefing.language,
    feed: briefing.feed,
    body: briefing.body,
    blocks: briefing.blocks,
    pages: briefing.pages,
    furniture: briefing.furniture.map(({ text, why }) => ({ text, why })),
    sentences: reading.sentences.map(({ id, start, end }) => ({ id, start, end })),
    quotes: quotesOf(reading, false),
    pairedQuotes: quotesOf(reading, true),
    attributions: reading.attributions.map(({ start, end, source, cue, strength, chain }) => ({
      start,
      end,
      source,
      cue,
      strength,
      chain,
    })),
    times: reading.times.map(({ start, end, text, value }) => ({ start, end, text, value })),
    names: reading.names.map(({ start, end, text, kind, canonical }) => ({ start, end, text, kind, canonical })),
    claims: reading.claims.map((claim) => claimRecord(claim, reading)),
    takeaways: reading.takeaways,
    found: briefing.found,
    notices: briefing.notices,
  };
}

/** A claim with its words; times and quantities as in the lists of the reading. */
function claimRecord(claim: Claim, { briefing, headline }: Reading): object {
  const text = claim.sentence === headline?.id ? headline.text : briefing.body;
  const words = (span: Span | undefined) => span && text.slice(span.start, span.end);
  return {
    sentence: claim.sentence,
    who: words(claim.who),
    does: words(claim.does),
    what: words(claim.what),
    also: claim.also?.map(({ who, does, what }) => ({ who: words(who), does: words(does), what: words(what) })),
    whom: claim.whom,
    where: claim.where,
    when: claim.times.length > 0 ? claim.times.map(({ value }) => value) : undefined,
    howMany: claim.quantities.length > 0 ? claim.quantities.map(({ low, high, unit }) => ({ low, high, unit })) : undefined,
    polarity: claim.polarity,
    modality: claim.modality,
    hedges: claim.hedges.length > 0 ? claim.hedges : undefined,
    names: claim.names,
    source: claim.attribution?.chain,
  };
}

/** Quotes in pairs of single marks ('') have a list of their own: not every reader of these records counts them as quotes. */
function quotesOf({ quotes }: Reading, paired: boolean): readonly object[] {
  return quotes
    .filter((quote) => (quote.paired === true) === paired)
    .map(({ start, end, text, speaker, cue, direct }) => ({ start, end, text, speaker, cue, direct }));
}

/** Where each field was found, and where in the body each piece stood that was left out. */
function explained(briefing: Briefing): object {
  return { fields: fieldsAsRecord(briefing), furniture: briefing.furniture.map(({ why, at }) => ({ why, at })) };
}

function textOf(reading: Reading, columns: number, explain: boolean): string[] {
  const { briefing } = reading;
  const facts = [briefing.outlet, ...(briefing.via ?? []).map((name) => `via ${name}`), briefing.byline, day(briefing.published)];
  const reports = reading.attributions.filter(isReport);
  const sources = [...new Set(reports.map(({ chain }) => chain.join(', citing ')))];
  return [
    titleOf(briefing),
    `  ${facts.filter(Boolean).join(' · ') || 'no outlet, author or date given'}`,
    ...(briefing.path ? [`  ${briefing.path}`] : []),
    ...(explain ? ['', ...fieldsOf(briefing).map((field) => `  ${fieldLine(field)}`)] : []),
    '',
    ...reading.takeaways.flatMap((takeaway) => indent(wrap(takeaway.text, columns - 4), takeaway.stated ? '  * ' : '  - ')),
    ...(sources.length > 0 ? ['', ...indent(wrap(`Sources: ${sources.join('; ')}`, columns - 2), '  ')] : []),
    ...briefing.furniture.flatMap((piece) => [`  left out (${piece.why}): ${piece.text.slice(0, 60).replaceAll('\n', ' ')}`]),
    `  ${reading.sentences.length} sentences, ${reading.quotes.length} quotes`,
    '',
  ];
}
