/** The conditions of a search: of each facet its values as boxes, with how many courses each would leave. */
import type { Found } from '../../../catalogue/search/query.js'
import { fill, make } from '../../../player/make.js'
import type { Asked } from './asked.js'
import type { SearchData } from './search-data.js'

/** Values of a facet that are offered; those that are chosen are always among the first. */
const MOST = 14

export interface FacetBoxes {
  readonly element: HTMLElement
  show(found: Found, asked: Asked): void
  clear(): void
}

/** Told whenever a box is ticked or no longer is. */
type Changed = (facet: string, value: string, isTicked: boolean) => void

export const facetBoxes = ({ facets, language }: SearchData, changed: Changed): FacetBoxes => {
  const lists = facets.map(([name, label]) => {
    const fields = make('fieldset')
    const details = make('details', { class: 'kb-facet' }, [make('summary', {}, [label]), fields])
    return { name, label, fields, details }
  })
  const element = make(
    'div',
    {},
    lists.map(({ details }) => details),
  )
  element.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) changed(target.name, target.value, target.checked)
  })
  const boxes = (): HTMLInputElement[] => Array.from(element.querySelectorAll('input'))
  return {
    element,
    show: (found, asked) => {
      // Whoever ticks a box by keyboard stays on it.
      const active = document.activeElement instanceof HTMLInputElement ? document.activeElement : undefined
      const held = active !== undefined && element.contains(active) ? active : undefined
      for (const { name, label, fields, details } of lists) {
        const chosen = asked.facets[name] ?? []
        const all = found.facets[name as keyof Found['facets']] ?? []
        const shown = all.filter(({ value }, at) => at < MOST || chosen.indexOf(value) >= 0)
        if (chosen.length > 0) details.open = true
        details.hidden = shown.length === 0
        fill(fields, [
          make('legend', {}, [label]),
          ...shown.map(({ value, count, label: words }) => {
            const box = make('input', { type: 'checkbox', name, value })
            box.checked = chosen.indexOf(value) >= 0
            return make('label', {}, [
              box,
              make('span', {}, [words[language]]),
              ' ',
              make('span', { class: 'kb-count' }, [String(count)]),
            ])
          }),
        ])
      }
      if (held !== undefined)
        boxes()
          .find(({ name, value }) => name === held.name && value === held.value)
          ?.focus()
    },
    clear: () => {
      for (const box of boxes()) box.checked = false
    },
  }
}
