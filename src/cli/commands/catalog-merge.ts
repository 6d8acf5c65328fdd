/** `kebao catalog merge`: makes one catalogue of several. */
import { resolve } from 'node:path'
import {
  type CatalogueTitle,
  mergeCatalogues,
  moveAddresses,
  type StoredCatalogue,
} from '../../catalogue/index.js'
import { words } from '../../index.js'
import { movedTo } from '../catalogue/addresses.js'
import { checkCataloguePlace, placeCatalogue } from '../catalogue/catalogue-place.js'
import { folderOfCatalogue, openCatalogue } from '../catalogue/open-catalogue.js'
import { tellCatalogue, tellUnread } from '../catalogue/tell-catalogue.js'
import { writeOptions, written } from '../catalogue/write-options.js'
import { defineCommand } from '../command.js'
import { exitCode } from '../exit-code.js'
import type { ReportedPackage } from '../report/report.js'

/** What all of them are called; where they differ, in whatever order, the new one has no name. */
const commonHead = (heads: readonly CatalogueTitle[]): CatalogueTitle => {
  const [first = {}] = heads
  const isCommon = (key: keyof CatalogueTitle): boolean =>
    heads.every((head) => JSON.stringify(head[key]) === JSON.stringify(first[key]))
  return {
    ...(first.title !== undefined && isCommon('title') && { title: first.title }),
    ...(first.publisher !== undefined && isCommon('publisher') && { publisher: first.publisher }),
  }
}

const tally = (out: string, all: number, entries: number) =>
  words(
    `${all} 个目录并成一个，写到「${out}」，共 ${entries} 条。`,
    `Catalogues merged: ${all}. The new one is in \`${out}\` and has ${entries} ${entries === 1 ? 'entry' : 'entries'}.`,
  )

export const catalogMergeCommand = defineCommand({
  name: 'catalog merge',
  summary: words('把几个目录并成一个', 'Make one catalogue of several'),
  usage: 'CATALOGUE…',
  options: writeOptions,
  run: async ({ args, options, terminal, language }) => {
    const { cwd } = terminal
    const { out, head, base } = written(options)
    const target = resolve(cwd, out)
    checkCataloguePlace(
      out,
      args.map((path) => folderOfCatalogue(path, cwd)),
      cwd,
    )
    const catalogues: StoredCatalogue[] = []
    const refused: ReportedPackage[] = []
    for (const path of args) {
      const { value, diagnostics } = await openCatalogue(path, terminal)
      if (value === undefined) {
        refused.push({ path, diagnostics, sourceOf: () => undefined })
        continue
      }
      const moved = moveAddresses(value, movedTo(folderOfCatalogue(path, cwd), target, base))
      catalogues.push({ ...moved, head: value.head })
    }
    // Without one of them, the courses of a whole county would seem withdrawn.
    if (refused.length > 0) {
      tellUnread(refused, options.format, terminal, language)
      return exitCode.failure
    }
    const { value: merged, diagnostics } = mergeCatalogues(catalogues)
    await placeCatalogue(merged, { ...commonHead(catalogues.map((each) => each.head)), ...head }, out, cwd)
    const entries = merged.entries.length
    const isFound = tellCatalogue(
      { out, entries, refused: [], diagnostics, tally: tally(out, args.length, entries) },
      options.format,
      terminal,
      language,
    )
    return isFound ? exitCode.findings : exitCode.clean
  },
})
