/** Bundles that other programs unpacked and zipped again: refused as they are, and restored to the byte. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from './run.js'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'kebao-repack-'))
const at = (path: string): string => join(folder, path)
const kebao = (...args: readonly string[]): Promise<string> =>
  run(process.execPath, [join(root, 'dist/cli.js'), ...args], folder)

beforeAll(async () => {
  await kebao('pack', join(root, 'examples/qiang-embroidery'), '-o', at('first.kebao'))
  mkdirSync(at('around'))
  await run('unzip', ['-q', at('first.kebao'), '-d', at('around/课包')])
  writeFileSync(at('around/课包/.DS_Store'), 'x')
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true }))

/** Zips the names in GBK, as Chinese Windows does. */
const gbk = `
import os, sys, zipfile
class Gbk(zipfile.ZipInfo):
    def _encodeFilenameFlags(self):
        return self.filename.encode('gbk'), self.flag_bits & ~0x800
with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as archive:
    for folder, _, names in os.walk('.'):
        for name in sorted(names):
            path = os.path.join(folder, name)
            archive.writestr(Gbk(path[2:], (2026, 11, 22, 8, 30, 0)), open(path, 'rb').read(), zipfile.ZIP_DEFLATED)
`

/** Zips as a stream, whose sizes follow the contents. */
const stream = `
import os, sys, zipfile
class Pipe:
    def __init__(self, path): self.file = open(path, 'wb')
    def write(self, data): return self.file.write(data)
    def flush(self): self.file.flush()
with zipfile.ZipFile(Pipe(sys.argv[1]), 'w', zipfile.ZIP_DEFLATED) as archive:
    for folder, _, names in os.walk('.'):
        for name in sorted(names): archive.write(os.path.join(folder, name))
`

test.each([
  ['Info-ZIP, with a folder around it', 'zip', ['-qr', 'OUT', '课包'], '.'],
  ['Info-ZIP, without compression, owners and folders', 'zip', ['-qr0XD', 'OUT', '.'], '课包'],
  ['Info-ZIP, with a comment', 'sh', ['-c', 'zip -qr OUT . && echo hello | zip -qz OUT'], '课包'],
  ['Info-ZIP, as a stream', 'sh', ['-c', 'zip -qr - . > OUT'], '课包'],
  ['Python', 'python3', ['-m', 'zipfile', '-c', 'OUT', '课包'], '.'],
  ['Python, as a stream', 'python3', ['-c', stream, 'OUT'], '课包'],
  ['Python, with names in GBK', 'python3', ['-c', gbk, 'OUT'], '课包'],
])('%s', async (_, program, args, start) => {
  const archive = at('again.zip')
  rmSync(archive, { force: true })
  await run(
    program,
    args.map((arg) => arg.replaceAll('OUT', archive)),
    at(join('around', start)),
  )
  await expect(kebao('verify', archive)).rejects.toThrow('kebao repack')
  await kebao('repack', archive, '-o', at('again.kebao'))
  expect(readFileSync(at('again.kebao')).equals(readFileSync(at('first.kebao')))).toBe(true)
})

test('a folder', async () => {
  await kebao('repack', at('around/课包'), '-o', at('folder.kebao'))
  expect(readFileSync(at('folder.kebao')).equals(readFileSync(at('first.kebao')))).toBe(true)
})

test('a link in an archive is refused', async () => {
  await run('ln', ['-s', '/etc/passwd', at('around/课包/data/link.txt')])
  await run('zip', ['-qry', at('link.zip'), '.'], at('around/课包'))
  await run('rm', [at('around/课包/data/link.txt')])
  await expect(kebao('repack', at('link.zip'), '-o', at('link.kebao'))).rejects.toThrow('bundle/special-file')
})
