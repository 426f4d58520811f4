// Citations and exports from the screen: finds the original bytes behind what is shown, so that every quote can be checked later.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { citation } from '../../export/citation.ts';
import { makeDossier, type Dossier, type Original } from '../../export/dossier.ts';
import { write, type ExportFormat } from '../../export/formats.ts';
import type { Library } from '../../model/library.ts';
import { Problem } from '../../model/problem.ts';
import { briefingOf, type BriefingId, type SentenceId } from '../../model/text.ts';
import { read } from '../../readers/read.ts';
import { versionWith } from '../../store/catalogue.ts';
import { openDatabase } from '../../store/database.ts';
import type { MarksById } from '../visits/keeper.ts';
import { uuidFrom } from './uuid.ts';

const ENDINGS: Readonly<Record<ExportFormat, string>> = {
  markdown: 'md',
  html: 'html',
  jsonl: 'jsonl',
  csv: 'csv',
  csl: 'csl.json',
  bibtex: 'bib',
  ris: 'ris',
  stix: 'stix.json',
  claimreview: 'claims.json',
  rss: 'xml',
};

/** A sentence with its speaker, chain, source and, when its file is still as it was read, the mark that `verify` checks. */
export async function citationOf(library: Library, id: SentenceId, libraryFile: string): Promise<string> {
  const originals = await originalsOf(library, [briefingOf(id)], libraryFile);
  const { excerpts } = dossierOf(library, { sentences: [id], title: '', author: '' }, new Map(), originals);
  const [excerpt] = excerpts;
  if (!excerpt) throw new Problem('nothing to copy', 'choose a sentence');
  return citation(excerpt.sentence, excerpt.source.briefing, excerpt, excerpt.place);
}

/** What is to be taken out, and who takes it. */
export interface Selection {
  readonly sentences: readonly SentenceId[];
  readonly title: string;
  readonly author: string;
}

/** Which sentences to write out, and how. */
export interface ExportWish extends Selection {
  readonly format: ExportFormat;
  /** Where to; a new name in the folder when absent. */
  readonly file?: string;
}

/** Writes an export into the folder one is in, never over a file that is there. Returns its name. */
export async function exportTo(
  library: Library,
  marks: MarksById,
  wish: ExportWish,
  { folder, libraryFile }: { readonly folder: string; readonly libraryFile: string },
): Promise<string> {
  const text = write(wish.format, await dossierFor(library, marks, wish, libraryFile));
  return await writeNew(text, {
    folder,
    name: `crossread-export.${ENDINGS[wish.format]}`,
    ...(wish.file ? { file: wish.file } : {}),
  });
}

/** What an export of the selection is made from. A Problem when something in it is for named people only. */
export async function dossierFor(
  library: Library,
  marks: MarksById,
  selection: Selection,
  libraryFile: string,
): Promise<Dossier> {
  const cited = selection.sentences.flatMap((id) => [id, ...library.linksOf(id).map((link) => link.there)]);
  const originals = await originalsOf(library, [...new Set(cited.map(briefingOf))], libraryFile);
  const dossier = dossierOf(library, selection, marks, originals);
  if (dossier.tlp === 'red')
    throw new Problem('some of this is TLP:RED: not exported', 'crossread export --allow-red, if you may');
  return dossier;
}

/** Where text goes: into the file that was named, else into a new one with a name of ours. Never over one that is there. */
export interface Target {
  readonly folder: string;
  readonly name: string;
  readonly file?: string;
}

/** Returns the name of the file. */
export async function writeNew(text: string, { folder, name, file }: Target): Promise<string> {
  if (file !== undefined) {
    const named = path.resolve(folder, file);
    if (await wasWritten(named, text)) return named;
    throw new Problem(`${named} is there already: nothing was written`, 'name another file');
  }
  const stem = name.replace(/\..*$/, '');
  const ending = name.slice(stem.length);
  for (let number = 1; ; number++) {
    const free = path.join(folder, `${stem}${number > 1 ? `-${number}` : ''}${ending}`);
    if (await wasWritten(free, text)) return free;
  }
}

/** Writes a new file; false when there is one of that name. */
async function wasWritten(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function dossierOf(
  library: Library,
  { sentences, title, author }: Selection,
  marks: MarksById,
  originals: ReadonlyMap<BriefingId, Original>,
) {
  const hashes = [...originals.values()].map(({ hash }) => hash);
  const uuidOf = (name: string) => uuidFrom(`${hashes.join()} ${sentences.join()} ${name}`);
  return makeDossier(library, { title, author, sentences, marks, originals, uuidOf });
}

/** The files behind briefings: those that the library was given, else those that still read as the same text. */
async function originalsOf(
  library: Library,
  ids: readonly BriefingId[],
  libraryFile: string,
): Promise<ReadonlyMap<BriefingId, Original>> {
  const originals = keptOriginals(ids, libraryFile);
  for (const id of ids) {
    const place = library.briefing(id)?.path;
    const bytes = place === undefined || originals.has(id) ? undefined : await readFile(place).catch(() => undefined);
    if (place === undefined || !bytes) continue;
    const { briefings } = await read({ name: path.basename(place), path: place, bytes });
    const part = briefings.findIndex((briefing) => briefing.id === id);
    if (part >= 0) originals.set(id, { hash: createHash('sha256').update(bytes).digest('hex'), part });
  }
  return originals;
}

function keptOriginals(ids: readonly BriefingId[], libraryFile: string): Map<BriefingId, Original> {
  const originals = new Map<BriefingId, Original>();
  if (!existsSync(libraryFile)) return originals;
  const database = openDatabase(libraryFile, { create: false });
  try {
    for (const id of ids) {
      const version = versionWith(database, id);
      if (version) originals.set(id, { hash: version.hash, part: version.part, added: version.added });
    }
  } finally {
    database.close();
  }
  return originals;
}
