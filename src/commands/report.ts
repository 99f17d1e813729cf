import { assess, factsOnDisk } from '../assess.js'
import { gatherPast, reportsPast } from '../evidence/baseline.js'
import { writeReports } from '../report/write.js'
import type { Command } from './context.js'

/** HTML and markdown from the evidence on disk; a report of failed gates is still a report. */
const report: Command = async ({ world, out }) => {
  const { root, settings } = world
  const assessment = assess(world, await factsOnDisk(world))
  const { html, markdown } = await writeReports(
    root,
    settings.values['evidence-dir'],
    assessment,
    reportsPast(gatherPast(world))
  )
  out.text(`HTML report: ${html}`)
  out.text(`Markdown:    ${markdown}`)
  out.data({ html, markdown })
  return 0
}
export default report
