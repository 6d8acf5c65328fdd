/** The scripts and the style of the learning supermarket as text: every file of `src/site/browser` is a script of its own. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { bundled } from './bundled.js'

/** The module `src/site/site-files.ts`. */
export const siteFiles = async (root: string): Promise<string> => {
  const folder = join(root, 'src/site/browser')
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort()
  const scripts = await Promise.all(
    names.map(async (name) => {
      const text = await bundled(join(folder, `${name}.ts`))
      return `  ${JSON.stringify(name)}: ${JSON.stringify(text)},\n`
    }),
  )
  const style = await bundled(join(folder, 'style/site.css'))
  return [
    '/** Generated from src/site/browser by `npm run generate`: do not edit. */\n',
    `/** The scripts of the site, by name. */\nexport const siteScripts: Readonly<Record<string, string>> = {\n${scripts.join('')}}\n`,
    `/** Its style sheet. */\nexport const siteStyle = ${JSON.stringify(style)}\n`,
  ].join('\n')
}
