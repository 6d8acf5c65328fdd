/** No list of plain words or records has the same item twice. */
import { foldName } from '../../../base/fold.js'
import { type Words, words } from '../../../base/words.js'
import { documentsOf, originOf, type Package } from '../../../parse/package.js'
import { listItemRemoval } from '../../edits/list-item-removal.js'
import { defineRule } from '../../rule.js'

interface List {
  readonly items: readonly unknown[] | undefined
  readonly pointer: string
  readonly name: Words
}

const names = {
  prerequisites: words('先修要求', 'prerequisites'),
  methods: words('教学方法', 'methods'),
  contributors: words('作者', 'contributors'),
  conformsTo: words('依据大纲', 'conformsTo'),
  alignments: words('对照标准', 'alignments'),
  resources: words('资源', 'resources'),
  equipment: words('器材', 'equipment'),
  consumables: words('材料', 'consumables'),
  objectives: words('目标', 'objectives'),
  keyPoints: words('重点', 'keyPoints'),
  difficulties: words('难点', 'difficulties'),
}

const ofCourse = [
  'prerequisites',
  'methods',
  'contributors',
  'conformsTo',
  'alignments',
  'resources',
] as const
const ofNeeds = ['equipment', 'consumables'] as const
const ofLesson = ['objectives', 'keyPoints', 'difficulties'] as const

/** Terms of a vocabulary have a rule of their own, since one term has many names (vocabulary/duplicate-term). */
const listsOf = ({ course, lessons }: Package): readonly List[] => [
  ...ofCourse.map((key) => ({ items: course[key], pointer: `/course/${key}`, name: names[key] })),
  ...ofNeeds.map((key) => ({
    items: course.requirements?.[key],
    pointer: `/course/requirements/${key}`,
    name: names[key],
  })),
  ...(course.units ?? []).map(({ objectives }, at) => ({
    items: objectives,
    pointer: `/course/units/${at}/objectives`,
    name: names.objectives,
  })),
  ...lessons.flatMap(({ meta }, at) =>
    ofLesson.map((key) => ({ items: meta[key], pointer: `/lessons/${at}/meta/${key}`, name: names[key] })),
  ),
]

const keyOf = (item: unknown): string => (typeof item === 'string' ? foldName(item) : JSON.stringify(item))

export const duplicateItem = defineRule({
  code: 'front-matter/duplicate-item',
  severity: 'warning',
  summary: words('列表里同一项只写一次', 'A list has each item once'),
  message: (p: { list: Words }) =>
    words(`「${p.list['zh-CN']}」里这一项前面写过了。`, `This item of \`${p.list.en}\` was listed before.`),
  why: words(
    '重复的项会照样列给学员和教师看，统计也多算一次。',
    'Learners and teachers would see it twice, and counts take it twice.',
  ),
  help: words('请删去后一个。', 'Remove the second.'),
  sources: ['R001', 'R008', 'R027'],
  example: { in: 'lesson', bad: 'objectives: [O1, O1]', good: 'objectives: [O1]' },
  *check(pkg, found) {
    for (const { items = [], pointer, name } of listsOf(pkg)) {
      if (items.length < 2) continue
      const keys = items.map(keyOf)
      for (const [at, key] of keys.entries()) {
        const first = keys.indexOf(key)
        if (first === at) continue
        const place = originOf(pkg, `${pointer}/${at}`)
        const before = originOf(pkg, `${pointer}/${first}`)
        const related = { ...before, message: words('前一个在这里。', 'The first is here.') }
        const source = documentsOf(pkg).find(({ file }) => file === place.file)?.source ?? ''
        // Items that an author wrote as one text, such as `O1、O1`, cannot be removed as a whole.
        const edit = place.range === before.range ? undefined : listItemRemoval(place, source)
        const title = words('删去重复的一项', 'Remove the duplicate')
        const fix = edit && { title, safe: true, edits: [edit] }
        yield found(place, { list: name }, { related: [related], ...(fix ? { fix } : {}) })
      }
    }
  },
})
