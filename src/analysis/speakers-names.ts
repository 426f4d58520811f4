// Names of one briefing joined by their last word: the fullest form to show, man or woman, how often.
import type { Tokens } from './tokens.ts';
import { NAME, PRON, type SourceMention } from './speakers-layer.ts';

export interface NameCluster {
  readonly mentions: number[];
  /** The fullest form of at most three words (longer for bodies). */
  full: string;
  man: number;
  woman: number;
  organisation: boolean;
}

const WHOLE_NAME = 3;
const WHOLE_BODY = 7;

/** The text of a mention as it stands. */
export function mentionText(tokens: Tokens, mention: SourceMention): string {
  return tokens.text.slice(tokens.start[mention.first], tokens.end[mention.last - 1]).replace(/\s+/g, ' ');
}

/** Clusters by the id of the name's last word. */
export function clusterNames(tokens: Tokens, mentions: readonly SourceMention[]): ReadonlyMap<number, NameCluster> {
  const clusters = new Map<number, NameCluster>();
  for (const [index, mention] of mentions.entries()) {
    if (mention.type !== NAME || mention.roleAfter) continue;
    const text = mentionText(tokens, mention);
    const words = text.split(' ').length;
    let cluster = clusters.get(mention.key);
    if (!cluster) clusters.set(mention.key, (cluster = { mentions: [], full: text, man: 0, woman: 0, organisation: false }));
    cluster.mentions.push(index);
    if (text.length > cluster.full.length && words <= (mention.organisation ? WHOLE_BODY : WHOLE_NAME)) cluster.full = text;
    if (mention.organisation) cluster.organisation = true;
    const weight = mention.titled ? 3 : 2;
    if (mention.gender === 1) cluster.man += weight;
    if (mention.gender === 2) cluster.woman += weight;
    const next = mentions[index + 1];
    if (next && next.type === PRON && next.gender > 0 && !mention.organisation) {
      if (next.gender === 1) cluster.man += 0.5;
      else cluster.woman += 0.5;
    }
  }
  return clusters;
}
