/** `kebao catalog site`: a catalogue as a website, the learning supermarket (学习超市). */
import { resolve } from 'node:path'
import { newestOf, offeredOf } from '../../catalogue/index.js'
import { type Words, words } from '../../index.js'
import { siteOf } from '../../site/index.js'
import { baseOf } from '../catalogue/addresses.js'
import { courseTally, isSyllabus } from '../catalogue/course-tally.js'
import { folderOfCatalogue, openCatalogue } from '../catalogue/open-catalogue.js'
import { defineCommand } from '../command.js'
import { exitCode } from '../exit-code.js'
import { tellRefused } from '../output-format.js'
import { checkPlace, placeFolder } from '../place-folder.js'
import { showDiagnostics } from '../show-diagnostics.js'
import { coursesOfSite } from '../site/courses-of-site.js'
import { openStage } from '../stage.js'
import { missingOption } from '../usage-error.js'
import { wrap } from '../wrap.js'

interface Tally {
  readonly out: string
  readonly courses: Words
  readonly pages: number
  readonly leftOut: number
  /** Courses whose bundles are not where the catalogue says. */
  readonly missing: number
  /** The same of syllabi, which have no lessons. */
  readonly lost: number
  /** Courses that the catalogue took from packages, of which there never was a bundle. */
  readonly unpacked: number
  readonly all: boolean
}

const tally = ({ out, courses, pages, leftOut, missing, lost, unpacked, all }: Tally) =>
  words(
    [
      `网站写到「${out}」：${courses['zh-CN']}，${pages} 个网页。`,
      ...(leftOut > 0
        ? [`没有放进去的 ${leftOut} 条：${all ? '已撤下' : '还没入选、没发布，或已撤下'}。`]
        : []),
      ...(leftOut > 0 && !all ? ['先看看样子，可以加上 --all。'] : []),
      ...(unpacked > 0
        ? [
            `${unpacked} 门课是还没有打包的课包文件夹，只有介绍，没有内容：先用 kebao pack 打包，再从包文件建目录。`,
          ]
        : []),
      ...(missing > 0 ? [`${missing} 门课找不到包文件，只有介绍，没有内容。`] : []),
      ...(lost > 0 ? [`${lost} 份大纲找不到包文件。`] : []),
      '双击里面的 index.html 就能看；放到网上时，把整个文件夹传上去。',
    ].join(''),
    [
      `Site written to \`${out}\`. ${courses.en}; pages: ${pages}.`,
      ...(leftOut > 0
        ? [`Entries left out as ${all ? '' : 'not selected, not published or '}withdrawn: ${leftOut}.`]
        : []),
      ...(leftOut > 0 && !all ? ['To see how drafts would look, add --all.'] : []),
      ...(unpacked > 0
        ? [
            `Courses without their content, since the catalogue has packages that were never packed: ${unpacked}. Run kebao pack, and build the catalogue from the bundles.`,
          ]
        : []),
      ...(missing > 0
        ? [`Courses without their content, since their bundles were not found: ${missing}.`]
        : []),
      ...(lost > 0 ? [`Syllabi whose bundles were not found: ${lost}.`] : []),
      'Open its index.html to look at it; to publish it, upload the whole folder.',
    ].join(' '),
  )

export const catalogSiteCommand = defineCommand({
  name: 'catalog site',
  summary: words('做成网站：学习超市、学习地图', 'Make a website: shelves, search, learning map'),
  usage: 'CATALOGUE',
  options: {
    out: {
      type: 'text',
      short: 'o',
      value: 'DIR',
      summary: words('写到哪个文件夹', 'The folder to write to'),
    },
    title: {
      type: 'text',
      value: 'TEXT',
      summary: words(
        '网站的名称；不写就用目录的，再没有就叫「学习超市」',
        'What the site is called; as the catalogue by default',
      ),
    },
    base: {
      type: 'text',
      value: 'URL',
      summary: words(
        '网站放在哪个网址下面；写了才有网站地图和订阅源',
        'The address of the site; needed for its sitemap and feed',
      ),
    },
    courses: {
      type: 'flag',
      summary: words(
        '课程内容也放进去，没有网络也能学；包文件要和目录在一起',
        'Put the courses in as well, to be learned from without a network',
      ),
    },
    all: {
      type: 'flag',
      summary: words('草稿和审核中的也放进去（先看看样子）', 'Show drafts and what is under review as well'),
    },
    replace: { type: 'flag', summary: words('换掉以前写出来的', 'Replace what was written before') },
  },
  run: async ({ args: [path = ''], options, terminal, language }) => {
    const { out } = options
    const { cwd, stdout } = terminal
    if (out === undefined || out === '') throw missingOption('--out', 'DIR')
    const base = options.base === undefined ? undefined : baseOf(options.base)
    const { value: catalogue, diagnostics } = await openCatalogue(path, terminal, { fingerprints: false })
    if (catalogue === undefined) {
      tellRefused(path, diagnostics, undefined, terminal, language)
      return exitCode.failure
    }
    const place = {
      mark: 'kebao catalog site',
      inputs: [folderOfCatalogue(path, cwd)],
      replace: options.replace,
      cwd,
    }
    checkPlace(out, place)
    const title = options.title ?? catalogue.head.title
    const shown = offeredOf(catalogue.entries, options.all)
    const stage = openStage(resolve(cwd, out), out)
    try {
      const newest = options.courses ? newestOf(shown) : []
      const {
        courses,
        missing,
        unpacked,
        diagnostics: unseen,
      } = await coursesOfSite(newest, folderOfCatalogue(path, cwd), stage)
      if (unseen.length > 0) showDiagnostics(path, unseen, terminal, language)
      const site = await siteOf(catalogue, {
        ...(title === undefined ? {} : { title }),
        ...(base === undefined ? {} : { base }),
        all: options.all,
        courses,
      })
      await placeFolder([site, await stage.files()], out, place)
      const pages = [...site.keys()].filter((each) => each.endsWith('.html'))
      const told = tally({
        out,
        courses: courseTally(shown),
        pages: pages.length,
        leftOut: catalogue.entries.length - shown.length,
        missing: missing.filter((entry) => !isSyllabus(entry)).length,
        lost: missing.filter(isSyllabus).length,
        unpacked: unpacked.length,
        all: options.all,
      })
      stdout.write(`${wrap(told[language], stdout.columns).join('\n')}\n`)
      return missing.length > 0 ? exitCode.findings : exitCode.clean
    } finally {
      stage.remove()
    }
  },
})
