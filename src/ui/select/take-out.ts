// What an export would hold: the pins, else the hits of the search, else what is worth keeping of everything.
import { counted } from '../../model/counted.ts';
import { allSentences } from '../../model/reading.ts';
import type { BriefingId, SentenceId } from '../../model/text.ts';
import type { Action } from '../actions.ts';
import { EXPORT_NAMES, type ExportName, type State } from '../state.ts';

/** What an export would hold, and what it is called. */
export interface ExportScope {
  readonly sentences: readonly SentenceId[];
  /** "3 pinned sentences" */
  readonly name: string;
}

/** The sentences and how they are called in the menu: "3 pinned sentences". */
export function exportScope(state: State): ExportScope {
  const pinned = pinnedSentences(state);
  if (pinned.length > 0) return { sentences: pinned, name: counted(pinned.length, 'pinned sentence') };
  const { found, library } = state;
  if (found && found.hits.length > 0) {
    const hits = [...new Set(found.hits.map((hit) => hit.sentence))];
    return { sentences: hits, name: `${counted(hits.length, 'sentence')} found for "${found.query}"` };
  }
  const takeaways = new Set(library.readings.flatMap((reading) => reading.takeaways.map((takeaway) => takeaway.sentence)));
  const worth = library.readings
    .flatMap(allSentences)
    .map((sentence) => sentence.id)
    .filter((id) => takeaways.has(id) || library.linksOf(id).length > 0);
  return { sentences: worth, name: `${counted(worth.length, 'takeaway')} and linked sentences` };
}

/** Pinned sentences, and all sentences of pinned articles, in the order of the library. */
function pinnedSentences({ library, marks }: State): readonly SentenceId[] {
  if (!marks) return [];
  const isPinned = (id: BriefingId | SentenceId) => marks.get(id)?.pin === true;
  return library.readings.flatMap((reading) =>
    allSentences(reading)
      .map((sentence) => sentence.id)
      .filter((id) => isPinned(id) || isPinned(reading.briefing.id)),
  );
}

const LABELS: Readonly<Record<ExportName, string>> = {
  markdown: 'Markdown with footnotes',
  html: 'HTML, one file',
  jsonl: 'JSON Lines, for programs',
  csv: 'CSV matrix, claims by sources',
  csl: 'CSL-JSON, for Zotero and pandoc',
  bibtex: 'BibTeX',
  ris: 'RIS, for reference managers',
  stix: 'STIX 2.1 bundle',
  claimreview: 'ClaimReview, JSON-LD of schema.org',
  rss: 'RSS feed',
};

/** Every format with the action that writes it. */
export function exportChoices(state: State): readonly { readonly label: string; readonly action: Action }[] {
  const { sentences, name } = exportScope(state);
  return EXPORT_NAMES.map((format) => ({ label: LABELS[format], action: { type: 'export', format, sentences, title: name } }));
}
