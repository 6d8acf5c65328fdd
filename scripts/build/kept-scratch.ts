/** Lets fflate keep its scratch memory: it makes 290 KiB anew for every file, which costs a bundle of texts half of its deflating. */
import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

/**
 * What is in the first two lists at first is never looked at: an entry is read only where the same run has written it. The
 * list of hashes must begin empty, and is emptied. Deflating is synchronous, so no two runs meet.
 */
const lists = [
  { made: 'st.p || new u16(32768)', kept: 'st.p || keptPrevious', list: 'keptPrevious = new u16(32768)' },
  { made: 'new i32(25000)', kept: 'keptSymbols', list: 'keptSymbols = new i32(25000)' },
  {
    made: 'st.h || new u16(msk_1 + 1)',
    kept: 'st.h || (msk_1 === 65535 ? keptHashes.fill(0) : new u16(msk_1 + 1))',
    list: 'keptHashes = new u16(65536)',
  },
]

/** @throws Error where fflate no longer makes them so */
export const keepScratch = (source: string): string => {
  const code = lists.reduce((text, { made, kept }) => {
    if (text.split(made).length !== 2) throw new Error(`fflate has changed: see where it makes \`${made}\`.`)
    return text.replace(made, kept)
  }, source)
  return `${code}\nvar ${lists.map(({ list }) => list).join(', ')};\n`
}

export const keptScratch: Plugin = {
  name: 'kept-scratch',
  setup(build) {
    build.onLoad({ filter: /[\\/]fflate[\\/]esm[\\/]\w+\.m?js$/ }, async ({ path }) => ({
      contents: keepScratch(await readFile(path, 'utf8')),
    }))
  },
}
