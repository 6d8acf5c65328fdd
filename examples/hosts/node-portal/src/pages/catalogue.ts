/** The catalogue: courses, and facets as plain links. */
import { html } from 'hono/html'
import type { Course } from 'kebao'
import type { Choice, Found } from '../catalogue.js'
import { type FacetName, facetLabel, facetNames, facetTitles } from '../facets.js'
import type { Visitor } from '../visitor.js'
import { type Html, layout } from './layout.js'

const hrefOf = (choice: Choice): string => {
  const query = new URLSearchParams(choice as Record<string, string>).toString()
  return query === '' ? '/' : `/?${query}`
}

const without = (choice: Choice, facet: FacetName): Choice => {
  const { [facet]: _, ...rest } = choice
  return rest
}

export const courseHref = (id: string): string => `/courses/${id}/`

const card = (
  { language, t }: Visitor,
  { id, title, summary, hours, level, publisher, lessons, language: its }: Course,
) => {
  const facts = [
    level === undefined ? '' : facetLabel('level', level, language),
    hours?.total === undefined ? '' : t(`${hours.total} 学时`, `${hours.total} hours`),
    t(`${lessons.length} 课`, `${lessons.length} lessons`),
    publisher?.name ?? '',
  ]
  return html`<li>
<h3 lang="${its}"><a href="${courseHref(id)}">${title}</a></h3>
${summary === undefined ? '' : html`<p lang="${its}">${summary}</p>`}
<p class="quiet">${facts.filter((fact) => fact !== '').join(' · ')}</p>
</li>`
}

const facetList = ({ language, t }: Visitor, facet: FacetName, choice: Choice, counts: Found['counts']) => {
  const chosen = choice[facet]
  const offered = counts.filter((each) => each.facet === facet && each.value !== chosen)
  if (offered.length === 0 && chosen === undefined) return ''
  return html`<h3 id="facet-${facet}">${t(...facetTitles[facet])}</h3>
<ul class="chips" aria-labelledby="facet-${facet}">
${
  chosen === undefined
    ? ''
    : html`<li><a class="chosen" href="${hrefOf(without(choice, facet))}">${facetLabel(facet, chosen, language)} <span aria-hidden="true">×</span><span class="unseen">${t('，不再限定', ', remove')}</span></a></li>`
}
${offered.map(
  ({ value, courses }) =>
    html`<li><a href="${hrefOf({ ...choice, [facet]: value })}">${facetLabel(facet, value, language)} <span class="count">${courses}<span class="unseen">${t(' 门课', courses === 1 ? ' course' : ' courses')}</span></span></a></li>`,
)}
</ul>`
}

export const cataloguePage = (visitor: Visitor, choice: Choice, { courses, counts }: Found): Html => {
  const { t } = visitor
  const number = courses.length
  return layout({
    visitor,
    title: t('找课程', 'Courses'),
    body: html`<p class="to-facets"><a href="#facets">${t('按受众、主题、地区挑选', 'Choose by audience, topic or region')}</a></p>
<div class="catalogue">
<section aria-labelledby="found">
<h2 id="found">${t(`${number} 门课程`, number === 1 ? '1 course' : `${number} courses`)}</h2>
${
  number === 0
    ? html`<p>${t('还没有课程。管理员可以在「管理」里导入课包。', 'No courses yet. Staff can import a bundle under “Staff”.')}</p>`
    : html`<ul class="cards">${courses.map(({ model }) => card(visitor, model))}</ul>`
}
</section>
<section class="facets" id="facets" tabindex="-1" aria-labelledby="narrow">
<h2 id="narrow">${t('挑选', 'Narrow down')}</h2>
${facetNames.map((facet) => facetList(visitor, facet, choice, counts))}
</section>
</div>`,
  })
}
