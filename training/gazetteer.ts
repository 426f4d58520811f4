// Builds the list of country names in other languages from the CLDR tables inside Node's ICU. Nothing is fetched.
// node training/gazetteer.ts   Run again with the same ICU, it writes the same file. The hand-kept lists beside it stand first: what
// they name already is left out, and what they call a country is its canonical name.
import { writeFileSync } from 'node:fs';
import { keyOf } from '../src/analysis/names/gazetteer.ts';
import { ORGANISATIONS } from '../src/analysis/names/organisations.data.ts';
import { COUNTRIES, REGIONS } from '../src/analysis/names/places.data.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../src/analysis/speakers/speakers.data.ts';

/** Languages written in Latin letters: a text in English meets their names in quotes, bylines, titles and addresses. */
const LANGUAGES = 'en de fr es it pt nl sv da nb fi pl cs hu ro hr tr id';

/** English words and common surnames or first names that some language calls a country. */
const ALSO_WORDS = new Set(
  `island man india indie china chile turkey jordan georgia chad niger togo mali guinea oman peru cuba malta monaco samoa tonga gambia congo benin
  france franca francia frans franz suisse inde chine siria perse emirate aland guam macau macao reunion curacao wales kina dania irak columbia norfolk dominique dominika salomon cook martin`.split(
    /\s+/,
  ),
);
const FIRST_NAMES = new Set(`${MALE_NAMES} ${FEMALE_NAMES}`.toLowerCase().split(/\s+/));
const LEAST_LETTERS = 4;
const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

function regions(): string[] {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  // XA and XB are made up for tests, EU and its like are no countries, ZZ is unknown; Jersey is more often something else.
  return codes.filter(
    (code) => !/^(?:X[AB]|JE|E[UZ]|UN|ZZ|QO|AC|AN|CP|CQ|DG|EA|IC|TA)$/.test(code) && english.of(code) !== undefined,
  );
}

/** Names in all languages, "&" spelled out, without what stands in brackets. */
function namesOf(code: string): string[] {
  const found = LANGUAGES.split(' ').flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) => {
      const name = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }).of(code);
      return name === undefined
        ? []
        : [
            name
              .replace(/\s*[([].*$/, '')
              .replaceAll(' & ', ' and ')
              .trim(),
          ];
    }),
  );
  return [...new Set(found)];
}

/** Where CLDR calls a country otherwise than every hand-kept name of it. */
const CALLED: Readonly<Record<string, string>> = { CD: 'Democratic Republic of the Congo', MO: 'Macau', AX: 'Aland Islands' };

function byHand(): Map<string, string> {
  const canonical = new Map<string, string>();
  const put = (names: string, shown = names.split('=')[0] ?? names) => {
    for (const name of names.split('=')) if (!canonical.has(keyOf(name))) canonical.set(keyOf(name), shown);
  };
  for (const line of ORGANISATIONS.split('\n').filter(Boolean)) put(line);
  for (const line of [...COUNTRIES.split('\n'), ...REGIONS.split('\n')].filter(Boolean)) {
    const [names = '', demonyms = '', places = ''] = line.split('|');
    put(names);
    for (const demonym of demonyms.split(',')) put(demonym, names.split('=')[0]);
    for (const place of places.split(',')) put(place);
  }
  return canonical;
}

const known = byHand();
const owners = new Map<string, Set<string>>();
const groups = new Map<string, string[]>();
for (const code of regions()) {
  const names = namesOf(code);
  const canonical =
    CALLED[code] ?? names.map((name) => known.get(keyOf(name))).find((name) => name !== undefined) ?? names[0] ?? code;
  groups.set(canonical, [...(groups.get(canonical) ?? []), ...names]);
  for (const name of names) owners.set(keyOf(name), (owners.get(keyOf(name)) ?? new Set()).add(canonical));
}
const lines = [...groups]
  .map(([canonical, names]) => {
    const fresh = new Map(
      names
        .filter((name) => {
          const key = keyOf(name);
          const isOne = owners.get(key)?.size === 1;
          return (
            isOne &&
            !known.has(key) &&
            key.length >= LEAST_LETTERS &&
            !ALSO_WORDS.has(key) &&
            !FIRST_NAMES.has(key) &&
            /^\p{Lu}/u.test(name)
          );
        })
        .map((name) => [keyOf(name), name] as const),
    );
    fresh.delete(keyOf(canonical));
    return [canonical, ...[...fresh.values()].toSorted()].join('=');
  })
  .filter((line) => line.includes('=') || !known.has(keyOf(line)))
  .toSorted();
const text = `// Names of countries and territories in other languages, one country a line: \`name=other=other\`; the first is the one that is shown.
// Written by training/gazetteer.ts from Unicode CLDR ${process.versions['cldr'] ?? ''} as it comes with ICU; Copyright © Unicode, Inc., Unicode License v3
// (https://www.unicode.org/license.txt), SPDX Unicode-3.0. What the lists kept by hand name already is left out.

export const EXONYMS = \`
${lines.join('\n')}
\`;
`;
writeFileSync(new URL('../src/analysis/names/exonyms.data.ts', import.meta.url), text);
process.stdout.write(`names-exonyms: ${lines.length} countries, ${text.length} bytes\n`);
