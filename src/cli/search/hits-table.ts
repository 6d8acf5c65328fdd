/** Hits as a table for Excel. */
import { type Card, facetLabel } from '../../catalogue/index.js'
import { type Cell, csv, type Language, listed, visible, type Words, words } from '../../index.js'

const columns: readonly (readonly [Words, (card: Card, language: Language) => Cell])[] = [
  [words('编号', 'Id'), ({ id }) => id],
  [words('版本', 'Version'), ({ version }) => version],
  [words('标题', 'Title'), ({ title }) => title],
  [
    words('受众', 'Audience'),
    ({ audience = [] }, language) =>
      listed(
        audience.map((id) => facetLabel('audience', id)[language]),
        language,
      ),
  ],
  [
    words('主题', 'Topics'),
    ({ topics = [] }, language) =>
      listed(
        topics.map((id) => facetLabel('topic', id)[language]),
        language,
      ),
  ],
  [
    words('层次', 'Level'),
    ({ level }, language) => (level === undefined ? undefined : facetLabel('level', level)[language]),
  ],
  [words('学时', 'Hours'), ({ hours }) => hours],
  [words('地区代码', 'Region code'), ({ region }) => region],
  [words('地区', 'Region'), ({ place }) => place],
  [words('发布单位', 'Publisher'), ({ publisher }) => publisher],
  [words('许可', 'Licence'), ({ licence }) => licence],
  [words('更新日期', 'Updated'), ({ updated }) => updated],
]

/** One row a hit, in the order of the hits. */
export const hitsTable = (cards: readonly Card[], language: Language): string =>
  csv([
    columns.map(([name]) => name[language]),
    ...cards.map((card) =>
      columns.map(([, cellOf]) => {
        const cell = cellOf(card, language)
        return typeof cell === 'string' ? visible(cell) : cell
      }),
    ),
  ])
