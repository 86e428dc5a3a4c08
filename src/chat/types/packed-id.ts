/** Packs a UUID into 22 characters of base64url. */
export function packId(id: unknown): string {
  return Buffer.from(String(id).replaceAll('-', ''), 'hex').toString('base64url');
}

/** Unpacks an id. Callers validate the result. */
export function unpackId(packed: string): string {
  const hex = Buffer.from(packed, 'base64url').toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
