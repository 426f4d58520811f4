// When a briefing was published, as other formats want it: in parts, or as an instant.

/** As many of year, month and day as are known. */
export function datePartsOf(published: string | undefined): number[] | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(published ?? '');
  return match?.slice(1).flatMap((part) => (part ? Number(part) : []));
}

/** It stands as it is: a day, a month, a year, or a time with its zone. */
const WHOLE = /(?:Z|[+-]\d{2}:?\d{2})$|^\d{4}(?:-\d{2}){0,2}$/;

/** The instant of a publication; a time without a zone is taken for UTC. Absent when it is no date. */
export function instantOf(published: string): Date | undefined {
  const instant = new Date(WHOLE.test(published) ? published : `${published}Z`);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}
