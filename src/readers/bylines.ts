// Names of authors as pages write them: labels, roles and dates around them taken off, what is no person's name refused.
import { findDate } from './dates.ts';

const LABEL =
  /^(?:(?:posted|published|written|reviewed|created|story|words|text|article|photos?|verfasst|geschrieben|erstellt|veröffentlicht|publié|publicado|rédigé|escrito|scritto|ein artikel|ein beitrag|ein kommentar|interview|kommentar|ein gastbeitrag|gastbeitrag)\s+)?(?:by|von|vom|par|por|de|di|av|af|door|przez|from)\s*:?\s+(?=["“'‘\p{L}@])|^(?:authors?|autor(?:in|en|innen|es)?|autore|auteurs?|writers?|redakteur(?:in)?|text|verfasser(?:in)?|автор|责任编辑|编辑|作者|记者|文|author name|written by|posted by|by)\s*[:|]\s*/iu;
const NOT_A_NAME =
  /^(?:redaktion|die redaktion|letzte aktualisierung|aktualisiert|stand|zeige|posted|alle beiträge|alle artikel|beitrag|von|über den autor|about the author|editor(?:ial)?(?: (?:team|staff|board))?|staff(?: (?:writer|reporter))?|admin(?:istrator)?|webmaster|news ?desk|guest(?: author)?|anonymous|anonym|author|autor|home|unknown|user|root|n\/a|none|team|press release|pressemitteilung|wordpress|share|facebook|twitter|kommentare?|comments?|mehr|more|follow|updated?)$/i;
const TAIL =
  /\s*(?:\||•|·|–\s|—\s|\s-\s|\n).*$|\s*\((?:[^)]*)\)\s*$|,?\s+(?:staff writer|senior .*|associated press|contributor|correspondent|editor|reporter|guest author|freelance.*|am\s+\d.*|on\s+\p{Lu}.*\d.*|um\s+\d.*|in\s+\p{Lu}\p{L}+(?:,.*)?|says|sagt|schreibt|alle (?:artikel|beiträge).*|all posts.*|view all.*|see all.*|posts? by.*|updated.*|published.*)$/iu;

/** The author's name out of a label or line; undefined when it holds none. */
export function cleanByline(text: string, site: ReadonlySet<string>): string | undefined {
  let name = text.replace(/[\s\u00a0]+/g, ' ').trim();
  for (let i = 0; i < 3; i++) name = name.replace(LABEL, '').trim();
  const date = /\d/.test(name) ? findDate(name, { dayFirst: true }) : undefined;
  if (date) name = date.start > 2 ? name.slice(0, date.start) : name.slice(date.end);
  for (let i = 0; i < 3; i++) name = name.replace(TAIL, '').trim();
  name = name
    .replace(/^[\s,;:|•·@–-]+|[\s,;:|•·–-]+$/g, '')
    .replace(/[\s,]+(?:on|am|at|in|le|el|-)$/i, '')
    .trim();
  if (name.length < 2 || name.length > 90 || NOT_A_NAME.test(name) || site.has(name.toLowerCase())) return undefined;
  if (/https?:|www\.|@.*\.|[<>{}=]|\s\d{3}|\d{5}/.test(name) || !/\p{L}/u.test(name)) return undefined;
  const people = name.split(/\s*(?:,|;|&|\band\b|\bund\b|\bet\b|\by\b|\/)\s*/);
  return people.every((person) => person.split(' ').length <= 5) && people.length <= 6 ? name : undefined;
}
