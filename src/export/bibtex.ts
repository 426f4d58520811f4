// BibTeX: the cited briefings as @misc entries, the cited words in the annotation of each.
import { notesOf, pagesOf } from './csl.ts';
import { datePartsOf } from './dates.ts';
import type { Dossier, Source } from './dossier.ts';
import { oneLine, visible } from './safe.ts';

/** What TeX would take for its own. Everything else is UTF-8, as it is. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** The cited briefings as `@misc` entries, the quotes in `annote`. */
export function toBibtex(dossier: Dossier): string {
  return dossier.sources.map((source) => entryOf(source, dossier)).join('\n');
}

/** The words of a citation as they stand here. */
export function quotedInBibtex(quote: string): string {
  return `${escape(visible(`“${quote}”`))} crossread:`;
}

function entryOf(source: Source, dossier: Dossier): string {
  const { briefing, number } = source;
  const [year, month, day] = datePartsOf(briefing.published) ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', briefing.headline && `{${plain(briefing.headline)}}`],
    ['author', briefing.byline && `{${plain(briefing.byline)}}`],
    ['howpublished', briefing.outlet && plain(briefing.outlet)],
    ['year', year === undefined ? undefined : String(year)],
    ['month', month === undefined ? undefined : String(month)],
    ['day', day === undefined ? undefined : String(day)],
    ['pages', pagesOf(source, dossier)],
    ['url', briefing.url && oneLine(briefing.url).replace(/[{}\\\s]/g, encodeURIComponent)],
    [
      'annote',
      notesOf(source, dossier)
        .map((note) => escape(visible(note)))
        .join('\n') || undefined,
    ],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = {${value}}`));
  return `@misc{${keyOf(source, year) || `source${number}`},\n${lines.join(',\n')}\n}\n`;
}

/** Outlet, year and number: "ukrinform2024-3". */
function keyOf({ briefing, number }: Source, year: number | undefined): string {
  const name = (briefing.outlet ?? 'briefing')
    .normalize('NFKD')
    .replace(/[^a-zA-Z0-9]/g, '')
    .toLowerCase();
  return `${name || 'briefing'}${year ?? ''}-${number}`;
}

function plain(text: string): string {
  return escape(oneLine(text));
}

function escape(text: string): string {
  return text.replace(/[\\{}$&#_%~^]/g, (sign) => SPECIAL[sign] ?? sign);
}
