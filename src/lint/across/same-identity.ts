/** No two packages share an id and a version. */
import { defineDiagnostic } from '../../base/diagnostic.js'
import { groupBy } from '../../base/group-by.js'
import { type Words, words } from '../../base/words.js'
import { called } from './called.js'
import type { AcrossFinding } from './finding.js'
import type { Member } from './package-facts.js'

const duplicateId = defineDiagnostic({
  code: 'bundle/duplicate-id',
  severity: 'error',
  message: (p: { id: string; version: string; other: Words }) =>
    words(
      `编号「${p.id}」的 ${p.version} 版已经有了：${p.other['zh-CN']}。`,
      `There is a version ${p.version} of \`${p.id}\` already: ${p.other.en}.`,
    ),
  why: words(
    '同一个编号、同一个版本只能是同一份课，平台收录时会拒绝后一份，或者盖掉前一份。',
    'One id and one version are one course: a platform would refuse the second, or overwrite the first.',
  ),
  help: words(
    '是另一门课的，换一个编号；是修订的，改高版本号；是多余的复制件，删去一份。',
    'Give another course another id and a revision a higher version; remove a copy that is not needed.',
  ),
})

export function* sameIdentity(members: readonly Member[]): Iterable<AcrossFinding> {
  const identity = ({ facts: { id, version } }: Member): string | undefined =>
    id === undefined || version === undefined ? undefined : `${id} ${version}`
  for (const [first, ...others] of groupBy(members, identity).values()) {
    for (const { path, facts } of others) {
      const { id = '', version = '', places } = facts
      if (first) yield { path, diagnostic: duplicateId(places.id, { id, version, other: called(first) }) }
    }
  }
}
