// JSON Lines: one sentence a line with everything known of it, for programs.
import { markOf, pageWith } from './citation.ts';
import { tlpLabel, type Dossier, type Excerpt } from './dossier.ts';
import { safeJson } from './safe.ts';

/** One sentence a line with everything known of it. */
export function toJsonLines(dossier: Dossier): string {
  return dossier.excerpts.map((excerpt) => `${safeJson(recordOf(excerpt, dossier))}\n`).join('');
}

/** The words of a citation as they stand here. */
export function quotedInJson(quote: string): string {
  return `"quote":${safeJson(quote)}`;
}

/** `quote` comes before `citation` on every level: a citation vouches for the words before it. */
function recordOf(
  { number, sentence, source, place, marks, speaker, cue, chain, bearings, cluster }: Excerpt,
  dossier: Dossier,
): object {
  const { briefing, hash } = source;
  return {
    number,
    quote: sentence.text,
    citation: place && markOf(place),
    marking: tlpLabel(dossier.tlp),
    sentence: sentence.id,
    briefing: briefing.id,
    in: sentence.in,
    start: sentence.start,
    end: sentence.end,
    page: pageWith(sentence, briefing),
    sha256: hash,
    speaker,
    cue,
    chain: chain.length > 0 ? chain : undefined,
    outlet: briefing.outlet,
    via: briefing.via,
    headline: briefing.headline,
    byline: briefing.byline,
    published: briefing.published,
    url: briefing.url,
    path: briefing.path,
    origins: cluster?.origins.map(({ name, held }) => ({ name, held })),
    independent: cluster?.independent,
    links: bearings.map((bearing) => ({
      kind: bearing.kind,
      quote: bearing.sentence.text,
      citation: bearing.place && markOf(bearing.place),
      sentence: bearing.sentence.id,
      outlet: bearing.source.briefing.outlet,
      published: bearing.source.briefing.published,
    })),
    flag: marks.flag,
    pin: marks.pin,
    tags: marks.tags.length > 0 ? marks.tags : undefined,
    note: marks.note,
    rating: marks.rating,
    tlp: marks.tlp,
    sourceRating: source.marks.rating,
  };
}
