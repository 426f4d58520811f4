// Citations and exports from the screen: finds the original bytes behind what is shown, so that every quote can be checked later.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { citation } from '../export/citation.ts';
import { makeDossier, type Original } from '../export/dossier.ts';
import { write, type ExportFormat } from '../export/formats.ts';
import type { Library } from '../model/library.ts';
import { Problem } from '../model/problem.ts';
import { briefingOf, type BriefingId, type SentenceId } from '../model/text.ts';
import { read } from '../readers/read.ts';
import { versionWith } from '../store/catalogue.ts';
import { openDatabase } from '../store/database.ts';
import type { MarksById } from './keeper.ts';
import { uuidFrom } from './uuid.ts';

const ENDINGS: Readonly<Record<ExportFormat, string>> = {
  markdown: 'md',
  html: 'html',
  jsonl: 'jsonl',
  csv: 'csv',
  csl: 'csl.json',
  bibtex: 'bib',
  stix: 'stix.json',
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
  const cited = wish.sentences.flatMap((id) => [id, ...library.linksOf(id).map((link) => link.there)]);
  const originals = await originalsOf(library, [...new Set(cited.map(briefingOf))], libraryFile);
  const dossier = dossierOf(library, wish, marks, originals);
  if (dossier.tlp === 'red')
    throw new Problem('some of this is TLP:RED: not exported', 'crossread export --allow-red, if you may');
  const text = write(wish.format, dossier);
  if (wish.file !== undefined) {
    const file = path.resolve(folder, wish.file);
    try {
      await writeFile(file, text, { flag: 'wx' });
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
        throw new Problem(`${file} is there already: nothing was written`, 'name another file');
      throw error;
    }
    return file;
  }
  for (let number = 1; ; number++) {
    const file = path.join(folder, `crossread-export${number > 1 ? `-${number}` : ''}.${ENDINGS[wish.format]}`);
    try {
      await writeFile(file, text, { flag: 'wx' });
      return file;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
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
