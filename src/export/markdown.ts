// Markdown with a footnote for each claim: reads well as it is, and in anything that knows footnotes.
import { counted } from '../model/counted.ts';
import { markOf, sourceLine } from './citation.ts';
import { bearingWords, originsLine, tlpLabel, type Bearing, type Dossier, type Excerpt } from './dossier.ts';
import { oneLine, visible } from './safe.ts';

/** Each sentence a quotation with a footnote that names its source. */
export function toMarkdown(dossier: Dossier): string {
  const { excerpts, sources, title, author, asOf } = dossier;
  const label = tlpLabel(dossier.tlp);
  const facts = [
    `${counted(excerpts.length, 'sentence')} from ${counted(sources.length, 'briefing')}`,
    `by ${author}`,
    asOf && `as of ${asOf}`,
  ];
  let notes = excerpts.length;
  const lines = [
    ...(label ? [`**${label}**`, ''] : []),
    `# ${plain(title)}`,
    '',
    plain(facts.filter(Boolean).join(' · ')),
    ...excerpts.flatMap((excerpt) => {
      const first = notes + 1;
      notes += excerpt.bearings.length;
      return section(excerpt, first);
    }),
    ...(label ? ['', `**${label}**`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** The words of a citation as they stand here: a quotation that begins and ends with its line. */
export function quotedInMarkdown(quote: string): string {
  return `> ${escape(visible(quote)).replaceAll('\n', '\n> ')}[^`;
}

function section(excerpt: Excerpt, firstNote: number): string[] {
  const { number, sentence, source, place, marks, bearings } = excerpt;
  const facts = [
    originsLine(excerpt),
    marks.rating && `rated ${marks.rating}`,
    marks.tags.length > 0 && `tags: ${marks.tags.join(', ')}`,
    tlpLabel(marks.tlp),
    marks.note && `note: ${marks.note}`,
  ];
  return [
    '',
    `${quotedInMarkdown(sentence.text)}${number}]`,
    '',
    ...facts.filter((fact) => typeof fact === 'string' && fact !== '').map((fact) => `- ${plain(String(fact))}`),
    ...(facts.some(Boolean) ? [''] : []),
    `[^${number}]: ${plain(sourceLine(source.briefing, excerpt))}${place ? ` \`${markOf(place)}\`` : ''}`,
    ...bearings.flatMap((bearing, i) => bearingLines(bearing, firstNote + i)),
  ];
}

function bearingLines({ kind, sentence, source, place }: Bearing, note: number): string[] {
  return [
    '',
    `**${bearingWords(kind)}**`,
    '',
    `${quotedInMarkdown(sentence.text)}${note}]`,
    '',
    `[^${note}]: ${plain(sourceLine(source.briefing, { chain: [], sentence }))}${place ? ` \`${markOf(place)}\`` : ''}`,
  ];
}

/** One line of the text in which nothing is taken for markup. */
export function plain(text: string): string {
  return escape(oneLine(text));
}

/** Backslashes before everything that Markdown might take for its own. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&|~$]/g, '\\$&')
    .replace(/^(\s*)([#+=-])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
}
