/** The parts of satteri that kebao puts together itself give what the package gives as a whole. */
import { expect, test } from 'vitest'
import type { MarkdownToMdast } from '../../src/index.js'
import { loadSatteri } from '../../src/node/load-satteri.js'
import { refused, taken } from '../markdown/engine/cases.js'

const entry = import.meta.resolve('satteri')
const whole = (await import(entry)) as { readonly markdownToMdast: MarkdownToMdast }
const ours = await loadSatteri(new URL('..', entry))

test.each([true, false])('with directives or without: %s', (directive) => {
  for (const gfm of [true, false])
    for (const text of Object.values({ ...taken, ...refused })) {
      const options = { features: { gfm, directive, frontmatter: false } }
      expect(ours(text, options)).toEqual(whole.markdownToMdast(text, options))
    }
})
