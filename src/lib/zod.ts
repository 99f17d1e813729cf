import * as z from './zod-parts.js'

// A schema here is used once or a few times a process: compiling it to code with `new Function` costs more than it
// saves, and keeps out of environments that forbid it.
z.config({ jitless: true })

export { z }
