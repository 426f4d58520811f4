// Which blocks of an extracted article are not the article: captions, credits, link lists, promotion, biographies, ends.
// Every rule names its reason. Order matters: later rules look at what the earlier ones have left.
import { dateLine } from './dates.ts';
import { isCaption, reasonAlone } from './furniture.ts';
import type { PageBlock } from './page-blocks.ts';
import { isProse, plainWords } from './prose.ts';

/** A block with the reason it is left out, if it is. */
export interface JudgedBlock extends PageBlock {
  why?: string;
  isHeadline?: boolean;
}

const CAPTION_CLASS = /(?:^|[\s_-])(?:caption|credits?|photo-?credit|image-?credit|attribution|attachment_\d+)(?:$|[\s_-])/i;
const CREDIT =
  /^\(?(?:image|photo|picture|foto|photograph|photography|credit|video|illustration|graphic|screenshot|source)s?(?: credits?| by| courtesy(?: of)?| via| source)?\s*[:©|]|^©|\bgetty images\b|\b(?:shutterstock|istockphoto|afp\/|reuters\/|\/reuters|\/afp|\/ap)\b/i;
const FURNITURE_CLASS =
  /(?:^|[\s_-])(?:related|newsletter|promo(?:tion)?|cta|share|sharing|social|author-?(?:bio|box|info)|about-?author|byline|tags?|tagcloud|comments?|recommend\w*|read-?more|read-?next|more-?(?:from|on|stories)|subscribe|signup|sign-?up|advert\w*|breadcrumbs?|sponsor\w*|teaser|pagination|sidebar|widget)(?:$|[\s_-])/i;
const PROMOTION =
  /^(?:see (?:more|also)|read (?:more|next|also|the full)|also on\b|also read|have a (?:tip|story)|sign up|subscribe|share (?:this|on)|follow (?:us|me|@|\p{Lu}\w+ on)|advert|view (?:author|gallery|comments|all|more)|image \d+ of|photo \d+ of|\d+ ?\/ ?\d+$|(?:this|our) (?:article|post|page|site|story) (?:contains|may contain|includes) affiliate|(?:we|.{3,30}) may (?:earn|receive) (?:a |an )?(?:affiliate |small )?commission|get (?:the|our|your) (?:latest|best|daily|free|top)|click here (?:to|for)|download (?:the|our)|listen to|watch (?:now|the video|more|below)|(?:for )?more (?:from|on|about|information|news|stories)\b|join (?:us|our|the conversation)|like us|want (?:more|to (?:read|get))|get .{3,50} delivered|don['’]t miss|support (?:our|us)\b|give (?:a )?gift|you (?:can|may) (?:also )?(?:like|follow|unsubscribe)|unsubscribe|tags?:|topics?:|filed under|posted in|categor(?:y|ies):|print(?: this)?$|e-?mail(?: this)?$|loading|sponsored|promoted|editor['’]s (?:note|picks?)$|swipe|tap (?:to|here)|scroll|jump to|table of contents|in this (?:article|story):?$|originally (?:published|posted)|this (?:article|story|post) (?:was )?(?:originally |first )?(?:appeared|published|posted))/iu;
const BIOGRAPHY =
  /^(?:about the author|(?:\p{Lu}[\p{L}.'’-]+ ){1,4}(?:is|was) (?:an?|the|our|one of) (?:.{0,60}\b)?(?:reporter|editor|journalist|writer|author|columnist|correspondent|contributor|freelance|blogger|producer|founder|ceo|fellow|professor|analyst|critic|co-?author|staff)\b|(?:contact|reach|follow|e-?mail) (?:him|her|them|the (?:author|writer|reporter)|\p{Lu}\w+)\b|(?:\p{Lu}[\p{L}.'’-]+ ){1,4}(?:covers|writes about|can be reached|contributed to)\b|(?:he|she|they) (?:covers|can be reached|tweets at)|reporting by\b|editing by\b|additional reporting|\(?(?:reporting|writing|editing) by)/iu;
const END_HEADING =
  /^(?:more:?$|more (?:from|on|stories|in|news|like this)|related(?:\b|$)|about the author|trending|most (?:read|popular|viewed|recent|commented)|(?:\p{L}+ )?more .{0,20}stories|recommended|you may (?:also )?(?:like|be interested)|you might (?:also )?(?:like|enjoy)|latest (?:news|stories|posts|articles)|popular (?:posts|stories|articles|now)|(?:\d+ )?comments?\b|leave a (?:reply|comment)|post a comment|share this|from around the web|around the web|read next|up next|what to read next|sponsored|also (?:on|in)\b|see also|join the conversation|newsletter|subscribe|tags|sign up|next (?:article|story|post)|previous (?:article|post)|responses|keep reading|editor['’]s picks|references cited$)/iu;

/** The reason given when only a class name speaks against a block. */
const CLASS_REASON = 'page furniture';

/** Marks what does not belong to the article. `headline` is what the page calls itself. */
export function judge(source: readonly PageBlock[], headline: string | undefined): JudgedBlock[] {
  const blocks: JudgedBlock[] = source.map((block) => ({ ...block }));
  const prose = blocks.map((block) => isProse(block.text) && block.linkShare < 0.5);
  const firstProse = prose.indexOf(true);
  const count = blocks.length;
  const total = blocks.reduce((sum, block) => sum + block.text.length, 0) || 1;
  let read = 0;
  for (const [i, block] of blocks.entries()) {
    const place = read / total;
    read += block.text.length;
    const rank = i / count;
    const why =
      reasonByPicture(block) ??
      reasonByLinks(blocks, i, { isEarly: firstProse < 0 || i < firstProse, isLate: rank > 0.85 }) ??
      reasonByDate(block.text, i, rank) ??
      reasonByWords(block, place, total) ??
      (block.inHeader && i < firstProse && block.kind !== 'heading' ? 'page header' : undefined);
    if (why) block.why = why;
  }
  spareProse(blocks, prose);
  markHeadline(blocks, headline);
  markRepeated(blocks);
  cutAtEndHeading(blocks, prose);
  markSelfDescription(blocks);
  dropEmptyHeadings(blocks);
  return blocks;
}

function reasonByPicture(block: PageBlock): string | undefined {
  const { text, tag } = block;
  if (tag === 'FIGCAPTION' || (text.length < 500 && isMarked(block, CAPTION_CLASS, 1200))) return 'photo caption';
  if (text.length < 300 && !/^["“]/.test(text) && CREDIT.test(text)) return 'photo credit';
  return isCaption(text) ? 'photo caption' : undefined;
}

function isStory(block: PageBlock | undefined): boolean {
  return block?.kind === 'heading' && block.linkShare > 0.9;
}

function reasonByLinks(
  blocks: readonly PageBlock[],
  at: number,
  place: { isEarly: boolean; isLate: boolean },
): string | undefined {
  const block = blocks[at];
  if (!block) return undefined;
  if (block.kind === 'heading') {
    // A heading that is a link heads a section where prose follows; several in a row are other stories.
    return isStory(block) && (isStory(blocks[at + 1]) || isStory(blocks[at - 1])) ? 'links' : undefined;
  }
  if (block.linkShare > 0.85 && block.text.length < 600 && !isProse(block.text)) return 'links';
  if (block.linkShare > 0.75 && block.text.length < 200) {
    const isLabelled = /^[\p{L}\s]{3,25}:\s/u.test(block.text);
    const hasLinkBeside = [blocks[at - 1], blocks[at + 1]].some(
      (other) => other && other.linkShare > 0.75 && other.text.length < 200,
    );
    if (block.inList || isLabelled || hasLinkBeside || place.isEarly || place.isLate) return 'links';
  }
  if (
    block.inList &&
    block.linkShare > 0.6 &&
    [blocks[at - 1], blocks[at + 1]].some((other) => other?.inList && other.linkShare > 0.6)
  )
    return 'links';
  return undefined;
}

function reasonByDate(text: string, at: number, rank: number): string | undefined {
  if (at >= 6 && rank > 0.15 && rank < 0.8) return undefined;
  return !/^[—–-]\s?@?\p{L}/u.test(text) && dateLine(text) !== undefined ? 'date line' : undefined;
}

function reasonByWords(block: PageBlock, place: number, total: number): string | undefined {
  const { text } = block;
  if (block.kind === 'heading' && text.length > 90) return undefined;
  if (text.length < 260 && PROMOTION.test(text)) return 'promotion';
  if (block.kind !== 'heading' && block.kind !== 'quotation') {
    const alone = reasonAlone(text);
    if (alone) return alone;
  }
  if (place > 0.6 && text.length < 700 && BIOGRAPHY.test(text)) return 'about the author';
  if (text.length < 700 && block.kind !== 'quotation' && isMarked(block, FURNITURE_CLASS, total * 0.3)) return CLASS_REASON;
  return undefined;
}

/** A class name that takes half of the prose away does not mean here what it means elsewhere. */
function spareProse(blocks: JudgedBlock[], prose: readonly boolean[]): void {
  const length = (isCounted: (block: JudgedBlock) => boolean) =>
    blocks.reduce((sum, block, i) => sum + (prose[i] && isCounted(block) ? block.text.length : 0), 0);
  if (length((block) => block.why === CLASS_REASON) < 0.5 * length(() => true)) return;
  for (const block of blocks) if (block.why === CLASS_REASON) delete block.why;
}

/** Whether one of the elements around a block, if it holds no more than `most` characters, is named so. */
function isMarked(block: PageBlock, names: RegExp, most: number): boolean {
  return block.marks.some((mark) => mark.length <= most && names.test(mark.names));
}

/** The headline is a field, shown above the text; in the text it would be read twice. */
function markHeadline(blocks: JudgedBlock[], headline: string | undefined): void {
  if (!headline) return;
  const key = plainWords(headline);
  const limit = Math.max(3, blocks.length * 0.2);
  for (const block of blocks.slice(0, limit))
    if (block.why === undefined && plainWords(block.text) === key) block.isHeadline = true;
}

/** A block that comes exactly twice, first at the top: pages repeat their lead under the picture. */
function markRepeated(blocks: JudgedBlock[]): void {
  const places = new Map<string, number[]>();
  for (const [i, block] of blocks.entries()) {
    if (block.why !== undefined || block.isHeadline || block.text.length < 25) continue;
    const same = places.get(block.text);
    if (same) same.push(i);
    else places.set(block.text, [i]);
  }
  for (const [first = 0, second, third] of places.values()) {
    const original = blocks[first];
    if (original && second !== undefined && third === undefined && second < blocks.length * 0.2) original.why = 'repeated';
  }
}

/** From a heading such as "More from us" to the end, if what follows is not the article going on. */
function cutAtEndHeading(blocks: JudgedBlock[], prose: readonly boolean[]): void {
  for (const [i, block] of blocks.entries()) {
    if (block.why !== undefined || i === 0 || block.text.length > 80 || !END_HEADING.test(block.text)) continue;
    if (block.kind !== 'heading' && block.text.length > 40) continue;
    const weigh = (from: number, to: number, of: (block: JudgedBlock, at: number) => number) =>
      blocks.slice(from, to).reduce((sum, each, at) => sum + (each.why === undefined ? of(each, from + at) : 0), 0);
    const proseLength = (each: JudgedBlock, at: number) => (prose[at] ? each.text.length : 0);
    const unlinked = (each: JudgedBlock) => each.text.length * (1 - each.linkShare);
    const end = blocks.length;
    const isEnd =
      weigh(i + 1, end, proseLength) < 0.15 * weigh(0, i, proseLength) &&
      weigh(i + 1, end, unlinked) < 0.2 * weigh(0, i, unlinked);
    block.why = 'end of the article';
    if (!isEnd) continue;
    for (const each of blocks.slice(i + 1)) each.why ??= 'after the article';
    return;
  }
}

/** Press releases end with a presentation of their sender under "About …". */
function markSelfDescription(blocks: JudgedBlock[]): void {
  const at = blocks.findLastIndex(
    (block) =>
      block.why === undefined &&
      block.text.length < 60 &&
      /^about (?:the )?\p{Lu}[\p{L}\d .&-]*:?$/iu.test(block.text) &&
      /^\p{Lu}\p{L}+ (?:the )?\p{Lu}/u.test(block.text),
  );
  const start = blocks[at];
  if (!start || at < blocks.length * 0.5 || blocks.length - at > 9) return;
  for (const block of blocks.slice(at)) block.why ??= 'about the sender';
}

function dropEmptyHeadings(blocks: JudgedBlock[]): void {
  let hasText = false;
  for (const block of blocks.toReversed()) {
    if (block.kind === 'heading' && block.why === undefined && !hasText && !block.isHeadline) block.why = 'heading without text';
    else if (block.why === undefined && block.kind !== 'heading') hasText = true;
  }
}
