/** The player as text: each script and the style in one piece, for browsers of 2019 and later. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { bundled } from './bundled.js'

const entries = [
  ['webScript', 'web.ts', 'The player of the reading site.'],
  ['scorm12Script', 'scorm-12.ts', 'The player of SCORM 1.2.'],
  ['scorm2004Script', 'scorm-2004.ts', 'The player of SCORM 2004.'],
  ['playerStyle', 'style/player.css', 'The style sheet of them all.'],
] as const

/** The module `src/emit/player/player-files.ts`. */
export const playerFiles = async (root: string): Promise<string> => {
  const exports = await Promise.all(
    entries.map(async ([name, path, about]) => {
      const file = join(root, 'src/player', path)
      const text = existsSync(file) ? await bundled(file) : ''
      return `/** ${about} */\nexport const ${name} = ${JSON.stringify(text)}\n`
    }),
  )
  return ['/** Generated from src/player by `npm run generate`: do not edit. */\n', ...exports].join('\n')
}
