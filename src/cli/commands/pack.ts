/** `kebao pack`: makes bundles of packages that have no errors. */
import { words } from '../../index.js'
import { discardAside, findPackages } from '../../node/index.js'
import { checkOutput } from '../check-output.js'
import { defineCommand } from '../command.js'
import type { PackRecord } from '../pack/pack-record.js'
import { openPackTask } from '../pack/pack-task.js'
import { bundlePlacer } from '../pack/place-bundle.js'
import { type Placed, tellPacked, tellPlaced } from '../pack/tell-packed.js'
import { selectPackages } from '../settings/select-packages.js'
import { settingsFor, settingsOptions } from '../settings/settings-for.js'
import { todayOf } from '../settings/today.js'
import { nameIn } from '../shard/name-in.js'
import { checkPart, partHead, partOption, placesIn, writePart } from '../shard/part.js'
import type { PackPart } from '../shard/part-schema.js'
import { shardOption, shareFilter } from '../shard/share.js'
import { meansOf, workOptions } from '../work/means.js'
import { stuckDiagnostic } from '../work/stopped.js'
import { workThrough } from '../work/work-through.js'

/** What has been told is not kept: a run may have thousands of packages. */
const slim = ({ path, bundle }: Placed): Placed => ({
  path,
  diagnostics: [],
  sources: [],
  ...(bundle && { bundle: { ...bundle, reviews: [] } }),
})

export const packCommand = defineCommand({
  name: 'pack',
  summary: words('把课包打成可核验的包文件', 'Make verifiable bundles of packages'),
  usage: '[PATH…]',
  options: {
    out: {
      type: 'text',
      short: 'o',
      value: 'FILE|DIR',
      summary: words('写到哪个文件或文件夹', 'The file or folder to write to'),
    },
    ...settingsOptions,
    ...workOptions,
    shard: shardOption,
    part: partOption,
  },
  run: async ({ args, options, terminal, language }) => {
    const { cwd } = terminal
    if (options.out !== undefined) checkOutput(options.out, '.', terminal)
    checkPart(options)
    const isOurs = shareFilter(options.shard)
    // Every thread goes by one day, even at midnight.
    const dated = { ...options, today: todayOf(options.today) }
    const settings = settingsFor(dated, cwd)
    const all = selectPackages(await findPackages(args, cwd), settings, args, cwd)
    const found = all.filter(({ folder }) => isOurs(nameIn(cwd, folder)))
    const asked = { ...dated, alone: all.length === 1 }
    const means = meansOf<PackRecord>({ kind: 'pack', args, options: asked, cwd }, options, terminal)
    const records = workThrough(found, openPackTask(asked, terminal, settings), {
      ...means,
      abandon: ({ bundle }) => {
        if (bundle?.aside !== undefined) discardAside(bundle.aside)
      },
      stuck: (_found, stuck) => ({ diagnostics: [stuckDiagnostic(stuck)], sources: [] }),
    })
    const place = bundlePlacer({ ...asked, cwd })
    const packed: Placed[] = []
    for await (const { bundle, ...told } of records) {
      const path = found[packed.length]?.path ?? ''
      const placed = { path, ...told, ...(bundle && { bundle: await place(bundle, path) }) }
      tellPlaced(placed, terminal, language)
      packed.push(options.part === undefined ? slim(placed) : placed)
    }
    await means.cache?.save()
    if (options.part !== undefined) {
      const placeOf = placesIn(all)
      const packages = packed.map((each) => ({
        at: placeOf(each.path),
        ...each,
      })) as PackPart['packages']
      await writePart(
        options.part,
        { ...partHead(asked, settings, all, cwd), command: 'pack', packages },
        terminal,
      )
    }
    return tellPacked(packed, all.length === 1, terminal, language)
  },
})
