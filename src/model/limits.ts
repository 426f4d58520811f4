// Every limit of reading in one place. What is beyond one becomes a notice that names it, never an error.

/** Wide enough for every honest document that was met; see docs/formats.md. */
export const LIMITS = {
  /** Bytes of one file, also unpacked. */
  fileBytes: 100_000_000,
  /** Longest time one file may take, in ms, and how many bytes more it may hold for each ms more. The slowest honest page takes a second. */
  fileMs: 20_000,
  bytesPerMs: 100,
  /** Heap of the thread that reads a file, in MB. */
  threadMb: 500,
  /** UTF-16 units of one briefing's text; what follows is left out. */
  textUnits: 2_000_000,
  /** UTF-16 units of one paragraph; a longer one is cut at the end of a sentence. */
  paragraphUnits: 8_000,
  /** Briefings out of one file. */
  briefings: 20_000,
  /** Bytes of one text that are decoded, and UTF-16 units of it that are looked at; lines of NDJSON and messages count one by one. */
  decodedBytes: 40_000_000,
  readUnits: 10_000_000,
  /** UTF-16 units of a feed. */
  feedUnits: 5_000_000,
  /** UTF-16 units of a page without its scripts, or of a dump, that is searched for its article. */
  pageUnits: 3_000_000,
  /** Elements inside each other: deeper nesting is taken out before the page is parsed. */
  pageDepth: 300,
  /** Pages of a PDF. */
  pdfPages: 1_500,
  /** Files in an archive, and the bytes of all of them unpacked. */
  archiveFiles: 10_000,
  archiveBytes: 200_000_000,
  /** How many times larger a packed file may become. */
  ratio: 1_000,
  /** Archives in archives, mails in mails. */
  nesting: 4,
  /** Bytes of one mail: hardly a server lets larger ones pass. */
  mailBytes: 25_000_000,
  /** Parts inside each other in one mail. */
  mailDepth: 40,
} as const;
