/** A typed column, filled by position: Float64Array.from with a function walks an iterator and takes ten times as long. */
export function float64(length: number, at: (i: number) => number): Float64Array {
  const column = new Float64Array(length)
  for (let i = 0; i < length; i++) column[i] = at(i)
  return column
}

/** 1 where the condition holds. */
export function flags(length: number, at: (i: number) => boolean): Uint8Array {
  const column = new Uint8Array(length)
  for (let i = 0; i < length; i++) column[i] = at(i) ? 1 : 0
  return column
}
