/** `kebao report merge`: what several machines found, told as one machine would have told it. */
import { resolve } from 'node:path'
import { visible, words } from '../../index.js'
import { defineCommand } from '../command.js'
import { baselineOptions } from '../lint/baseline.js'
import { finishLint, weighOptions } from '../lint/finish-lint.js'
import { type Linted, reportOn } from '../lint/linted.js'
import { sameFile } from '../pack/place-bundle.js'
import { type Placed, tellPacked, tellPlaced } from '../pack/tell-packed.js'
import { readParts } from '../shard/read-parts.js'

/** Two machines may each have written a file of one name, of which the one that is gathered last would remain. */
const checkFiles = (packed: readonly Placed[]): void => {
  const written = new Map<string, string>()
  for (const { path, bundle } of packed) {
    if (bundle === undefined) continue
    const other = written.get(bundle.shown)
    if (other !== undefined) throw sameFile(visible(bundle.shown), visible(other), visible(path))
    written.set(bundle.shown, path)
  }
}

export const reportMergeCommand = defineCommand({
  name: 'report merge',
  summary: words(
    '把 --part 写的各份结果合成一份，和一台机器做的一样',
    'Put the parts of --part together, as one machine would have told it',
  ),
  usage: 'FILE…',
  options: { ...weighOptions, ...baselineOptions },
  run: async ({ args, options, terminal, language }) => {
    const { cwd } = terminal
    const whole = readParts(args, cwd)
    if (whole.command === 'pack') {
      const packed = whole.packages as readonly Placed[]
      checkFiles(packed)
      for (const each of packed) tellPlaced(each, terminal, language)
      return tellPacked(packed, whole.of === 1, terminal, language)
    }
    const linted = whole.packages as readonly Linted[]
    const looked = [...linted.map(({ path }) => path), ...whole.named].map((path) => resolve(cwd, path))
    return finishLint(reportOn(linted), looked, options, terminal, language)
  },
})
