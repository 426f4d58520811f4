// RIS: the cited briefings as records of a reference manager that knows neither CSL nor BibTeX, the cited words in the notes of each.
import { notesOf, pagesOf } from './csl.ts';
import { datePartsOf } from './dates.ts';
import type { Dossier, Source } from './dossier.ts';
import { oneLine } from './safe.ts';

/** A record for each cited briefing, a note for each quote. */
export function toRis(dossier: Dossier): string {
  return dossier.sources.map((source) => recordOf(source, dossier)).join('\n');
}

/** The words of a citation as they stand here: a field is one line. */
export function quotedInRis(quote: string): string {
  return `“${oneLine(quote)}” crossread:`;
}

function recordOf(source: Source, dossier: Dossier): string {
  const { briefing } = source;
  const [year, month, day] = datePartsOf(briefing.published) ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', briefing.outlet ? 'NEWS' : 'GEN'],
    ['ID', briefing.id],
    ['TI', briefing.headline],
    ['AU', briefing.byline],
    ['T2', briefing.outlet],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', year === undefined ? undefined : [year, twoDigits(month), twoDigits(day), ''].join('/')],
    ['SP', pagesOf(source, dossier)],
    ['UR', briefing.url],
    ['LA', briefing.language],
    ...notesOf(source, dossier).map((note) => ['N1', note] as const),
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined || value === '' ? [] : `${tag}  - ${oneLine(value)}`));
  return `${lines.join('\n')}\nER  - \n`;
}

function twoDigits(number: number | undefined): string {
  return number === undefined ? '' : String(number).padStart(2, '0');
}
