/** What a run outside of CI is called: no job is known there. */
export const LOCAL_JOB = 'local'

const SHOWN_JOBS = 3
const MAX_NAME = 100

/** The job that a record names; undefined in those of older writers, which could be of any. */
export function jobOf(record: Readonly<Record<string, unknown>>): string | undefined {
  const { job } = record
  return typeof job === 'string' && job !== '' ? job : undefined
}

/** Whether a record of job `of` counts for `job`. */
export function countsFor(job: string, of: string | undefined): boolean {
  return of === undefined || of === job
}

/**
 * The records that a run of `job` is compared with, in their order: those of the same job and those that name none, since
 * each job measures something of its own. On the command line those of a job in CI count too where there is only one,
 * which nobody could mistake for another.
 */
export function ofJob<T extends { job: string | undefined }>(
  records: readonly T[],
  job: string
): { own: T[]; others: string[] } {
  const others = new Set<string>()
  for (const { job: of } of records) if (of !== undefined && of !== job) others.add(of)
  const all = job === LOCAL_JOB && others.size <= 1
  return {
    own: all ? [...records] : records.filter(({ job: of }) => countsFor(job, of)),
    others: all ? [] : [...others]
  }
}

/** `records of main are of job backend`, for where there is none of the run's own job. */
export function otherJobs(branch: string, others: readonly string[]): string {
  const shown = others.slice(0, SHOWN_JOBS).map((name) => name.slice(0, MAX_NAME))
  const more = others.length > SHOWN_JOBS ? ` and ${others.length - SHOWN_JOBS} more` : ''
  return `records of ${branch} are of ${others.length === 1 ? 'job' : 'jobs'} ${shown.join(', ')}${more}`
}
