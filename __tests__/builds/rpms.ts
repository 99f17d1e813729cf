type Tag = [tag: number, value: number | string]

/** A header structure of rpm with numbers of 32 bits and texts. */
function header(tags: readonly Tag[]): Buffer {
  let store = Buffer.alloc(0)
  const index = tags.map(([tag, value]) => {
    if (typeof value === 'number') store = Buffer.concat([store, Buffer.alloc((4 - (store.length % 4)) % 4)])
    const entry = Buffer.alloc(16)
    entry.writeUInt32BE(tag, 0)
    entry.writeUInt32BE(typeof value === 'number' ? 4 : 6, 4)
    entry.writeUInt32BE(store.length, 8)
    entry.writeUInt32BE(1, 12)
    const bytes = Buffer.alloc(4)
    if (typeof value === 'number') bytes.writeUInt32BE(value)
    store = Buffer.concat([store, typeof value === 'number' ? bytes : Buffer.from(`${value}\0`)])
    return entry
  })
  const intro = Buffer.alloc(16)
  intro.writeUInt32BE(0x8eade801, 0)
  intro.writeUInt32BE(tags.length, 8)
  intro.writeUInt32BE(store.length, 12)
  return Buffer.concat([intro, ...index, store])
}

export const BUILDTIME = 1006
export const BUILDHOST = 1007
export const COMPRESSOR = 1125

/** Lead, signature (with a digest of its own), header and payload. */
export function rpmOf(tags: readonly Tag[], payload: Buffer, signature = 'one'): Buffer {
  const lead = Buffer.alloc(96)
  lead.writeUInt32BE(0xedabeedb, 0)
  const signed = header([[269, signature]])
  const padding = Buffer.alloc((8 - ((lead.length + signed.length) % 8)) % 8)
  return Buffer.concat([lead, signed, padding, header(tags), payload])
}
