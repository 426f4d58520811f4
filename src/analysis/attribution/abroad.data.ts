// Verbs and phrases of saying in the larger languages of Europe besides English. Written by hand; `|` parts what may stand, as in a pattern.
import type { Strength } from '../../model/quote.ts';

/** Verbs by strength: French, German, Spanish, Italian, Portuguese, Russian, Ukrainian. */
export const VERBS_ABROAD: Readonly<Record<'said' | 'claimed' | 'confirmed' | 'denied', string>> = {
  said: `(?:a|ont|avait|avaient)(?:-t-(?:il|elle))? (?:déclaré|affirmé|dit|indiqué|annoncé|expliqué|précisé|ajouté|estimé|souligné|assuré|rappelé|répondu|averti|prévenu|fait savoir)|(?:déclare|affirme|indique|annonce|explique|précise|ajoute|estime|souligne|assure|rappelle)(?:nt)?|dit|disent|sagten?|erklärten?|teilten?|betonten?|meinten?|kündigten?|berichteten?|warnten?|schrieb|erläuterten?|forderten?|dijo|dijeron|declaró|afirmó|aseguró|anunció|explicó|señaló|indicó|añadió|agregó|informó|advirtió|subrayó|manifestó|denunció|recordó|ha dicho|han dicho|(?:ha|hanno|aveva) (?:detto|dichiarato|affermato|spiegato|annunciato|aggiunto|sottolineato|riferito|precisato|assicurato|commentato|avvertito|ribadito)|dice|dicono|afferma|spiega|sottolinea|disse|dichiarò|afirmou|declarou|anunciou|explicou|informou|acrescentou|сказал[аи]?|заявил[аи]?|сообщил[аи]?|отметил[аи]?|подчеркнул[аи]?|добавил[аи]?|объявил[аи]?|рассказал[аи]?|пояснил[аи]?|говорит|заявляет|сообщает|написал[аи]?|сказав|сказала|заявив|заявила|повідомив|повідомила|зазначив|зазначила|додав|додала|наголосив|наголосила`,
  claimed: `(?:a|ont) (?:prétendu|soutenu)|prétend(?:ent)?|soutien(?:t|nent)|behaupteten?|sostuvo|alegó|sostiene|(?:ha|hanno) sostenuto|sostengono|утвержда(?:ет|ют)|утверждал[аи]?|стверджує|стверджував`,
  confirmed: `(?:a|ont) (?:confirmé|reconnu|admis)|confirme(?:nt)?|bestätigten?|räumten? ein|confirmó|confirmaron|reconoció|admitió|(?:ha|hanno) (?:confermato|ammesso)|confirmou|подтвердил[аи]?|признал[аи]?|підтвердив|підтвердила`,
  denied: `(?:a|ont) (?:démenti|nié|rejeté)|dément(?:ent)?|nie(?:nt)?|dementierten?|bestritt(?:en)?|negó|negaron|desmintió|(?:ha|hanno) (?:negato|smentito)|negou|опроверг(?:ла|ли)?|отрица(?:ет|л|ла|ли)|заперечив|спростував`,
};

/** Before a source: "according to". */
export const BEFORE_ABROAD = `selon|d['’]après|según|de acuerdo con|secondo|stando a|segundo|de acordo com|laut|nach Angaben von|nach Angaben des|nach Angaben der|по словам|по данным|по сообщению|по информации|согласно|за словами|за даними`;

/** Between a verb and what it says. */
export const THAT_ABROAD = `que|qu['’](?=\\p{L})|che|dass|что|що`;

/** Written large before a name without being part of it. */
export const TITLES_ABROAD = `\\p{L}*(?:[Mm]inister(?:in)?|[Pp]räsident(?:in)?|[Kk]anzler(?:in)?|[Ss]precher(?:in)?|[Mm]eister(?:in)?|[Мм]инистр|[Пп]резидент|[Мм]іністр)`;

/** Small words that English does not have: the languages written in Latin letters show by them. */
export const SMALL_ABROAD = `le la les des du une est et dans pour avec qui au aux sur ne pas der die das und ist den dem ein eine mit von zu nicht auf im el los las
  del es y en un una con por para il lo gli che di è della nel sono non o os as da do em não uma
  bis zum zur vom wird wurde hat haben sagte sagten erklärte laut nach bei selon été ont según dijo está han fue secondo detto stato ha sua segundo disse`;

/** Written large where a sentence begins, without being a name. */
export const ARTICLES_ABROAD = `La|Le|Les|Un|Une|Des|Der|Die|Das|Ein|Eine|El|Los|Las|Una|Il|Lo|Gli|I|O|A|Os|As|Mais|Aber|Pero|Ma|Но|И|В|На`;

export type StrengthAbroad = Extract<Strength, keyof typeof VERBS_ABROAD>;
