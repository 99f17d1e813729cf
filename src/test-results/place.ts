import { framesIn } from './frames.js'
import { SourceFiles } from './source-files.js'
import type { TestCase } from './types.js'

/** So many failures are looked for on the disk; annotations show ten. */
const MAX_LOOKED_FOR = 1000

/**
 * The same cases, with the place of each failure as the repository names it: the file that the report gives, with
 * the line where the failure itself says one in it; else the first frame of the failure that is a file of the
 * repository. A file that does not exist here stays as it was reported, so that the report still names it.
 */
export function placeInRepository(root: string, cases: readonly TestCase[]): TestCase[] {
  const sources = new SourceFiles(root)
  let left = MAX_LOOKED_FOR
  return cases.map((test) => {
    if (test.status === 'passed' || test.status === 'skipped' || left-- <= 0) return test
    return { ...test, ...placeOf(test, sources) }
  })
}

function placeOf({ file, line, message = '' }: TestCase, sources: SourceFiles): Partial<TestCase> {
  const own = file === undefined ? undefined : sources.find(file)
  // A report whose file and line are both there has said all; its line may be that of the failure already.
  if (own !== undefined && line !== undefined) return { file: own }
  for (const frame of framesIn(message)) {
    const found = sources.find(frame.file)
    if (found !== undefined && (own === undefined || own === found)) return { file: found, line: frame.line }
  }
  if (own !== undefined) return { file: own }
  return file === undefined ? {} : { file: file.replaceAll('\\', '/') }
}
