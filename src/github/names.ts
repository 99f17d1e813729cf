import { slug } from '../lib/slug.js'
import type { ArtifactFile, RunContext } from './types.js'

/** `.html`, and both parts of `.tar.gz`; '' for anything unusual. */
function extension(file: string): string {
  return /(\.tar)?\.[A-Za-z0-9]{1,10}$/.exec(file)?.[0] ?? ''
}

/**
 * The name of an artifact that is uploaded as it is: the artifact service takes the file's own name, which may occur
 * once in a run; jobs, matrix legs and attempts of it therefore each have their own.
 * @param nth 1 for the first choice; higher when that one was taken, by another step of the same job for instance.
 */
export function artifactName(file: ArtifactFile, context: RunContext, nth = 1): string {
  const parts = [slug(file.name), slug(context.job), context.matrix, String(context.run_attempt)]
  if (nth > 1) parts.push(`n${nth}`)
  return parts.filter((part) => part !== '').join('-') + extension(file.path)
}
