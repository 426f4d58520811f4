// schema.org as JSON-LD: each sentence as a Claim with the articles in which it appears, and as a ClaimReview where a person has rated
// it. The rating is theirs (Admiralty, the digit for the claim); what nobody judged is no review.
import { markOf } from './citation.ts';
import { tlpLabel, type Dossier, type Excerpt, type Source } from './dossier.ts';
import { safeJson } from './safe.ts';

/** What the digit says of the claim, and how much of five that is; the sixth is no value. */
const RATINGS: Readonly<Record<string, readonly [words: string, value?: number]>> = {
  1: ['confirmed by other independent sources', 5],
  2: ['probably true', 4],
  3: ['possibly true', 3],
  4: ['doubtful', 2],
  5: ['improbable', 1],
  6: ['truth cannot be judged'],
};

/** A graph of claims, those that were rated within their review. */
export function toClaimReview(dossier: Dossier): string {
  const graph = dossier.excerpts.map(
    (excerpt) => reviewOf(excerpt, dossier) ?? { '@type': 'Claim', ...claimOf(excerpt, dossier) },
  );
  return `${safeJson({ '@context': 'https://schema.org', '@graph': graph }, 2)}\n`;
}

/** The words of a citation as they stand here. */
export function quotedInClaimReview(quote: string): readonly string[] {
  return [`"text": ${safeJson(quote)}`, `"claimReviewed": ${safeJson(quote)}`];
}

function reviewOf(excerpt: Excerpt, dossier: Dossier): object | undefined {
  const { sentence, marks } = excerpt;
  const [words, value] = RATINGS[/[1-6]/.exec(marks.rating ?? '')?.[0] ?? ''] ?? [];
  if (words === undefined) return undefined;
  const { text: _, identifier, ...claim } = claimOf(excerpt, dossier);
  return {
    '@type': 'ClaimReview',
    claimReviewed: sentence.text,
    identifier,
    author: { '@type': 'Person', name: dossier.author },
    datePublished: dossier.asOf,
    reviewBody: marks.note,
    reviewRating: {
      '@type': 'Rating',
      alternateName: words,
      ...(value === undefined ? {} : { ratingValue: value, bestRating: 5, worstRating: 1 }),
      ratingExplanation: `Admiralty ${marks.rating ?? ''}`,
    },
    itemReviewed: { '@type': 'Claim', ...claim },
  };
}

/** `text` comes before `identifier`: a citation vouches for the words before it. */
function claimOf({ sentence, place, speaker, chain, source, bearings, marks }: Excerpt, dossier: Dossier) {
  const told = bearings.filter(({ kind }) => kind === 'restates' || kind === 'corroborates').map((each) => each.source);
  const names = [...new Set([speaker, ...chain.toReversed()])].filter((name) => name !== undefined);
  return {
    text: sentence.text,
    identifier: place && markOf(place),
    conditionsOfAccess: tlpLabel(dossier.tlp),
    author: names.length > 0 ? names.map((name) => ({ '@type': 'Thing', name })) : undefined,
    datePublished: source.briefing.published,
    keywords: marks.tags.length > 0 ? marks.tags : undefined,
    appearance: [...new Set([source, ...told])].map(articleOf),
  };
}

function articleOf({ briefing }: Source): object {
  return {
    '@type': 'NewsArticle',
    headline: briefing.headline,
    url: briefing.url,
    datePublished: briefing.published,
    author: briefing.byline && { '@type': 'Person', name: briefing.byline },
    publisher: briefing.outlet && { '@type': 'Organization', name: briefing.outlet },
    inLanguage: briefing.language,
  };
}
