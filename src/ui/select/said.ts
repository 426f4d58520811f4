// Who says the current sentence, by which way it came here, how firmly: for the status line and for the page of its claim.
import type { Claim } from '../../model/claim.ts';
import { counted } from '../../model/counted.ts';
import { gapOf } from '../../model/gaps.ts';
import type { Library } from '../../model/library.ts';
import type { ClaimCluster, Origin } from '../../model/origin.ts';
import { isReport, type Attribution, type Quote, type Strength } from '../../model/quote.ts';
import { sameQuotes, type Repeat } from '../../model/quoted.ts';
import { briefingOf, type BriefingId, type SentenceId, type Span } from '../../model/text.ts';
import type { Fact } from '../state.ts';
import { standsBefore, verbOf } from './cues.ts';
import { citeOf, shortNameOf } from './names.ts';
import { repeatText } from './quotes.ts';

/** So many outlets are named. */
const NAMED = 6;
/** So many articles of the same story at most. */
const NEAR = 50;

/** Says nothing to someone who reads the sentence itself. */
const PRONOUN = /^(?:he|she|it|they|we|i|you|both|who|that|this)$/i;
/** What somebody would like or dread: no report of theirs. */
const NO_REPORT = /^(?:want|wish|plan|hope|fear|intend|sought|seek)/i;

/** The attributions that say who reports the sentence, the longest chain first. */
function reports(library: Library, id: SentenceId): readonly Attribution[] {
  return library
    .attributionsIn(id)
    .filter((each) => isReport(each) && !PRONOUN.test(each.source) && !NO_REPORT.test(each.cue))
    .toSorted((a, b) => b.chain.length - a.chain.length || b.end - b.start - (a.end - a.start));
}

interface Speaker {
  readonly name: string;
  /** Absent of a quotation without one. */
  readonly cue?: string;
}

function speakerIn(library: Library, id: SentenceId): Speaker | undefined {
  const quote = library.quotesIn(id).find(({ speaker }) => speaker !== undefined && !PRONOUN.test(speaker));
  if (quote?.speaker !== undefined) return { name: quote.speaker, ...(quote.cue ? { cue: quote.cue } : {}) };
  const [first] = reports(library, id);
  return first && { name: first.source, cue: first.cue };
}

/** "Dmitry Peskov claimed"; absent where nobody is named. */
export function speakerOf(library: Library, id: SentenceId): string | undefined {
  const speaker = speakerIn(library, id);
  return speaker && saidBy(speaker);
}

/** "Coast Online ← Northern Wire reported ← two officials": the way a sentence came by, with who says it; absent where it is not one way. */
export function chainSaidBy(library: Library, id: SentenceId, arrow: string): string | undefined {
  return wayOf(library, id)?.map(saidOrNamed).join(` ${arrow} `);
}

/** The same by ear: "Coast Online, citing Northern Wire, who reported it, citing two officials". */
export function spokenWay(library: Library, id: SentenceId): string | undefined {
  const speaker = speakerIn(library, id);
  const way = wayOf(library, id) ?? (speaker && [speaker]);
  return way?.map(spoken).join(', citing ') ?? wordOf(library, id, ', citing')?.replace(/^from | (?=, citing)/g, '');
}

type Step = string | Speaker;

/** From the article to the first source, with what whoever says it does. */
function wayOf(library: Library, id: SentenceId): readonly Step[] | undefined {
  const chain = chainOf(library, id);
  const speaker = speakerIn(library, id);
  const who = speaker && saidBy(speaker);
  if (chain.length < 2 || speaker === undefined || who === undefined) return undefined;
  const at = chain.findLastIndex((name) => who === name || who.startsWith(`${name} `));
  if (at < 0 && !chain.some((name) => who.endsWith(` ${name}`))) return undefined;
  return chain.map((name, n): Step => {
    const short = shortly(library, id, n === at ? speaker.name : name);
    return n === at ? { ...speaker, name: short } : short;
  });
}

function saidOrNamed(step: Step): string {
  return typeof step === 'string' ? step : saidBy(step);
}

function spoken(step: Step): string {
  if (typeof step === 'string') return step;
  const { name, cue } = step;
  if (cue === undefined) return `${name}, who is quoted`;
  return standsBefore(cue) ? name : `${name}, who ${verbOf(cue)} it`;
}

/** On whose word a sentence rests that names nobody itself: "ISW itself", "Coast Online ← ISW". Absent where that is not known. */
export function wordOf(library: Library, id: SentenceId, arrow: string): string | undefined {
  const isSaid = library.attributionsIn(id).some((each) => isReport(each) && !NO_REPORT.test(each.cue));
  if (isSaid || library.quotesIn(id).length > 0) return undefined;
  const briefing = library.briefing(briefingOf(id));
  const [origin, other] = originsAt(library, id);
  if (!origin || other) return undefined;
  const name = shortly(library, id, origin.name);
  if (briefing?.outlet === undefined) return `from ${name}`;
  return briefing.outlet === origin.name ? `${shortNameOf(briefing)} itself` : `${shortNameOf(briefing)} ${arrow} ${name}`;
}

