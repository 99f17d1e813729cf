// Property tests draw the same cases every time, so that a run judges the change and not the draw.
// `FC_SEED=random make test` draws others; a failure prints the seed that repeats it.
import fc from 'fast-check'

const { FC_SEED: given = '20261127' } = process.env
const seed = Number(given)
if (given !== 'random' && !Number.isInteger(seed))
  throw new Error(`FC_SEED is ${given}; give an integer, or random`)
fc.configureGlobal({ ...fc.readConfigureGlobal(), ...(given === 'random' ? {} : { seed }) })
