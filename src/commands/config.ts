import type { Command } from './context.js'

/** Every setting, its value and which of the four places it came from. */
const config: Command = ({ world, out }) => {
  const { view } = world.settings
  const width = (key: 'name' | 'env' | 'value'): number =>
    Math.min(40, Math.max(...view.map((row) => row[key].length)))
  for (const { name, env, value, source } of view) {
    out.text(
      `${name.padEnd(width('name'))}  ${env.padEnd(width('env'))}  ${(value || '-').padEnd(width('value'))}  ${source}`
    )
  }
  out.data(view)
  return 0
}
export default config
