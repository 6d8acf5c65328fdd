/** Why an update of the original cannot be taken into a package. */
import { defineDiagnostic } from '../base/diagnostic.js'
import { words } from '../base/words.js'

const wrongOnes = words(
  '拿不相干的两份来比，会把不该改的改掉。',
  'To compare what does not belong together would change what should stay.',
)

export const notAdapted = defineDiagnostic({
  code: 'lineage/not-adapted',
  severity: 'error',
  message: words('这门课没有写「改编自」。', 'This course has no `basedOn`.'),
  why: words('不知道它从哪门课改来，就无从比较。', 'Without it there is nothing to compare it with.'),
  help: words(
    '请用「kebao adapt」开始改编；已经改编的，在课程信息里补上「改编自」。',
    'Start adaptations with `kebao adapt`, or add `basedOn` to the front matter.',
  ),
})

export const otherPackage = defineDiagnostic({
  code: 'lineage/other-package',
  severity: 'error',
  message: (p: { named: string; given: string }) =>
    words(
      `这门课改编自「${p.named}」，给的包文件却是「${p.given}」。`,
      `This course was made from \`${p.named}\`, but the bundle is \`${p.given}\`.`,
    ),
  why: wrongOnes,
  help: words('请换成原课的包文件。', 'Give a bundle of the original.'),
})

export const otherBase = defineDiagnostic({
  code: 'lineage/other-base',
  severity: 'error',
  message: (p: { named: string }) =>
    words(
      `用来比较的旧版不是改编时的那一份（${p.named}）。`,
      `The old version is not the one this course was made from (${p.named}).`,
    ),
  why: wrongOnes,
  help: words(
    '请找回改编时的包文件，用「--base」指定。',
    'Find the bundle that the adaptation began with and name it with `--base`.',
  ),
})

export const olderVersion = defineDiagnostic({
  code: 'lineage/older-version',
  severity: 'error',
  message: (p: { given: string; base: string }) =>
    words(
      `给的是 ${p.given} 版，比现在的 ${p.base} 版还旧。`,
      `The version given, ${p.given}, is older than ${p.base}, which this course follows now.`,
    ),
  why: words(
    '同步旧版会把已有的改进退回去。',
    'To take it over would undo improvements that are here already.',
  ),
  help: words('请换成更新的包文件。', 'Give a newer bundle.'),
})

export const baseUnknown = defineDiagnostic({
  code: 'lineage/base-unproven',
  severity: 'warning',
  message: words(
    '「改编自」没有写校验值，没法确认旧版就是改编时的那一份。',
    '`basedOn` has no digest, so that the old version cannot be proved to be the right one.',
  ),
  why: wrongOnes,
  help: words(
    '请核对一下旧版；同步以后，校验值会自动写上。',
    'Make sure that it is; the digest is written when the update is taken in.',
  ),
})

export const refusedUpdate = defineDiagnostic({
  code: 'lineage/update-licence',
  severity: 'error',
  message: (p: { version: string; licence: string }) =>
    words(
      `原课 ${p.version} 版的许可是「${p.licence}」，现在这样不能并进来。`,
      `Version ${p.version} of the original is under \`${p.licence}\` and cannot be merged as things are.`,
    ),
  why: words(
    '并进来的内容要守新版的许可；手上的旧版照旧有效。',
    'What is taken over comes under the licence of the new version; what you have from the old one stays as it was licensed.',
  ),
  help: words(
    '请看「lineage/licence」那一条怎样办；也可以不更新，留在旧版上。',
    'See what `lineage/licence` advises; or stay with the version you have.',
  ),
})

export const notPackable = defineDiagnostic({
  code: 'lineage/not-packable',
  severity: 'warning',
  message: words(
    '本课现在还不能打包，没法逐项说出这里改了什么。',
    'This course cannot be packed yet, so what was changed here cannot be told item by item.',
  ),
  why: words(
    '比较的是打好包的内容，现在还打不成包。',
    'What is compared is the packed content, and the course cannot be packed as it is.',
  ),
  help: words(
    '请先运行「kebao lint」，把错误改好，再比较一次。',
    'Run `kebao lint`, mend the errors and compare again.',
  ),
})
