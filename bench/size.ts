/** `npm run bench:size`: how much of kebao a browser loads, compressed, as `.size-limit.json` names the parts. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { handOver, type Target, targetLines } from './target.js'

interface Size {
  readonly name: string
  /** Bytes. */
  readonly size: number
}

const bin = join(import.meta.dirname, '../node_modules/.bin/size-limit')
const sizes: readonly Size[] = JSON.parse(execFileSync(bin, ['--json'], { encoding: 'utf8' }))

const kilobytes = (part: string): number => {
  const found = sizes.find(({ name }) => name.startsWith(part))
  if (found === undefined) throw new Error(`.size-limit.json has no part “${part}”`)
  return found.size / 1000
}

const target = (part: string, en: string, zh: string, limit: number): Target => ({
  id: 'T6',
  what: { en, 'zh-CN': zh },
  limit,
  reached: kilobytes(part),
  unit: 'KB',
})

const targets = [
  target(
    'Core in a browser',
    'in a browser, to open, verify and read bundles: compressed',
    '在浏览器里打开、核验、读取课包文件：压缩后',
    150,
  ),
  target(
    'A whole workshop',
    'in a browser, to parse, lint and pack as well: compressed',
    '在浏览器里还能解析、检查、打包：压缩后',
    150,
  ),
  target(
    'kebao/model: a schema and a vocabulary',
    '`kebao/model`, a schema and a vocabulary: compressed',
    '「kebao/model」，一个模式和一个词表：压缩后',
    40,
  ),
  target('kebao/model, all of it', '`kebao/model`, all of it: compressed', '「kebao/model」全部：压缩后', 40),
]
process.stdout.write(targetLines(targets))
handOver(targets)
