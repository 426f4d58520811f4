// What posts write as one word is read as several: names inside @handles and #hashtags. Addresses say nothing and are left out.

const ADDRESS = /https?:\/\/\S+|\b(?:[a-z0-9-]+\.)+[a-z]{2,}\/\S+/g;
const RUN_TOGETHER = /[@#]([\p{L}\p{N}_]+)/gu;
/** Before a capital that follows a small letter or a digit, and before the last capital of several. */
const SEAM = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|_+/gu;

/** The text as comparing should read it: "@realJaneRoe" gives "@real Jane Roe". O(length), nothing for most texts. */
export function spelledOut(text: string): string {
  let read = text.includes('/') ? text.replace(ADDRESS, ' ') : text;
  if (read.includes('@') || read.includes('#'))
    read = read.replace(RUN_TOGETHER, (mark, name: string) => `${mark.charAt(0)}${name.replace(SEAM, ' ')}`);
  return read;
}
