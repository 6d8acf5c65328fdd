/** A plan between catalogues as a person reads it. */
import {
  type CatalogueAction,
  type CataloguePlan,
  type CatalogueStep,
  catalogueActions,
} from '../../catalogue/index.js'
import { findTerm, type Language, visible, type Words, words } from '../../index.js'
import { wrap } from '../wrap.js'

const headings: Readonly<Record<CatalogueAction, Words>> = {
  conflict: words('同一版，内容不同，请先问清', 'Same version, other content: ask first'),
  withdraw: words('对方已经撤下或替换', 'Withdrawn or replaced there'),
  update: words('有新版', 'Newer versions'),
  add: words('这里还没有', 'Not here yet'),
  sync: words('本地版的原课程有了新版', 'Originals of local versions that moved on'),
}

const detail = (step: CatalogueStep): Words => {
  const { course } = step
  switch (step.action) {
    case 'add':
      return words(`${course.version} 版`, `version ${course.version}`)
    case 'update':
      return words(`${step.here} → ${course.version}`, `${step.here} → ${course.version}`)
    case 'withdraw': {
      const label = findTerm('curation-status', course.status ?? '')?.label
      return words(
        `这里是 ${step.here} 版，那里 ${course.version} 版：${label?.['zh-CN'] ?? ''}`,
        `version ${step.here} here, ${course.version} there: ${label?.en ?? ''}`,
      )
    }
    case 'conflict':
      return words(`${course.version} 版`, `version ${course.version}`)
    case 'sync':
      return words(
        `原课程《${step.original.title}》（${step.original.id}）已有 ${step.original.version} 版`,
        `the original ${step.original.title} (${step.original.id}) now has version ${step.original.version}`,
      )
  }
}

const stepLines = (step: CatalogueStep, language: Language, columns: number): readonly string[] => {
  const { title, id } = step.course
  const head = language === 'en' ? `${title} (${id}): ` : `《${title}》（${id}）：`
  const [first = '', ...rest] = wrap(visible(head + detail(step)[language]), columns - 4)
  return [`  ${step.action === 'conflict' ? '!' : '-'} ${first}`, ...rest.map((line) => `    ${line}`)]
}

const nothing = words('没有什么要做的。', 'There is nothing to do.')

export const cataloguePlanPage = ({ steps }: CataloguePlan, language: Language, columns: number): string => {
  const parts = catalogueActions.flatMap((action) => {
    const of = steps.filter((step) => step.action === action)
    if (of.length === 0) return []
    const count = language === 'en' ? ` (${of.length})` : `（${of.length}）`
    return [
      [
        `${headings[action][language]}${count}`,
        ...of.flatMap((step) => stepLines(step, language, columns)),
      ].join('\n'),
    ]
  })
  return `${parts.length === 0 ? nothing[language] : parts.join('\n\n')}\n`
}
