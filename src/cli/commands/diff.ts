/** `kebao diff`: what changed between two versions of a course, and whether the version says so. */
import { resolve } from 'node:path'
import { checkVersion, diff, hasErrors, releaseNotes, words } from '../../index.js'
import { bundleOrPackage } from '../bundle-or-package.js'
import { defineCommand } from '../command.js'
import { differencePage } from '../difference-page.js'
import { exitCode } from '../exit-code.js'
import { settingsFor, settingsOptions } from '../settings/settings-for.js'
import { showDiagnostics } from '../show-diagnostics.js'
import { baseOption } from '../upstream.js'
import { upstreamDiff } from '../upstream-diff.js'
import { needsOption } from '../usage-error.js'

export const diffCommand = defineCommand({
  name: 'diff',
  summary: words('看新旧两版改了什么，版本号升得够不够', 'Tell what changed between two versions'),
  usage: 'OLD NEW',
  options: {
    format: {
      type: 'text',
      value: 'F',
      choices: ['pretty', 'json', 'markdown'],
      summary: words(
        '格式：pretty、json、markdown（更新说明）',
        'Format: pretty, json, markdown (release notes)',
      ),
    },
    upstream: {
      type: 'flag',
      summary: words(
        'OLD 是改编的课，NEW 是原课新版的包文件：看两边各改了什么',
        'OLD is an adaptation, NEW a bundle of the original: what changed on both sides',
      ),
    },
    base: baseOption,
    ...settingsOptions,
  },
  run: async ({ args: [old = '', now = ''], options, terminal, language }) => {
    const { format = 'pretty', base } = options
    if (options.upstream) return upstreamDiff(old, now, { base, json: format === 'json' }, terminal, language)
    if (base !== undefined) throw needsOption('--base', ['--upstream'])
    const settings = settingsFor(options, terminal.cwd)
    const before = await bundleOrPackage(old, settings, terminal, language)
    const after = await bundleOrPackage(now, settings, terminal, language)
    if (before === undefined || after === undefined) return exitCode.findings
    const difference = await diff(before, after)
    const { redeclareShare } = settings(resolve(terminal.cwd, now)).lint.profile ?? {}
    const diagnostics = checkVersion(difference, redeclareShare === undefined ? {} : { redeclareShare })
    const { stdout } = terminal
    if (format === 'json') stdout.write(`${JSON.stringify({ difference, diagnostics }, null, 2)}\n`)
    else if (format === 'markdown') stdout.write(releaseNotes(difference, language))
    else stdout.write(differencePage(difference, language, stdout.columns))
    if (diagnostics.length > 0 && format !== 'json') showDiagnostics(now, diagnostics, terminal, language)
    return hasErrors(diagnostics) ? exitCode.findings : exitCode.clean
  },
})