/** The origins that a sentence's own article rests on for its claim. */
export function originsAt(library: Library, id: SentenceId): readonly Origin[] {
  return library.clusterOf(id)?.origins.filter(({ briefings }) => briefings.includes(briefingOf(id))) ?? [];
}

/** Names nobody by itself: what it is the report of, the origin of the claim says. */
const REPORT = /^(?:the|this|its|their)(?: new| latest)? (?:report|review|assessment|study|statement)$/i;

/** A name as its own article shortens it, where that article is here and among those of the claim. */
export function shortly(library: Library, id: SentenceId, name: string): string {
  if (REPORT.test(name)) {
    const [origin, other] = originsAt(library, id);
    const isOwn = origin?.name === library.briefing(briefingOf(id))?.outlet;
    return origin && !other && !isOwn && !REPORT.test(origin.name) ? shortly(library, id, origin.name) : name;
  }
  for (const { briefings } of library.clusterOf(id)?.origins ?? [])
    for (const each of briefings) {
      const briefing = library.briefing(each);
      const { outlet, acronym } = briefing ?? {};
      if (outlet !== undefined && acronym !== undefined && (name === outlet || name.startsWith(`${outlet} `)))
        return acronym + name.slice(outlet.length);
    }
  return name;
}

function saidBy({ name, cue }: Speaker): string {
  if (cue === undefined) return `${name} (quoted)`;
  if (!standsBefore(cue)) return `${name} ${verbOf(cue)}`;
  return `${cue.toLowerCase()}${/^source/i.test(cue) ? ':' : ''} ${name}`;
}

/** From the article to the first source: ["Ukrinform", "ISW", "Dmitry Peskov"]. Shorter than two when there is no chain. */
export function chainOf(library: Library, id: SentenceId): readonly string[] {
  const [first] = reports(library, id);
  const briefing = library.briefing(briefingOf(id));
  const outlet = briefing?.outlet === undefined ? undefined : shortNameOf(briefing);
  const chain = first?.chain.map((name) => (name === briefing?.outlet && outlet ? outlet : name)) ?? [];
  return [...new Set([...(outlet && chain.length > 0 ? [outlet] : []), ...chain])];
}

/** "hedged: reportedly, likely"; "denied". What takes from a claim's force, or nothing. */
export function forceOf(library: Library, id: SentenceId): string[] {
  const claim = library.claim(id);
  const [first] = reports(library, id);
  const hedges = [...new Set(claim?.hedges ?? [])];
  return [
    ...(first?.strength === 'denied' ? ['denied'] : []),
    ...(hedges.length > 0 ? [`hedged: ${hedges.slice(0, 3).join(', ')}`] : []),
  ];
}

/** Everything understood of one sentence, line by line: who says it, on whose word, how firmly, the origins, then the parts of its claim. */
export function claimFacts(library: Library, id: SentenceId, arrow: string): readonly Fact[] {
  const claim = library.claim(id);
  const text = textOf(library, id);
  const words = (span: Span | undefined) => span && text.slice(span.start, span.end);
  const chain = chainOf(library, id);
  const quotes = library.quotesIn(id);
  const told = oncePerSource(reports(library, id)).map(({ source, cue, strength }) => withCue(source, cue, strength));
  return [
    ...[...new Set([...told, ...quotes.flatMap(({ speaker, cue }) => unreported(told, speaker, cue))])].map((said) => ({
      label: 'said by',
      text: said,
    })),
    ...fact('on whose word', chain.length > 1 ? chain.join(` ${arrow} `) : undefined),
    ...fact('how firm', claim && firmnessOf(claim)),
    ...originFacts(library, id),
    ...fact('who', words(claim?.who)),
    ...fact('does', words(claim?.does)),
    ...fact('what', words(claim?.what)),
    ...(claim?.also ?? []).map(({ who, does, what }) => ({
      label: 'and',
      text: [...(who.start === claim?.who?.start ? [] : [who]), does, what].flatMap((part) => words(part) ?? []).join(' '),
    })),
    ...fact('to whom', claim?.whom),
    ...fact('where', claim?.where?.join(', ')),
    ...fact('when', claim?.times.map(({ text: said, value }) => `${said} (${value})`).join(', ')),
    ...fact('how many', claim?.quantities.map((quantity) => words(quantity) ?? '').join(', ')),
    ...unsaid(quotes, words(claim?.what)).map(({ text: quoted, speaker, cue }) => ({
      label: 'quote',
      text: `“${quoted}”${speaker === undefined ? '' : `, ${saidBy({ name: speaker, cue: cue ?? 'quoted' })}`}`,
    })),
    ...repeatsOf(library, id).map((repeat) => ({ label: 'also quoted', text: repeat })),
    ...fact('names', claim?.names.join(', ')),
  ];
}

