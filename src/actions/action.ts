import type { World } from '../evidence/world.js'
import type { RunContext } from '../github/types.js'

/** What a step of the runner does; the number is its exit status. */
export type Action = (world: World, context: RunContext) => Promise<number>
