/** The scripts and the style of the site, under names that follow from their content: what was kept of them never grows old. */
import { shortHash } from '../addresses.js'
import { siteScripts, siteStyle } from '../site-files.js'

export interface SiteAssets {
  /** Path of the style sheet, from the top of the site. */
  readonly style: string
  /** @param name of an entry in `src/site/browser` */
  scriptOf(name: string): string
  /** Path to text. */
  readonly files: ReadonlyMap<string, string>
}

/** Runs by itself under a name that stays, so that browsers find its next version. */
const WORKER = 'worker'

export const siteAssets = (): SiteAssets => {
  const style = `assets/site-${shortHash(siteStyle)}.css`
  const paths = new Map(
    Object.entries(siteScripts)
      .filter(([name]) => name !== WORKER)
      .map(([name, text]) => [name, `assets/${name}-${shortHash(text)}.js`]),
  )
  return {
    style,
    scriptOf: (name) => paths.get(name) ?? '',
    files: new Map([
      [style, siteStyle],
      ...Array.from(paths, ([name, path]) => [path, siteScripts[name] ?? ''] as const),
    ]),
  }
}
