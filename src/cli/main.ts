#!/usr/bin/env node
/** The program `kebao`. Asked for its version alone, as scripts ask, it answers before it loads anything. */
import metadata from '../../package.json' with { type: 'json' }

const [asked, ...more] = process.argv.slice(2)

if ((asked === '--version' || asked === '-v') && more.length === 0) {
  process.stdout
    // As everywhere: a reader that has left is no fault.
    .on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
    .write(`${metadata.version}\n`)
} else {
  const { start } = await import('./start.js')
  await start(new URL(import.meta.url), metadata.version)
}
