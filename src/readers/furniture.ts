// What stands in a file and is not the briefing, with its reason. Every rule is named and looks at one piece and its neighbours.
import type { Piece } from './draft.ts';
import { contentWords } from './prose.ts';

interface Rule {
  readonly why: string;
  readonly pattern: RegExp;
  /** Longest text the rule may take. */
  readonly longest: number;
}

/** Lines that give themselves away by how they begin, or by all they say. */
const RULES: readonly Rule[] = [
  {
    why: 'share prompt',
    longest: 90,
    pattern:
      /^(?:please )?share (?:this|the|on|via|with|to)\b(?=.{0,40}$)|^share:?$|^(?:tweet|pin it|email this|print this(?: page| article)?|copy link)[.!:]?$|^(?:share|tweet|facebook|twitter|whatsapp|telegram|linkedin|reddit|e-?mail|print|pinterest|messenger|copy link|viber|x|\W)(?:[\s|,•·/]+(?:share|tweet|facebook|twitter|whatsapp|telegram|linkedin|reddit|e-?mail|print|pinterest|messenger|copy link|viber|x))+$/i,
  },
  {
    why: 'appeal for support',
    longest: 260,
    pattern:
      /^(?:please )?(?:(?:support|donate|contribute) (?:to )?(?:us\b|our\b|the\b|this\b|independent\b|\p{Lu}).{0,200}(?:patron|donat|contribut|journalism|newsroom|member|support|us)\b|(?:become|be) (?:a|our|one of our) (?:patron|member|supporter|subscriber)|donate (?:now|today|here)|make a donation|buy (?:me|us) a coffee).{0,160}$/iu,
  },
  {
    why: 'newsletter prompt',
    longest: 260,
    pattern:
      /^(?:(?:sign|signing) up (?:for|to|here|now)|subscribe (?:to|now|today|here|for)|get (?:the|our) (?:latest|daily|weekly|free|morning|newsletter)|join our (?:newsletter|channel|telegram|whatsapp|mailing)|(?:follow|like|find) us on|follow .{2,40} on (?:twitter|x|facebook|telegram|instagram|google news)|our (?:newsletter|telegram channel)\b|download our app|enter your e-?mail)/i,
  },
  {
    why: 'link to other reports',
    longest: 260,
    pattern:
      /^(?:(?:read|see|also|watch|listen)(?: more| also| next| on| it)*\s*[:|»>]|(?:read more|read also|see also|also read|related(?: articles?| stories| news| posts?| content| topics)?|more (?:from|on|about|stories|news)|recommended|you may also like|you might also like|don['’]t miss|up next|trending|most (?:read|popular|viewed)|latest (?:news|stories)|top stories)(?:\s*[:|»>]|.{0,40}$))/i,
  },
  {
    why: 'advertisement',
    longest: 120,
    pattern:
      /^(?:advert(?:isement|ising|orial)?s?|sponsored(?: content| by.*)?|(?:story|article) continues below.*|scroll (?:down )?to continue.*|continue reading(?: below)?.*|promoted(?: content)?|anzeige|werbung|publicité|publicidad)\W*$/i,
  },
  {
    why: 'copyright line',
    longest: 300,
    pattern:
      /^(?:©|\(c\) ?\d{4}|copyright\b)|\ball rights reserved\b|^(?:this (?:material|story|article) may not be (?:published|reproduced)|reproduction (?:in whole|of this|without))/i,
  },
  {
    why: 'comments',
    longest: 120,
    pattern:
      /^(?:(?:\d+|no|leave a|post a|add a|view|show|all|join the) (?:comments?|discussion|conversation|reply|replies)\b|comments?(?: \(\d+\))?:?$|log ?in to (?:comment|reply|post))/i,
  },
  {
    why: 'cookie notice',
    longest: 400,
    pattern:
      /^(?:we|this (?:site|website)) uses? cookies|^by (?:continuing|using) (?:to (?:use|browse) )?(?:this|our) (?:site|website)|^accept (?:all )?cookies/i,
  },
  {
    why: 'navigation',
    longest: 80,
    pattern:
      /^(?:skip to (?:main )?content|(?:main )?menu|home|search|back to top|log ?in|sign in|register|previous(?: article| post)?|next(?: article| post)?|print|toggle navigation|contact us|about us|privacy policy|terms (?:of (?:use|service)|and conditions))$/i,
  },
  {
    why: 'correction address',
    longest: 260,
    pattern:
      /^(?:(?:if you|have you|did you) .{0,60}(?:spot|notice|found|find|see).{0,30}(?:error|mistake|typo)|(?:got|have) (?:a|any) (?:tip|story|news)|contact the (?:author|reporter|writer))/i,
  },
  {
    why: 'note about this text',
    longest: 400,
    pattern:
      /^(?:this (?:digest|text|summary) (?:was|is) (?:written|made|prepared) (?:for|by)|(?:this is )?an? (?:digest|summary) (?:written|made|prepared) for|digest (?:written|made|prepared) for)/i,
  },
];

const CREDIT_END =
  /[([](?:(?:(?:file |illustrative )?(?:photo|image|picture|credit|illustration|video|screenshot|courtesy)[:s]?\b[^()[\]]{0,70})|(?:[^()[\]]{0,60}\b(?:photos?|images?|pictures?|file|screengrab|screenshot|via (?:reuters|ap|afp|getty|epa))))[)\]]\s*\.?$/i;
const CREDIT_ALONE =
  /^(?:(?:photo|image|picture|credit|photograph|foto|illustration|video|screenshot)s?(?: credits?| by| courtesy(?: of)?| source)?\s*(?::|\bby\b)\s*.{2,80}|.{0,60}\b(?:getty images|afp photo|ap photo|shutterstock|istock(?:photo)?|epa-efe)\b.{0,30})$/i;

/** A caption or a credit line of a picture. */
export function isCaption(text: string): boolean {
  return text.length < 320 && !/^["“]/.test(text) && (CREDIT_END.test(text) || (text.length < 120 && CREDIT_ALONE.test(text)));
}

/** Why a single piece is furniture; undefined when it is not, by itself. */
export function reasonAlone(text: string): string | undefined {
  for (const rule of RULES) if (text.length <= rule.longest && rule.pattern.test(text)) return rule.why;
  return isCaption(text) ? 'photo caption' : undefined;
}

/** Marks the furniture of a short text, where named rules decide. Pieces that are marked already stay as they are. */
export function markFurniture(pieces: Piece[]): void {
  for (const piece of pieces) {
    if (piece.why !== undefined || piece.isHeadline || piece.kind === 'quotation') continue;
    const why = reasonAlone(piece.text);
    if (why === undefined) continue;
    piece.why = why;
    if (why === 'photo caption') piece.kind = 'caption';
  }
  markForeignText(pieces);
  markEmptyHeadings(pieces);
}

/**
 * After a share prompt a page may go on with the presentation of another organisation, in good prose. It is cut only when
 * a name line opens it and its words are not those of the body before it.
 */
function markForeignText(pieces: Piece[]): void {
  const prompt = pieces.findLastIndex((piece) => piece.why === 'share prompt');
  if (prompt < 0) return;
  const before = pieces.slice(0, prompt).filter((piece) => piece.why === undefined);
  const after = pieces.slice(prompt + 1).filter((piece) => piece.why === undefined);
  const first = after[0];
  if (!first || before.length < 2) return;
  const isNamed = first.text.length < 70 && !/[.!?]$/.test(first.text);
  const shared = topicShare(before, after);
  if (shared > (isNamed ? 0.25 : 0.12)) return;
  for (const piece of after) piece.why = 'text of another organisation';
}

/** How much of what follows has been spoken of before: the share of its content words. */
function topicShare(before: readonly Piece[], after: readonly Piece[]): number {
  const known = new Set(before.flatMap((piece) => contentWords(piece.text)));
  const words = [...new Set(after.flatMap((piece) => contentWords(piece.text)))];
  return words.length === 0 ? 1 : words.filter((word) => known.has(word)).length / words.length;
}

/** A heading with nothing under it but furniture goes with it. */
function markEmptyHeadings(pieces: Piece[]): void {
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i];
    if (!piece || piece.kind !== 'heading' || piece.why !== undefined || piece.isHeadline) continue;
    const next = pieces[i + 1];
    if (
      next?.why !== undefined &&
      next.why !== 'photo caption' &&
      !pieces.slice(i + 1).some((other) => other.why === undefined)
    ) {
      piece.why = next.why;
    }
  }
}
