/** Bundles a script or a style sheet as text, for browsers of 2019 and later. */
import { build } from 'esbuild'

/** Phones of older people are older, too. */
const target = 'es2019'

export const bundled = async (path: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    format: 'iife',
    target,
    charset: 'utf8',
    write: false,
    legalComments: 'none',
  })
  return outputFiles[0]?.text.trim() ?? ''
}
