/** Signatures in the eyes of programs that never heard of kebao: minisign and OpenSSL. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from './run.js'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'kebao-signatures-'))
const kebao = (...args: readonly string[]) =>
  run(process.execPath, [join(root, 'dist/cli.js'), ...args], folder)
const passphrase = '正确的口令 correct'

/** What people are told to type: docs/trust.md. */
const check = (signature: string) =>
  run('minisign', ['-V', '-m', 'kebao.json', '-x', signature, '-p', 'county.pub'], folder)

beforeAll(async () => {
  writeFileSync(join(folder, 'pass'), `${passphrase}\n`)
  await kebao('pack', join(root, 'examples/straw-weaving'), '-o', 'a.kebao')
  await kebao('keygen', '-o', 'county', '--passphrase-file', 'pass', '--comment', '示例县社区学院')
  const key = ['--key', 'county.key', '--passphrase-file', 'pass']
  const claim = ['--role', 'county', '--by', '示例县社区学院']
  await kebao('sign', 'a.kebao', ...key, ...claim, '--export-minisig', 'county.minisig')
  writeFileSync(join(folder, 'kebao.json'), await run('unzip', ['-p', 'a.kebao', 'kebao.json'], folder))
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true }))

test('minisign takes an exported signature, and shows what was claimed', async () => {
  const told = await check('county.minisig')
  expect(told).toContain('Signature and comment signature verified')
  const [identity] = (await run('sha256sum', ['kebao.json'], folder)).split(' ')
  const [, comment = ''] = /^Trusted comment: (.*)$/m.exec(told) ?? []
  expect(JSON.parse(comment)).toMatchObject({
    by: '示例县社区学院',
    identity: `sha256:${identity}`,
    role: 'county',
  })
})

test('minisign refuses a manifest, a signature or a comment that was changed', async () => {
  const [manifest, signature] = ['kebao.json', 'county.minisig'].map((name) =>
    readFileSync(join(folder, name), 'utf8'),
  ) as [string, string]
  writeFileSync(join(folder, 'kebao.json'), manifest.replace('1.0.0', '1.0.1'))
  await expect(check('county.minisig')).rejects.toThrow('Signature verification failed')
  writeFileSync(join(folder, 'kebao.json'), manifest)
  writeFileSync(join(folder, 'other.minisig'), signature.replace('"county"', '"national"'))
  await expect(check('other.minisig')).rejects.toThrow('Comment signature verification failed')
  await kebao('keygen', '-o', 'stranger', '--no-passphrase')
  const stranger = ['-V', '-m', 'kebao.json', '-x', 'county.minisig', '-p', 'stranger.pub']
  await expect(run('minisign', stranger, folder)).rejects.toThrow(/key id/i)
  expect(await check('county.minisig')).toContain('verified')
})

test('a few lines of Python write the same signature for minisign', async () => {
  const page = readFileSync(join(root, 'docs/trust.md'), 'utf8')
  const [, code = ''] = /```python\n([\s\S]*?)```/.exec(page) ?? []
  await run('unzip', ['-q', '-o', 'a.kebao', 'signatures/*'], folder)
  const [name = ''] = readdirSync(join(folder, 'signatures'))
  const written = await run('python3', ['-c', code, join('signatures', name)], folder)
  writeFileSync(join(folder, 'python.minisig'), written)
  expect(await check('python.minisig')).toContain('Signature and comment signature verified')
})

test('a key that OpenSSL made signs as well', async () => {
  await run('openssl', ['genpkey', '-algorithm', 'ed25519', '-out', 'foreign.key'], folder)
  await kebao('sign', 'a.kebao', '--key', 'foreign.key', '--role', 'author', '--by', '张三', '-o', 'b.kebao')
  expect(await kebao('verify', 'b.kebao')).toContain('b.kebao')
})

test('OpenSSL opens the private key with its passphrase alone, and finds the same public key', async () => {
  const open = (word: string) =>
    run(
      'openssl',
      ['pkey', '-in', 'county.key', '-passin', `pass:${word}`, '-pubout', '-outform', 'DER', '-out', 'der'],
      folder,
    )
  await expect(open('wrong')).rejects.toThrow()
  await open(passphrase)
  const [, line = ''] = readFileSync(join(folder, 'county.pub'), 'utf8').split('\n')
  expect(readFileSync(join(folder, 'der')).subarray(-32)).toEqual(Buffer.from(line, 'base64').subarray(-32))
})

test('OpenSSL finds that the file of the signature holds, as docs/trust.md describes it', async () => {
  await run('unzip', ['-q', '-o', 'a.kebao', 'signatures/*'], folder)
  const [name = ''] = readdirSync(join(folder, 'signatures'))
  const signature = JSON.parse(readFileSync(join(folder, 'signatures', name), 'utf8'))
  const raw = Buffer.from(signature.signature, 'base64')
  const key = Buffer.concat([
    Buffer.from('302a300506032b6570032100', 'hex'),
    Buffer.from(signature.publicKey, 'base64'),
  ])
  writeFileSync(join(folder, 'key.der'), key)
  writeFileSync(join(folder, 'raw.sig'), raw)
  writeFileSync(join(folder, 'comment.sig'), Buffer.from(signature.commentSignature, 'base64'))
  writeFileSync(join(folder, 'comment'), Buffer.concat([raw, Buffer.from(signature.comment)]))
  const verify = (message: string, with_: string) =>
    run(
      'openssl',
      [
        'pkeyutl',
        '-verify',
        '-pubin',
        '-inkey',
        'key.der',
        '-keyform',
        'DER',
        '-rawin',
        '-in',
        message,
        '-sigfile',
        with_,
      ],
      folder,
    )
  expect(await verify('kebao.json', 'raw.sig')).toContain('Verified Successfully')
  expect(await verify('comment', 'comment.sig')).toContain('Verified Successfully')
  await expect(verify('comment', 'raw.sig')).rejects.toThrow()
  writeFileSync(join(folder, 'key'), Buffer.from(signature.publicKey, 'base64'))
  const digest = await run('sha256sum', ['key'], folder)
  expect(signature.keyId).toBe(digest.slice(0, 16).toUpperCase())
})
