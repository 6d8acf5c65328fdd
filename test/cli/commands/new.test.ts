/** A new package of any type, for anybody, in either language, is without a finding and can be packed at once. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { vocabularies } from '../../../src/model/vocabulary/index.js'
import { temporaryFolder } from '../../node/temporary-folder.js'
import { sessionIn } from './session.js'

const types = vocabularies['course-type'].terms.map(({ id }) => id)
const audiences = ['all-residents', 'seniors', 'youth', 'migrant-workers', 'rural-residents']

describe.each(['zh-CN', 'en'])('in %s', (language) => {
  describe.each(types)('%s', (type) => {
    it.each(audiences)('for %s', async (audience) => {
      const folder = temporaryFolder()
      const { kebao } = sessionIn(folder, language)
      expect(await kebao('new', 'my-course', '--type', type, '--audience', audience)).toMatchObject({
        code: 0,
      })
      const { stdout } = await kebao('lint', 'my-course', '--format', 'json')
      expect(JSON.parse(stdout)).toMatchObject({
        diagnostics: [],
        summary: { errors: 0, warnings: 0, infos: 0, packages: 1 },
      })
      expect(await kebao('pack', 'my-course')).toMatchObject({ code: 0, stderr: '' })
      expect(existsSync(join(folder, 'my-course-1.0.0.kebao'))).toBe(true)
      expect(await kebao('verify', 'my-course-1.0.0.kebao')).toMatchObject({ code: 0 })
    })
  })
})

it('a local course takes a place by its name, and a title in words', async () => {
  const { kebao } = sessionIn(temporaryFolder())
  const options = [
    '--type',
    '本土化课程',
    '--audience',
    '老人',
    '--region',
    '牧野区',
    '--title',
    '麦秆："编" 杯垫',
  ]
  expect(await kebao('new', '麦秆编织', ...options)).toMatchObject({ code: 0 })
  expect(JSON.parse((await kebao('lint', '麦秆编织', '--format', 'json')).stdout)).toMatchObject({
    diagnostics: [],
  })
  await kebao('pack', '麦秆编织')
  const { stdout } = await kebao('inspect', 'my-course-1.0.0.kebao', '--format', 'json')
  expect(JSON.parse(stdout).course).toMatchObject({
    title: '麦秆："编" 杯垫',
    region: '410711',
    audience: { primary: ['seniors'] },
  })
})

it('what is there already is not touched', async () => {
  const { kebao } = sessionIn(temporaryFolder({ 'mine/notes.txt': 'x' }))
  expect(await kebao('new', 'mine')).toMatchObject({ code: 2, stdout: '' })
})
