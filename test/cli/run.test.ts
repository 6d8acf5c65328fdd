/** The command line: what is understood, what is answered, and the exit code. */
import { describe, expect, test } from 'vitest'
import { widthOf } from '../../src/cli/columns.js'
import { run } from '../../src/cli/run.js'
import type { Terminal } from '../../src/cli/terminal.js'
import { sampleCommands } from './sample-commands.js'
import { testTerminal } from './test-terminal.js'

const kebao = async (line: string, env: Terminal['env'] = {}) => {
  const { terminal, written } = testTerminal(env)
  const argv = line.split(' ').filter((word) => word !== '')
  const code = await run(argv, terminal, { version: '1.2.3', commands: sampleCommands })
  return { code, ...written }
}

const echoed = async (line: string, env?: Terminal['env']) => JSON.parse((await kebao(line, env)).stdout)

const unset = { format: [], 'a-name-so-long-that-it-needs-its-own-line': false }

describe('options', () => {
  test('are read by type', async () => {
    expect(await echoed('echo a -o x b --format=json -fpretty=y --max-warnings 3 --level error')).toEqual({
      args: ['a', 'b'],
      options: { ...unset, out: 'x', format: ['json', 'pretty=y'], 'max-warnings': 3, level: 'error' },
      language: 'zh-CN',
      colour: true,
    })
  })

  test('end at --, and - is an argument or a value', async () => {
    const { args, options } = await echoed('echo - -o - -- --out -h ——fix')
    expect(args).toEqual(['-', '--out', '-h', '——fix'])
    expect(options).toEqual({ ...unset, out: '-' })
  })

  test('the last of two wins', async () => {
    expect((await echoed('echo a -o 1 -o 2')).options.out).toBe('2')
  })
})

describe('general options stand anywhere', () => {
  test.each(['--lang en echo a', 'echo --lang=en a', 'echo a --lang en'])('%s', async (line) => {
    expect(await echoed(line)).toMatchObject({ args: ['a'], language: 'en' })
  })

  test('--no-color', async () => {
    expect(await echoed('echo a --no-color')).toMatchObject({ colour: false })
  })

  test.each(['--version', '-v', 'echo --version', '--help -v'])('%s', async (line) => {
    expect(await kebao(line)).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' })
  })
})

describe('help', () => {
  test.each([
    ['--help', 'help'],
    ['help', 'help'],
    ['--help --lang en', 'help.en'],
    ['echo --help', 'help-echo'],
    ['help echo', 'help-echo'],
    ['-h --lang en echo', 'help-echo.en'],
  ])('%s', async (line, name) => {
    const { code, stdout, stderr } = await kebao(line)
    await expect(stdout).toMatchFileSnapshot(`expected/${name}.txt`)
    expect([code, stderr]).toEqual([0, ''])
    for (const text of stdout.split('\n')) expect(widthOf(text)).toBeLessThanOrEqual(80)
  })

  test('without a command it is for a person who made a mistake', async () => {
    const { code, stdout, stderr } = await kebao('')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe((await kebao('--help')).stdout)
  })
})

describe('mistakes are answered in both languages', () => {
  test.each([
    ['ehco', '没有「ehco」这个命令。是不是「echo」？用法见「kebao --help」。'],
    ['zzz', '没有「zzz」这个命令。用法见「kebao --help」。'],
    ['__proto__', '没有「__proto__」这个命令。用法见「kebao --help」。'],
    ['help ehco', '没有「ehco」这个命令。是不是「echo」？用法见「kebao --help」。'],
    ['--hepl', '没有「--hepl」这个选项。是不是「--help」？用法见「kebao --help」。'],
    ['echo a --fromat x', '没有「--fromat」这个选项。是不是「--format」？用法见「kebao echo --help」。'],
    ['echo a ——format x', '没有「——format」这个选项。是不是「--format」？用法见「kebao echo --help」。'],
    ['echo a --constructor', '没有「--constructor」这个选项。用法见「kebao echo --help」。'],
    ['echo a -z', '没有「-z」这个选项。用法见「kebao echo --help」。'],
    ['echo a --out', '选项「--out」后面要写上 FILE。用法见「kebao echo --help」。'],
    ['echo a --out --level error', '选项「--out」后面要写上 FILE。用法见「kebao echo --help」。'],
    ['echo a --help=1', '选项「--help」后面不用写值。用法见「kebao echo --help」。'],
    [
      'echo a --max-warnings few',
      '选项「--max-warnings」要写整数，不能是「few」。用法见「kebao echo --help」。',
    ],
    [
      'echo a --level eror',
      '选项「--level」不能是「eror」，可以是：error、warning。用法见「kebao echo --help」。',
    ],
    ['echo', '还缺参数：FIRST [MORE…]。用法见「kebao echo --help」。'],
    ['bug one', '多了一个参数「one」。用法见「kebao bug --help」。'],
    ['--lang', '选项「--lang」后面要写上 zh-CN|en。用法见「kebao --help」。'],
    ['echo \u202e --x\u001b[2J', '没有「--xU+001B[2J」这个选项。用法见「kebao echo --help」。'],
    ['--lang en ehco', 'There is no command `ehco`. Did you mean `echo`? See `kebao --help`.'],
    [
      '--lang en echo a --fromat',
      'There is no option `--fromat`. Did you mean `--format`? See `kebao echo --help`.',
    ],
    ['--lang en echo a -o', 'The option `-o` needs a value: `-o FILE`. See `kebao echo --help`.'],
    ['--lang en echo', 'An argument is missing: `FIRST [MORE…]`. See `kebao echo --help`.'],
    ['--lang en bug 1', 'The argument `1` is one too many. See `kebao bug --help`.'],
    [
      '--lang en echo a --level x',
      'The option `--level` cannot be `x`. It can be: error, warning. See `kebao echo --help`.',
    ],
  ])('%s', async (line, sentence) => {
    expect(await kebao(line)).toEqual({ code: 2, stdout: '', stderr: `${sentence}\n` })
  })

  test('a wrong language is said in the language of the system', async () => {
    const { stderr } = await kebao('--lang fr', { LANG: 'en_GB.UTF-8' })
    expect(stderr).toBe('The option `--lang` cannot be `fr`. It can be: zh-CN, en. See `kebao --help`.\n')
  })
})

describe('faults', () => {
  test('of the disk are one sentence, without hidden characters', async () => {
    expect(await kebao('disk')).toEqual({ code: 2, stdout: '', stderr: '找不到「U+001B[31m」。\n' })
    expect((await kebao('disk --lang en')).stderr).toBe('`U+001B[31m` was not found.\n')
  })

  test('of kebao itself are one sentence, without a stack', async () => {
    const { code, stdout, stderr } = await kebao('bug')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(
      /^kebao 自己出错了，不是课包的问题，请把这句话告诉维护者：TypeError: cannot read.*\n$/,
    )
    expect(stderr.length).toBeLessThan(300)
    expect(stderr).not.toContain('secret.ts')
  })
})
