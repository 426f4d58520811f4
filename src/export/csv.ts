// CSV (RFC 4180, with line feeds alone at the ends of lines): the claims down, the sources across, and in each cell what that source says of that claim.
import { markOf, sourceLine, type Place } from './citation.ts';
import { bearingWords, originsLine, tlpLabel, type Bearing, type Dossier, type Excerpt, type Source } from './dossier.ts';
import { oneLine, visible } from './safe.ts';

const FACTS = ['number', 'quote', 'citation', 'source', 'origins', 'tags', 'note', 'rating', 'tlp', 'marking'] as const;

/** The matrix: claims down, sources across, in each cell how the source bears on the claim and in which words. */
export function toCsv(dossier: Dossier): string {
  const names = dossier.sources.map(
    ({ number, briefing }) => `${number}. ${briefing.outlet ?? briefing.headline ?? briefing.id}`,
  );
  const rows = dossier.excerpts.map((excerpt) => [
    ...factsOf(excerpt, dossier),
    ...dossier.sources.map((source) => cellOf(excerpt, source)),
  ]);
  return [[...FACTS, ...names.map(oneLine)], ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('');
}

/** The words of a citation as they stand here, in a cell of their own and within another. */
export function quotedInCsv(quote: string): readonly string[] {
  return [`,${cell(visible(quote))},`, `""${visible(quote).replaceAll('"', '""')}"" crossread:`];
}

function factsOf(excerpt: Excerpt, dossier: Dossier): string[] {
  const { number, sentence, source, place, marks } = excerpt;
  return [
    String(number),
    visible(sentence.text),
    place ? markOf(place) : '',
    sourceLine(source.briefing, excerpt),
    oneLine(originsLine(excerpt) ?? ''),
    oneLine(marks.tags.join(', ')),
    visible(marks.note ?? ''),
    marks.rating ?? '',
    tlpLabel(marks.tlp) ?? '',
    tlpLabel(dossier.tlp) ?? '',
  ];
}

/** "states", or how the source's own sentences bear on the claim, each with its words. */
function cellOf({ source, bearings }: Excerpt, column: Source): string {
  if (source === column) return 'states';
  return bearings
    .filter((bearing) => bearing.source === column)
    .map(bearingText)
    .join('\n');
}

function bearingText({ kind, sentence, place }: Bearing): string {
  return `${bearingWords(kind)}: "${visible(sentence.text)}"${placeText(place)}`;
}

function placeText(place: Place | undefined): string {
  return place ? ` ${markOf(place)}` : '';
}

/** Always quoted; what a spreadsheet would take for a formula begins with an apostrophe. */
export function cell(value: string): string {
  return `"${(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;
}
