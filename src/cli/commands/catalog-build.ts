/** `kebao catalog build`: makes a catalogue of bundles and packages. */
import { resolve } from 'node:path'
import { words } from '../../index.js'
import { addressFor } from '../catalogue/addresses.js'
import { type Built, buildCatalogue, knownAt } from '../catalogue/build-catalogue.js'
import { checkCataloguePlace, placeCatalogue } from '../catalogue/catalogue-place.js'
import { courseTally } from '../catalogue/course-tally.js'
import { packageMemory } from '../catalogue/package-memory.js'
import { tellCatalogue } from '../catalogue/tell-catalogue.js'
import { writeOptions, written } from '../catalogue/write-options.js'
import { defineCommand } from '../command.js'
import { exitCode } from '../exit-code.js'
import { selectPackages } from '../settings/select-packages.js'
import { settingsFor, settingsOptions } from '../settings/settings-for.js'
import { shareFilter } from '../shard/share.js'
import { noCacheOption } from '../work/means.js'

const tally = ({ catalogue, refused, counts }: Built, out: string) => {
  const courses = courseTally(catalogue.entries)
  return words(
    `目录写到「${out}」：${courses['zh-CN']}，${catalogue.entries.length} 条；读了 ${counts.read} 个，没变的 ${counts.known} 个照旧${refused.length > 0 ? `，没收的 ${refused.length} 个` : ''}。`,
    `Catalogue written to \`${out}\`. ${courses.en}; entries: ${catalogue.entries.length}; sources read: ${counts.read}; unchanged: ${counts.known}${refused.length > 0 ? `; left out: ${refused.length}` : ''}.`,
  )
}

export const catalogBuildCommand = defineCommand({
  name: 'catalog build',
  summary: words('从包文件和课包建一个目录', 'Make a catalogue of bundles and packages'),
  usage: 'PATH…',
  options: {
    ...writeOptions,
    shard: {
      type: 'text',
      value: 'I/N',
      summary: words(
        '只收 N 份里的第 I 份，各份再用「kebao catalog merge」并起来',
        'Take in part I of N alone; `kebao catalog merge` puts the parts together',
      ),
    },
    fresh: {
      type: 'flag',
      summary: words(
        '全部重读，不用原来的目录',
        'Read everything again, whatever the earlier catalogue knows',
      ),
    },
    'no-cache': noCacheOption,
    ...settingsOptions,
  },
  run: async ({ args, options, terminal, language }) => {
    const { cwd } = terminal
    const { out, head, base } = written(options)
    const isOurs = shareFilter(options.shard)
    const settings = settingsFor(options, cwd)
    const folder = resolve(cwd, out)
    checkCataloguePlace(out, [], cwd)
    const memory = options.fresh || options['no-cache'] ? undefined : packageMemory(settings, terminal)
    const built = await buildCatalogue(args, {
      ...(memory && { memory }),
      settings,
      cwd,
      isOurs,
      known: options.fresh ? new Map() : await knownAt(out, cwd),
      // An unpacked bundle is a folder: it has a path, but no address on a server.
      addressOf: ({ kind, folder: file }) =>
        kind === 'package' || (kind === 'unpacked' && base !== undefined)
          ? undefined
          : addressFor(file, folder, base),
      checkPlace: (inputs) => checkCataloguePlace(out, inputs, cwd),
      isWanted: (path) => selectPackages([{ path, folder: path }], settings, args, cwd).length > 0,
    })
    await memory?.save()
    await placeCatalogue(built.catalogue, head, out, cwd)
    const { refused, diagnostics, counts } = built
    return tellCatalogue(
      {
        out,
        entries: built.catalogue.entries.length,
        counts,
        refused,
        diagnostics,
        tally: tally(built, out),
      },
      options.format,
      terminal,
      language,
    )
      ? exitCode.findings
      : exitCode.clean
  },
})
