// Loaded into the action's own process before it starts: GitHub's Sigstore cannot be reached from a test, and the signing client
// cannot be pointed elsewhere.
import { writeFileSync } from 'node:fs'
import { sigstoreInProcess } from './sigstore.js'

const { LOOPBACK_SIGSTORE_ROOT: file = '', LOOPBACK_SIGSTORE_SUBJECT: subject = '' } = process.env
writeFileSync(file, JSON.stringify(await sigstoreInProcess(subject)))
