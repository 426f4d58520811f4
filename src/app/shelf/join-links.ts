// What a few new briefings change in the links of a library: their claims join those that were there, and the rest stays as it is.
import type { Links } from '../../model/library.ts';
import type { ClaimCluster } from '../../model/origin.ts';
import type { Story } from '../../model/story.ts';
import { briefingOf, type BriefingId, type SentenceId } from '../../model/text.ts';
import type { Groups } from '../../store/links.ts';

/**
 * `small` are the links of the new briefings among those near them. A claim that a new briefing states is grouped as it is there; members
 * of the old group that were not looked at stay in it. `placeOf` is the order of the library.
 */
export function joinLinks(
  old: Groups,
  small: Links,
  isFresh: ReadonlySet<BriefingId>,
  placeOf: (id: BriefingId) => number,
): Groups {
  const clusters = joinClusters(old.clusters, small.clusters, isFresh);
  const derivations = [
    ...old.derivations.filter(({ from, to }) => !isFresh.has(from) && !isFresh.has(to)),
    ...small.derivations.filter(({ from, to }) => isFresh.has(from) || isFresh.has(to)),
  ];
  return { clusters, derivations, stories: joinStories(old.stories, small.stories, isFresh, placeOf) };
}

function joinClusters(
  old: readonly ClaimCluster[],
  small: readonly ClaimCluster[],
  isFresh: ReadonlySet<BriefingId>,
): readonly ClaimCluster[] {
  const home = new Map<SentenceId, ClaimCluster>();
  for (const cluster of old) for (const id of cluster.sentences) home.set(id, cluster);
  const gone = new Set<ClaimCluster>();
  const made: ClaimCluster[] = [];
  for (const cluster of small) {
    if (!cluster.sentences.some((id) => isFresh.has(briefingOf(id)))) continue;
    const touched = new Set(cluster.sentences.flatMap((id) => home.get(id) ?? []));
    // the group that has most in common goes on in the new one
    const [heir] = [...touched].toSorted((a, b) => common(b, cluster) - common(a, cluster) || (a.id < b.id ? -1 : 1));
    if (heir && !gone.has(heir)) {
      gone.add(heir);
      made.push(grown(heir, cluster));
    } else made.push(cluster);
  }
  const taken = new Set(made.flatMap(({ sentences }) => sentences));
  const rest = old.filter((cluster) => !gone.has(cluster) && !cluster.sentences.some((id) => taken.has(id)));
  return [...rest, ...made];
}

function common(a: ClaimCluster, b: ClaimCluster): number {
  const ids = new Set(b.sentences);
  return a.sentences.filter((id) => ids.has(id)).length;
}

/** Members that only the old group has stay; an origin that only they had stays with them. */
function grown(old: ClaimCluster, now: ClaimCluster): ClaimCluster {
  const ids = new Set(now.sentences);
  const others = old.sentences.filter((id) => !ids.has(id));
  if (others.length === 0) return { ...now, id: old.id };
  const names = new Set(now.origins.map(({ name }) => name));
  const unseen = old.origins.filter(({ name }) => !names.has(name));
  return {
    id: old.id,
    sentences: [...old.sentences, ...now.sentences.filter((id) => !old.sentences.includes(id))],
    origins: [...now.origins, ...unseen],
    independent: Math.max(old.independent, now.independent),
  };
}

/** A new briefing goes into the story that those belong to with which it is grouped among its neighbours, most of them deciding. */
function joinStories(
  old: readonly Story[],
  small: readonly Story[],
  isFresh: ReadonlySet<BriefingId>,
  placeOf: (id: BriefingId) => number,
): readonly Story[] {
  const kept = old.map((story) =>
    story.briefings.some((id) => isFresh.has(id))
      ? { ...story, briefings: story.briefings.filter((id) => !isFresh.has(id)) }
      : story,
  );
  const home = new Map(kept.flatMap((story) => story.briefings.map((id) => [id, story] as const)));
  const come = new Map<Story, readonly BriefingId[]>();
  const made: Story[] = [];
  for (const story of small) {
    const fresh = story.briefings.filter((id) => isFresh.has(id));
    if (fresh.length === 0) continue;
    const votes = new Map<Story, number>();
    for (const id of story.briefings) {
      const there = home.get(id);
      if (there) votes.set(there, (votes.get(there) ?? 0) + 1);
    }
    const [best] = [...votes].toSorted((a, b) => b[1] - a[1] || (a[0].id < b[0].id ? -1 : 1));
    const target = best?.[0];
    if (target) come.set(target, [...(come.get(target) ?? []), ...fresh]);
    else made.push({ ...story, briefings: fresh });
  }
  const inOrder = (story: Story, more: readonly BriefingId[] = []) => ({
    ...story,
    briefings: [...story.briefings, ...more].toSorted((a, b) => placeOf(a) - placeOf(b)),
  });
  // thousands of stories have nothing new
  const others = kept.map((story) => (come.has(story) ? inOrder(story, come.get(story)) : story));
  return [...others, ...made.map((story) => inOrder(story))].filter(({ briefings }) => briefings.length > 0);
}

/** Groups without what is not in the library (taken out, or another version of it): no count speaks of what cannot be seen. */
export function linksAmong({ clusters, derivations, stories }: Groups, here: ReadonlySet<BriefingId>): Groups {
  return {
    clusters: clusters.flatMap((cluster) => {
      if (cluster.sentences.every((id) => here.has(briefingOf(id)))) return [cluster];
      const sentences = cluster.sentences.filter((id) => here.has(briefingOf(id)));
      if (sentences.length < 2) return [];
      const origins = cluster.origins.flatMap((origin) => {
        const briefings = origin.briefings.filter((id) => here.has(id));
        return briefings.length > 0 ? [{ ...origin, briefings }] : [];
      });
      return [{ ...cluster, sentences, origins, independent: Math.min(cluster.independent, origins.length) }];
    }),
    derivations: derivations.filter(({ from, to }) => here.has(from) && here.has(to)),
    stories: stories.flatMap((story) => {
      if (story.briefings.every((id) => here.has(id))) return [story];
      const briefings = story.briefings.filter((id) => here.has(id));
      return briefings.length > 0 ? [{ ...story, briefings }] : [];
    }),
  };
}
