import { Damage } from './damage.js'

/** A struct of Apache Thrift by field number. */
export type ThriftStruct = ReadonlyMap<number, ThriftValue>
export type ThriftValue = number | bigint | boolean | Uint8Array | readonly ThriftValue[] | ThriftStruct

const MAX_DEPTH = 32
/** Values of one struct and all below it: a wide Parquet file has some millions. */
const MAX_VALUES = 8_000_000

/**
 * Reads one struct of the compact protocol (Apache Thrift, doc/specs/thrift-compact-protocol.md), the kinds of values
 * that Parquet uses. Written for hostile bytes: depth, number of values, lengths and the bytes of a varint are bounded, so
 * that time and memory are proportional to the bytes read.
 * @throws Damage for whatever is malformed
 */
export class ThriftReader {
  private values = 0
  private readonly view: DataView

  /** @param at where the struct begins; afterwards where it has ended */
  constructor(
    private readonly bytes: Uint8Array,
    public at = 0
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  struct(depth = 0): ThriftStruct {
    const fields = new Map<number, ThriftValue>()
    let id = 0
    for (;;) {
      const head = this.byte()
      const type = head & 0x0f
      if (type === 0) return fields
      const delta = head >> 4
      id = delta === 0 ? Number(this.zigzag()) : id + delta
      fields.set(id, type === 1 || type === 2 ? type === 1 : this.value(type, depth))
    }
  }

  private value(type: number, depth: number): ThriftValue {
    if (depth > MAX_DEPTH) throw new Damage(`it is nested more than ${MAX_DEPTH} deep`)
    if (++this.values > MAX_VALUES) throw new Damage(`it has more than ${MAX_VALUES} values`)
    switch (type) {
      case 1:
      case 2:
        return this.byte() === 1
      case 3:
        return (this.byte() << 24) >> 24
      case 4:
      case 5:
        return Number(this.zigzag())
      case 6:
        return this.zigzag()
      case 7: {
        const value = this.view.getFloat64(this.at, true)
        this.at += 8
        return value
      }
      case 8: {
        const length = this.length()
        this.at += length
        return this.bytes.subarray(this.at - length, this.at)
      }
      case 9: {
        const head = this.byte()
        const count = head >> 4 === 15 ? this.length() : head >> 4
        return Array.from({ length: count }, () => this.value(head & 0x0f, depth + 1))
      }
      case 12:
        return this.struct(depth + 1)
      default:
        throw new Damage(`it has a value of the unknown kind ${type}`)
    }
  }

  /** A count of bytes or elements: each takes at least one byte of what is left. */
  private length(): number {
    const length = Number(this.varint())
    if (length > this.bytes.length - this.at) throw new Damage('it declares more than it holds')
    return length
  }

  private byte(): number {
    const byte = this.bytes[this.at++]
    if (byte === undefined) throw new Damage('it is cut off')
    return byte
  }

  private varint(): bigint {
    let value = 0n
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.byte()
      value |= BigInt(byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
    throw new Damage('it has a number of more than 64 bits')
  }

  private zigzag(): bigint {
    const value = this.varint()
    return (value >> 1n) ^ -(value & 1n)
  }
}
