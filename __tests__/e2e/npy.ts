/** A NumPy array of doubles, format 1.0. */
export function npy(values: readonly number[]): Buffer {
  const header = `{'descr': '<f8', 'fortran_order': False, 'shape': (${values.length},), }`
  const padded = `${header.padEnd(117)}\n`
  const head = Buffer.from(`\x93NUMPY\x01\x00${String.fromCharCode(padded.length, 0)}${padded}`, 'latin1')
  const data = Buffer.alloc(8 * values.length)
  for (const [i, value] of values.entries()) data.writeDoubleLE(value, 8 * i)
  return Buffer.concat([head, data])
}
