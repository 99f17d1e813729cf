const DAY_MS = 86_400_000

/** Days since 1970-01-01 as `2026-01-31`. @throws RangeError outside the years that Date has */
export function dayText(days: number): string {
  return new Date(days * DAY_MS).toISOString().slice(0, 10)
}

/** Ticks since the epoch, as RFC 3339 text in UTC with as many decimals of the second as the unit has. */
export function timeText(ticks: bigint | number, perSecond: 1 | 1e3 | 1e6 | 1e9): string {
  const unit = BigInt(perSecond)
  const all = BigInt(ticks)
  const rest = ((all % unit) + unit) % unit
  const seconds = new Date(Number((all - rest) / unit) * 1000).toISOString().slice(0, -5)
  if (perSecond === 1) return `${seconds}Z`
  return `${seconds}.${rest.toString().padStart(perSecond.toString().length - 1, '0')}Z`
}

/** An unscaled integer and its scale as exact decimal text: 1250 with scale 2 is `12.50`. */
export function decimalText(unscaled: bigint, scale: number): string {
  if (scale <= 0) return (unscaled * 10n ** BigInt(-scale)).toString()
  const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, '0')
  return `${unscaled < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`
}

/** Two's complement, most significant byte first. */
export function bigEndian(bytes: Uint8Array): bigint {
  let value = 0n
  for (const byte of bytes) value = (value << 8n) | BigInt(byte)
  return BigInt.asIntN(Math.max(bytes.length, 1) * 8, value)
}
