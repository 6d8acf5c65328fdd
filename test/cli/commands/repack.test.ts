/** What people see who restore a bundle that another program zipped again. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildZip, type Part } from '../../base/zip-builder.js'
import { read } from '../../lint/harness.js'
import { temporaryFolder } from '../../node/temporary-folder.js'
import { sessionIn } from './session.js'

const minimal = read(join(import.meta.dirname, '../../fixtures/minimal'))

/** What a desktop makes of a folder: a folder around it all, DOS times, and notes of its own. */
const zippedAgain = (folder: string): Buffer => {
  const parts: Part[] = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: `hello-1.0.0${path.slice(folder.length)}`,
      text: readFileSync(path, 'utf8'),
      time: 0x6000,
    }))
  return Buffer.from(buildZip([{ path: '__MACOSX/._hello-1.0.0' }, ...parts]))
}

const workspace = (): string =>
  temporaryFolder(Object.fromEntries(Object.entries(minimal).map(([path, text]) => [`hello/${path}`, text])))

describe.each(['zh-CN', 'en'])('in %s', (language) => {
  const expected = join(import.meta.dirname, 'expected', `repack.${language}.txt`)

  it('repack gives the bytes of the first archive, and nothing where they cannot be had', async () => {
    const folder = workspace()
    const at = (path: string): string => join(folder, path)
    const { kebao, transcript } = sessionIn(folder, language)
    await kebao('pack', 'hello', '-o', 'hello.kebao')
    await kebao('unpack', 'hello.kebao', '-o', 'open')
    writeFileSync(at('again.zip'), zippedAgain(at('open')))
    const verified = await kebao('verify', 'again.zip')
    expect(verified).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('kebao repack') })
    expect(await kebao('repack', 'again.zip', '-o', 'new.kebao')).toMatchObject({ code: 0 })
    writeFileSync(at('open/.DS_Store'), '')
    expect(await kebao('repack', 'open', '-o', 'out')).toMatchObject({ code: 0 })
    const first = readFileSync(at('hello.kebao'))
    expect(readFileSync(at('new.kebao')).equals(first)).toBe(true)
    expect(readFileSync(at('out/hello-1.0.0.kebao')).equals(first)).toBe(true)

    writeFileSync(at('open/data/lessons/open.html'), '<p>别的话</p>')
    writeFileSync(at('changed.zip'), zippedAgain(at('open')))
    expect(await kebao('repack', 'changed.zip', '-o', 'never.kebao')).toMatchObject({ code: 1, stdout: '' })
    writeFileSync(at('evil.zip'), Buffer.from(buildZip([{ path: '../evil.txt' }])))
    expect(await kebao('repack', 'evil.zip', '-o', 'never.kebao')).toMatchObject({ code: 1, stdout: '' })
    expect(await kebao('repack', 'none.zip', '-o', 'never.kebao')).toMatchObject({ code: 2, stdout: '' })
    expect(await kebao('repack', 'again.zip')).toMatchObject({ code: 2, stdout: '' })
    writeFileSync(at('notes.txt'), 'notes')
    expect(await kebao('repack', 'again.zip', '-o', 'notes.txt')).toMatchObject({ code: 2, stdout: '' })
    expect(readFileSync(at('notes.txt'), 'utf8')).toBe('notes')
    await expect(transcript()).toMatchFileSnapshot(expected)
    expect(readdirSync(folder)).not.toContain('never.kebao')
    expect(readdirSync(dirname(folder))).not.toContain('evil.txt')
  })

  it('repack restores a signed bundle with its signatures', async () => {
    const folder = workspace()
    const { kebao } = sessionIn(folder, language)
    await kebao('pack', 'hello', '-o', 'hello.kebao')
    await kebao('unpack', 'hello.kebao', '-o', 'hello-1.0.0')
    mkdirSync(join(folder, 'hello-1.0.0/signatures'))
    writeFileSync(join(folder, 'hello-1.0.0/signatures/x.json'), '{}')
    writeFileSync(join(folder, 'again.zip'), zippedAgain(join(folder, 'hello-1.0.0')))
    // The file is no signature: that it is looked at shows that it was kept.
    const { code, stderr } = await kebao('repack', 'again.zip', '-o', 'new.kebao')
    expect([code, stderr.includes('signatures/x.json')]).toEqual([1, true])
  })
})
