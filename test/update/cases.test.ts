/**
 * Every kind of change, each on its own: a folder with the files that differ from `base`, and what people are told of
 * it. `gone.txt` names files that the new version has no more.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tree } from '../../src/base/tree.js'
import type { Bundle } from '../../src/bundle/bundle.js'
import { difference as schema } from '../../src/model/difference.js'
import { changeKinds } from '../../src/update/change-kinds.js'
import { checkVersion } from '../../src/update/check-version.js'
import { diff } from '../../src/update/diff.js'
import { installedOf } from '../../src/update/installed-of.js'
import { planImport } from '../../src/update/plan-import.js'
import { releaseNotes } from '../../src/update/release-notes.js'
import { bundleOf } from '../bundle/packages.js'
import { read } from '../lint/harness.js'

const folder = join(import.meta.dirname, 'cases')
const names = readdirSync(folder).sort()
const base = read(join(import.meta.dirname, 'base'))

const afterOf = async (name: string): Promise<Bundle> => {
  const list = join(folder, name, 'gone.txt')
  const gone = existsSync(list) ? readFileSync(list, 'utf8').split('\n') : []
  const after = existsSync(join(folder, name, 'after')) ? read(join(folder, name, 'after')) : {}
  const kept = Object.entries(base).filter(([path]) => !gone.includes(path))
  return bundleOf(tree({ ...Object.fromEntries(kept), ...after }).value)
}

/** What the difference, the import and the release notes say of a new version. */
const told = async (before: Bundle, after: Bundle): Promise<string> => {
  const difference = await diff(before, after)
  expect(schema.parse(difference)).toEqual(difference)
  const { value: plan } = await planImport(await installedOf(before), after)
  const found = checkVersion(difference, { redeclareShare: 0.33 })
  return [
    `verdict: ${difference.verdict}, text ${difference.textShare}`,
    ...difference.changes.map(
      ({ code, step, id, reason }) => `${step} ${code} ${id}: ${reason['zh-CN']} / ${reason.en}`,
    ),
    ...found.flatMap(({ code, message, help }) => [
      `! ${code}`,
      `  ${message['zh-CN']}${help['zh-CN']}`,
      `  ${message.en} ${help.en}`,
    ]),
    '',
    '--- plan',
    ...(plan?.steps ?? []).map(
      ({ action, kind, id, changes, learners, reason }) =>
        `${action} ${kind}/${id.replace(/[0-9a-f]{64}/, '…')} [${changes.join(' ')}] ${learners}\n  ${reason['zh-CN']}\n  ${reason.en}`,
    ),
    '',
    ...(['zh-CN', 'en'] as const).flatMap((language) => [
      `--- notes ${language}`,
      releaseNotes(difference, language),
    ]),
  ].join('\n')
}

test.each(names)('%s', async (name) => {
  const before = await bundleOf(tree(base).value)
  await expect(await told(before, await afterOf(name))).toMatchFileSnapshot(
    join(folder, name, 'expected.txt'),
  )
})

describe('together', () => {
  test('the cases show every kind of change', async () => {
    const before = await bundleOf(tree(base).value)
    const codes = new Set<string>()
    for (const name of names)
      for (const { code } of (await diff(before, await afterOf(name))).changes) codes.add(code)
    expect(Object.keys(changeKinds).filter((code) => !codes.has(code))).toEqual([])
  })

  test('a bundle does not differ from itself', async () => {
    const bundle = await bundleOf(tree(base).value)
    const difference = await diff(bundle, bundle)
    expect(difference).toMatchObject({ changes: [], textShare: 0, verdict: 'none' })
    expect(checkVersion(difference)).toEqual([])
  })
})
