import { GateError } from '../lib/errors.js'

export interface Shard {
  /** 1-based. */
  index: number
  total: number
}

const MAX_SHARDS = 1000

/** `2/8` as the second of eight. @throws GateError `setting` */
export function parseShard(text: string): Shard {
  const [, index = '', total = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(text.trim()) ?? []
  const shard = { index: Number(index), total: Number(total) }
  if (shard.index < 1 || shard.index > shard.total || shard.total > MAX_SHARDS) {
    throw new GateError('setting', `${JSON.stringify(text)} is no shard`, {
      remedy: `write it like 2/8: from 1/8 to 8/8, at most ${MAX_SHARDS} in all`,
      place: { setting: 'shard' }
    })
  }
  return shard
}
