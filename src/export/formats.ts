// The list of formats: what each is called, what writes it, and how the words of a citation look in it.
import { quotedInBibtex, toBibtex } from './bibtex.ts';
import { quotedPlainly, type Cited } from './citation.ts';
import { quotedInClaimReview, toClaimReview } from './claimreview.ts';
import { quotedInCsl, toCsl } from './csl.ts';
import { quotedInCsv, toCsv } from './csv.ts';
import type { Dossier } from './dossier.ts';
import { quotedInHtml, toHtml } from './html.ts';
import { quotedInJson, toJsonLines } from './jsonl.ts';
import { quotedInMarkdown, toMarkdown } from './markdown.ts';
import { quotedInRis, toRis } from './ris.ts';
import { quotedInRss, toRss } from './rss.ts';
import { quotedInStix, toStix } from './stix.ts';

/** Every format there is, as it is asked for. */
export const FORMATS = ['markdown', 'html', 'jsonl', 'csv', 'csl', 'bibtex', 'ris', 'stix', 'claimreview', 'rss'] as const;
export type ExportFormat = (typeof FORMATS)[number];

const WRITERS: Readonly<Record<ExportFormat, (dossier: Dossier) => string>> = {
  markdown: toMarkdown,
  html: toHtml,
  jsonl: toJsonLines,
  csv: toCsv,
  csl: toCsl,
  bibtex: toBibtex,
  ris: toRis,
  stix: toStix,
  claimreview: toClaimReview,
  rss: toRss,
};

const QUOTED: readonly ((quote: string) => string | readonly string[])[] = [
  quotedPlainly,
  quotedInMarkdown,
  quotedInHtml,
  quotedInJson,
  quotedInCsv,
  quotedInCsl,
  quotedInBibtex,
  quotedInRis,
  quotedInStix,
  quotedInClaimReview,
  quotedInRss,
];

/** A dossier in a format. Equal dossiers give equal text. */
export function write(format: ExportFormat, dossier: Dossier): string {
  return WRITERS[format](dossier);
}

/** Whether these words, unchanged, are what a citation vouches for, in whichever format it stands. */
export function vouchesFor({ around }: Cited, quote: string): boolean {
  return QUOTED.some((quoted) => [quoted(quote)].flat().some((words) => around.includes(words)));
}
