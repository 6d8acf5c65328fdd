/** Reads the parts of one run, and makes sure that they are all of it. */
import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { KebaoError, visible, type Words, words } from '../../index.js'
import { diskError } from '../../node/index.js'
import { type Part, part as partSchema } from './part-schema.js'

const MAX_BYTES = 512 * 2 ** 20

const fault = (code: string, told: Words): KebaoError => new KebaoError(`report/${code}`, told)

const notAPart = (path: string): KebaoError =>
  fault(
    'not-a-part',
    words(
      `「${path}」不是这个版本的 kebao 用「--part」写的文件。`,
      `\`${path}\` was not written by \`--part\` of this version of kebao.`,
    ),
  )

const otherRun = (path: string, first: string): KebaoError =>
  fault(
    'other-run',
    words(
      `「${path}」和「${first}」不是同一次检查的两份：命令、设置、课包的名单或 kebao 的版本不同。`,
      `\`${path}\` and \`${first}\` are not parts of one run: the command, the settings, the list of packages or the version of kebao differ.`,
    ),
  )

const twice = (number: number, one: string, other: string): KebaoError =>
  fault(
    'part-twice',
    words(
      `第 ${number} 份给了两次：「${one}」和「${other}」。`,
      `Part ${number} was given twice: \`${one}\` and \`${other}\`.`,
    ),
  )

const missing = (numbers: readonly number[], of: number): KebaoError =>
  fault(
    'part-missing',
    words(
      `共 ${of} 份，还缺第 ${numbers.join('、')} 份。缺了就不是全部结果，没有合并。`,
      `Of ${of} parts, these are missing: ${numbers.join(', ')}. Without them it is not the whole outcome, so nothing was merged.`,
    ),
  )

const incomplete = (have: number, of: number): KebaoError =>
  fault(
    'packages-missing',
    words(
      `全部课包有 ${of} 个，各份加起来是 ${have} 个，对不上，没有合并。`,
      `The run has ${of} packages and its parts ${have}: they do not add up, so nothing was merged.`,
    ),
  )

const readPart = (shown: string, cwd: string): Part => {
  const path = resolve(cwd, shown)
  let text: string
  try {
    if (statSync(path).size > MAX_BYTES) throw notAPart(shown)
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw error instanceof KebaoError ? error : diskError(error, shown)
  }
  try {
    const { data } = partSchema.safeParse(JSON.parse(text))
    if (data !== undefined) return data
  } catch {
    // Not even JSON.
  }
  throw notAPart(shown)
}

const FEW = 20

const checkWhole = (parts: ReadonlyMap<number, string>, of: number): void => {
  const gone: number[] = []
  for (let number = 1; number <= of && gone.length < FEW; number += 1)
    if (!parts.has(number)) gone.push(number)
  if (gone.length > 0) throw missing(gone, of)
}

/** Every package once, in the order in which one machine would have had them. */
const inOrder = <T extends { readonly at: number }>(packages: readonly T[], of: number): readonly T[] => {
  const sorted = [...packages].sort((a, b) => a.at - b.at)
  if (sorted.length !== of || sorted.some(({ at }, index) => at !== index))
    throw incomplete(new Set(packages.map(({ at }) => at)).size, of)
  return sorted
}

/** The whole run as one part. */
export const readParts = (paths: readonly string[], cwd: string): Part => {
  const shown = paths.map(visible)
  const parts = paths.map((path) => readPart(path, cwd))
  const [first] = parts
  if (first === undefined) throw missing([1], 1)
  const numbers = new Map<number, string>()
  for (const [index, { command, run, of, shard }] of parts.entries()) {
    const here = shown[index] ?? ''
    if (command !== first.command || run !== first.run || of !== first.of || shard.of !== first.shard.of)
      throw otherRun(here, shown[0] ?? '')
    const before = numbers.get(shard.number)
    if (before !== undefined) throw twice(shard.number, before, here)
    numbers.set(shard.number, here)
  }
  checkWhole(numbers, first.shard.of)
  const packages = inOrder(
    parts.flatMap((each): readonly { readonly at: number }[] => each.packages),
    first.of,
  )
  // All parts are of one command.
  return { ...first, packages } as Part
}
