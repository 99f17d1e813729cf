/** Two doors: a runner starts us without arguments, people with a command. */
const argv = process.argv.slice(2)
const isAction = argv.length === 0 && process.env['GITHUB_ACTIONS'] === 'true'

// Whoever reads us may have had enough (`| head`); the files and the verdict are still owed.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

const status = isAction
  ? await import('./action.js').then(({ runAction }) => runAction(process.env))
  : await import('./cli.js').then(({ runCli }) => runCli(argv, process.env))

// Not process.exit() at once: pipes may still hold text that nobody has read yet.
process.exitCode = status
// An upload that was given up can hold sockets open; the verdict does not wait for them.
if (isAction) setTimeout(() => process.exit(), 1_000).unref()

export {} // an ECMAScript module, also to the bundler
