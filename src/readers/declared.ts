// The encoding a document says it is in: XML declaration or HTML meta element, read from its first bytes as ASCII.

/** The name of the encoding as written; absent when the document says none. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  let start = '';
  const end = Math.min(bytes.length, 4096);
  for (let i = 0; i < end; i++) start += String.fromCharCode(bytes[i] ?? 0);
  const xml = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]{2,40})["']/i.exec(start)?.[1];
  if (xml) return xml;
  return /<meta\b[^>]*?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(start)?.[1];
}
