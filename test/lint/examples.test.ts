/** The examples that `kebao explain` shows are true: the bad one breaks its rule, the good one keeps it. */
import { describe, expect, it } from 'vitest'
import { builtinRules } from '../../src/lint/rules/index.js'
import { exampleFiles, findings, treeOf } from './harness.js'

describe.each(builtinRules.map((rule) => [rule.code, rule] as const))('%s', (_, rule) => {
  it('finds the bad example', async () => {
    expect(await findings(await treeOf(exampleFiles(rule.example, 'bad')), rule)).not.toEqual([])
  })
  it('is silent on the good example', async () => {
    expect(await findings(await treeOf(exampleFiles(rule.example, 'good')), rule)).toEqual([])
  })
})
