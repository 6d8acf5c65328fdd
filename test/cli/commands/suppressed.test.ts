/** What an author hid is told in `sarif` alone, with the reason, and weighs nothing. */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { read } from '../../lint/harness.js'
import { temporaryFolder } from '../../node/temporary-folder.js'
import { sessionIn } from './session.js'

const question = (id: string): string =>
  `:::single{#${id}}\nWhich?\n\n- [ ] one\n- [ ] two\n\n> Explanation: neither.\n:::\n`

it('tells the reason, and changes no fingerprint of what is open', async () => {
  const minimal = read(join(import.meta.dirname, '../../fixtures/minimal'))
  const lesson = new TextDecoder().decode(minimal['lessons/01-open.md'] as Uint8Array)
  const results = async (text: string) => {
    const folder = temporaryFolder({ ...minimal, 'lessons/01-open.md': `${lesson}\n${text}` })
    const { code, stdout } = await sessionIn(folder, 'en').kebao('lint', '--format', 'sarif')
    const all: { ruleId: string; suppressions: unknown; partialFingerprints: unknown }[] =
      JSON.parse(stdout).runs[0].results
    return { code, keys: all.filter(({ ruleId }) => ruleId === 'quiz/single-key') }
  }
  const hidden = `<!-- kebao-ignore quiz/single-key: for discussion -->\n\n${question('q8')}`
  const { code, keys } = await results(`${hidden}\n${question('q9')}`)
  expect(code).toBe(1)
  expect(keys.map(({ suppressions }) => suppressions)).toEqual([
    [],
    [{ kind: 'inSource', status: 'accepted', justification: 'for discussion' }],
  ])
  const alone = await results(question('q9'))
  expect(alone.keys[0]?.partialFingerprints).toEqual(keys[0]?.partialFingerprints)
  expect(await results(hidden)).toMatchObject({ code: 0 })
})
