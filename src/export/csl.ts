// CSL-JSON: the cited briefings as items of a reference manager, the cited words in the note of each.
import { markOf } from './citation.ts';
import { tlpLabel, type Dossier, type Excerpt, type Source } from './dossier.ts';
import { safeJson } from './safe.ts';

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

function quoteLine({ sentence, place, marks }: Excerpt): string {
  return [`“${sentence.text}”`, place && markOf(place), marks.rating, marks.note].filter(Boolean).join(' ');
}

/** As many of year, month and day as are known. */
export function datePartsOf(published: string | undefined): number[] | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(published ?? '');
  return match?.slice(1).flatMap((part) => (part ? Number(part) : []));
}
