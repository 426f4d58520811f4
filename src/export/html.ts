// One HTML file that needs nothing else: no script, no address is fetched, its policy forbids both.
import { counted } from '../model/counted.ts';
import { markOf, sourceLine } from './citation.ts';
import { bearingWords, originsLine, tlpLabel, type Bearing, type Dossier, type Excerpt } from './dossier.ts';
import { escapeMarkup, oneLine, visible } from './safe.ts';

const STYLE = `
:root { color-scheme: light dark }
body { font: 1rem/1.5 Georgia, serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem }
.tlp { font: bold 1rem sans-serif; text-align: right }
figure { margin: 2rem 0 }
figure figure { margin: 1rem 0 1rem 2rem; font-size: .9rem }
blockquote { margin: 0; padding-left: 1rem; border-left: .25rem solid; white-space: pre-line }
figcaption, ul { font-size: .85rem }
code { overflow-wrap: anywhere }
@media print { .tlp { position: running(tlp) } }
`;

/** One page that fetches and runs nothing. */
export function toHtml(dossier: Dossier): string {
  const { title, author, asOf, excerpts, sources } = dossier;
  const label = tlpLabel(dossier.tlp);
  const banner = label ? [`<p class="tlp">${text(label)}</p>`] : [];
  const facts = [
    `${counted(excerpts.length, 'sentence')} from ${counted(sources.length, 'briefing')}`,
    `by ${author}`,
    asOf && `as of ${asOf}`,
  ];
  const lines = [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${text(label ? `${label} ${title}` : title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    ...banner,
    `<h1>${text(title)}</h1>`,
    `<p>${text(facts.filter(Boolean).join(' · '))}</p>`,
    ...excerpts.flatMap(figure),
    ...banner,
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}

/** The words of a citation as they stand here. */
export function quotedInHtml(quote: string): string {
  return `>${escapeMarkup(visible(quote))}</blockquote>`;
}

function figure(excerpt: Excerpt): string[] {
  const { number, sentence, source, place, marks, bearings } = excerpt;
  const facts = [
    originsLine(excerpt),
    marks.rating && `rated ${marks.rating}`,
    marks.tags.length > 0 ? `tags: ${marks.tags.join(', ')}` : undefined,
    tlpLabel(marks.tlp),
    marks.note && `note: ${marks.note}`,
  ].filter((fact) => fact !== undefined && fact !== '');
  return [
    `<figure id="s${number}">`,
    `<blockquote${quotedInHtml(sentence.text)}`,
    ...(facts.length > 0 ? ['<ul>', ...facts.map((fact) => `<li>${text(String(fact))}</li>`), '</ul>'] : []),
    `<figcaption>${source.number}. ${text(sourceLine(source.briefing, excerpt))}${place ? ` <code>${markOf(place)}</code>` : ''}</figcaption>`,
    ...bearings.flatMap(bearingFigure),
    '</figure>',
  ];
}

function bearingFigure({ kind, sentence, source, place }: Bearing): string[] {
  const from = text(sourceLine(source.briefing, { chain: [], sentence }));
  return [
    '<figure>',
    `<p>${bearingWords(kind)}</p>`,
    `<blockquote${quotedInHtml(sentence.text)}`,
    `<figcaption>${source.number}. ${from}${place ? ` <code>${markOf(place)}</code>` : ''}</figcaption>`,
    '</figure>',
  ];
}

function text(value: string): string {
  return escapeMarkup(oneLine(value));
}
