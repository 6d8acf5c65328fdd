/** One sentence for each step of an import: what happens, and what learners notice. */
import { type Words, words } from '../base/words.js'
import type { ImportStep } from '../model/import-plan.js'
import type { ItemKind } from '../model/installed.js'

export const kindNames: Readonly<Record<ItemKind, Words>> = {
  course: words('课程说明', 'course page'),
  objective: words('目标', 'objective'),
  lesson: words('课节', 'lesson'),
  question: words('题目', 'question'),
  asset: words('素材', 'media file'),
}

const learners: Readonly<Record<ImportStep['learners'], Words>> = {
  none: words('不影响学员', 'nothing changes for learners'),
  keep: words('学习记录保留', 'records of learners stay'),
  rescore: words('已交的答案要重新判分', 'answers already given are marked again'),
  reopen: words('学过的学员，有题没答的要补上', 'learners who had finished answer what they have not'),
  complete: words(
    '重开过的，答全余下的题就算学完',
    'where it was reopened, answering all that is left finishes it',
  ),
  archive: words('学习记录存档，不再计算', 'records of learners are kept in the archive and count no more'),
}

const incoming: Readonly<Record<NonNullable<ImportStep['incoming']>, Words>> = {
  create: words('新版也有一个同编号的', 'the new version brings one with the same id'),
  update: words('新版也改了', 'the new version changes it too'),
  move: words('新版把它移了位置', 'the new version moves it'),
  delete: words('新版已经取消', 'the new version drops it'),
}

const happens: Readonly<Record<Exclude<ImportStep['action'], 'conflict' | 'move'>, Words>> = {
  create: words('新增', 'comes in'),
  update: words('内容更新', 'is updated'),
  delete: words('取消', 'goes'),
}

const answerAgain = words('学员要重新作答', 'learners answer it again')

const effectOf = ({ kind, learners: effect }: Facts): Words =>
  kind === 'question' && effect === 'reopen' ? answerAgain : learners[effect]

type Facts = Omit<ImportStep, 'reason' | 'id' | 'title'>

const moveOf = ({ changes, to }: Facts): Words => {
  const isNowhere = to?.parent === undefined
  if (changes.includes('unit'))
    return isNowhere
      ? words('不再属于任何单元', 'belongs to no unit any more')
      : words('移到别的单元', 'moves to another unit')
  if (changes.includes('lesson'))
    return isNowhere
      ? words('移到课程说明里', 'moves to the course page')
      : words('移到别的课节', 'moves to another lesson')
  if (changes.includes('position')) return words('调整次序', 'takes another place')
  return words('次序顺移', 'shifts, since others came, went or moved')
}

const resolved: Readonly<Record<NonNullable<ImportStep['resolution']>, Words>> = {
  incoming: words('按新版的来', 'the new version is taken'),
  here: words('保留本地的', 'the local one is kept'),
}

const conflictOf = ({ incoming: does, resolution }: Facts): Words => {
  const what = incoming[does ?? 'update']
  const end = resolution === undefined ? words('要定用哪一边', 'somebody must choose') : resolved[resolution]
  return words(`本地改过，${what['zh-CN']}：${end['zh-CN']}`, `was changed here, and ${what.en}: ${end.en}`)
}

const actOf = (facts: Facts): Words => {
  if (facts.action === 'conflict') return conflictOf(facts)
  if (facts.action === 'move') return moveOf(facts)
  const act = happens[facts.action]
  if (!['unit', 'lesson', 'position'].some((side) => facts.changes.includes(side))) return act
  const move = moveOf(facts)
  return words(`${act['zh-CN']}，${move['zh-CN']}`, `${act.en} and ${move.en}`)
}

export const stepReason = (facts: Facts): Words => {
  const [kind, act, effect] = [kindNames[facts.kind], actOf(facts), effectOf(facts)]
  return words(
    `${kind['zh-CN']}${act['zh-CN']}；${effect['zh-CN']}。`,
    `The ${kind.en} ${act.en}; ${effect.en}.`,
  )
}