/** A source that is named twice ("Source: ISW", "to quote ISW") is told once, by the word that says most. */
function oncePerSource(told: readonly Attribution[]): readonly Attribution[] {
  const sayMost = told.toSorted((a, b) => Number(standsBefore(a.cue)) - Number(standsBefore(b.cue)));
  return sayMost.filter(({ source }, n) => sayMost.findIndex((other) => other.source === source) === n);
}

/** Where the quotes of a sentence stand again, and with which words altered. Only the articles it is linked to are looked at. */
function repeatsOf(library: Library, id: SentenceId): readonly string[] {
  const own = library.reading(briefingOf(id));
  if (!own || library.quotesIn(id).length === 0) return [];
  const others = new Set([
    ...library.linksOf(id).map(({ there }) => briefingOf(there)),
    ...(library.storyOf(own.briefing.id)?.briefings ?? []),
  ]);
  others.delete(own.briefing.id);
  const readings = [own, ...[...others].slice(0, NEAR).flatMap((other) => library.reading(other) ?? [])];
  const cite = (briefing: BriefingId) => {
    const found = library.briefing(briefing);
    return found ? citeOf(found) : briefing;
  };
  return sameQuotes(readings).flatMap(({ briefing, quote, repeats }) => {
    const mine = [{ briefing, quote, how: 'same' as const }, ...repeats].find((each) => each.quote.sentence === id);
    if (!mine) return [];
    return [{ briefing, quote, how: turned(mine.how) }, ...repeats]
      .filter((each) => each.briefing !== own.briefing.id)
      .map((each) => repeatText(mine.quote, each, cite));
  });
}

/** Seen from the repeat, the fuller quote is the altered one, or the same. */
function turned(how: Repeat['how']): Repeat['how'] {
  return how === 'part' ? 'altered' : how;
}

/** Quotes that the words shown already do not hold. */
function unsaid(quotes: readonly Quote[], what = ''): readonly Quote[] {
  return quotes.filter(({ text }) => !what.includes(text));
}

/** "Dmitry Peskov (claimed)", with how strongly the cue commits its source where it does not say so itself. */
function withCue(source: string, cue: string, strength: Strength = 'said'): string {
  if (standsBefore(cue)) return source;
  const force = strength === 'said' || cue.startsWith(strength.slice(0, 4)) ? '' : `: ${strength}`;
  return `${source} (${verbOf(cue.toLowerCase())}${force})`;
}

/** The speaker of a quotation, where no report of the sentence names them already. */
function unreported(told: readonly string[], speaker: string | undefined, cue: string | undefined): string[] {
  return speaker === undefined || cue === undefined || told.some((one) => one.startsWith(`${speaker} (`))
    ? []
    : [withCue(speaker, cue)];
}

function fact(label: string, value: string | undefined): Fact[] {
  return value ? [{ label, text: value }] : [];
}

function textOf(library: Library, id: SentenceId): string {
  const briefing = library.briefing(briefingOf(id));
  return library.sentence(id)?.in === 'headline' ? (briefing?.headline ?? '') : (briefing?.body ?? '');
}

function firmnessOf({ polarity, modality, hedges }: Claim): string {
  const said = [...new Set(hedges)].map((hedge) => `“${hedge}”`).join(', ');
  return `${polarity === 'negated' ? 'negated, ' : ''}${modality}${said ? `: ${said}` : ''}`;
}

/** Outlets that wrote on the story later, without the claim. */
function leftOutBy(library: Library, claim: ClaimCluster): string | undefined {
  const outlets = gapOf(library, claim)?.silent.map(({ outlet }) => outlet) ?? [];
  const more = outlets.length > NAMED ? ` and ${outlets.length - NAMED} more` : '';
  return outlets.length === 0 ? undefined : `${outlets.slice(0, NAMED).join('; ')}${more}, later`;
}

function originFacts(library: Library, id: SentenceId): Fact[] {
  const cluster = library.clusterOf(id);
  if (!cluster) return [];
  const articles = new Set(cluster.origins.flatMap(({ briefings }) => briefings)).size;
  const names = cluster.origins.map(({ name, held }) => (held ? name : `${name} (not read here)`));
  return [
    { label: 'origins', text: `${counted(articles, 'article')}, ${counted(cluster.independent, 'origin')}: ${names.join('; ')}` },
    ...fact('left out by', leftOutBy(library, cluster)),
  ];
}
