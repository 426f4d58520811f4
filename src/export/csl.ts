// CSL-JSON: the cited briefings as items of a reference manager, the cited words in the note of each.
import { markOf, pageWith } from './citation.ts';
import { datePartsOf } from './dates.ts';
import { tlpLabel, type Dossier, type Excerpt, type Source } from './dossier.ts';
import { safeJson } from './safe.ts';

/** The cited briefings as CSL-JSON, the quotes in `note`. */
export function toCsl(dossier: Dossier): string {
  return `${safeJson(
    dossier.sources.map((source) => itemOf(source, dossier)),
    2,
  )}\n`;
}

/** The words of a citation as they stand here. */
export function quotedInCsl(quote: string): string {
  return safeJson(`“${quote}” crossread:`).slice(1, -1);
}

function itemOf(source: Source, dossier: Dossier): object {
  const { briefing } = source;
  const date = datePartsOf(briefing.published);
  return {
    id: briefing.id,
    type: briefing.outlet ? 'article-newspaper' : 'document',
    title: briefing.headline,
    'container-title': briefing.outlet,
    author: briefing.byline ? [{ literal: briefing.byline }] : undefined,
    issued: date ? { 'date-parts': [date] } : undefined,
    page: pagesOf(source, dossier),
    URL: briefing.url,
    language: briefing.language,
    note: notesOf(source, dossier).join('\n') || undefined,
  };
}

/** The strictest marking, then every quote of this source with its place. */
export function notesOf(source: Source, { excerpts, tlp }: Dossier): string[] {
  const label = tlpLabel(tlp);
  return [...(label ? [label] : []), ...excerpts.filter((excerpt) => excerpt.source === source).map(quoteLine)];
}

function quoteLine({ sentence, place, source, marks }: Excerpt): string {
  const page = pageWith(sentence, source.briefing);
  const facts = [place && markOf(place), page && `p. ${page}`, marks.rating, marks.note];
  return [`“${sentence.text}”`, ...facts].filter(Boolean).join(' ');
}

/** The pages that are cited of a source, as "2, 5"; absent where it has none. */
export function pagesOf(source: Source, { excerpts }: Dossier): string | undefined {
  const cited = excerpts.flatMap((excerpt) =>
    excerpt.source === source ? (pageWith(excerpt.sentence, source.briefing) ?? []) : [],
  );
  return [...new Set(cited)].toSorted((a, b) => a - b).join(', ') || undefined;
}
