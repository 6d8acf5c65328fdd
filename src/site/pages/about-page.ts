/** What this site is, and how to use it; and the page that stands in for one that cannot be had without a network. */
import { h } from '../../emit/html/html-nodes.js'
import { navPaths, type SitePage } from '../shell/shell.js'
import { shellWords } from '../shell/words.js'
import type { Site } from '../site.js'
import { facetWords, siteWords } from '../words.js'

export const aboutPage = ({ shell, holdings, aisles }: Site): SitePage => {
  const { language } = shell
  const syllabi = holdings.courses.filter(({ entry }) => entry.type === 'general-syllabus').length
  const counted = (['publisher', 'topic', 'region'] as const)
    .map((facet) => [facet, aisles.get(facet)?.shelves.length ?? 0] as const)
    .filter(([, count]) => count > 0)
    .map(([facet, count]) => h('li', {}, `${facetWords[facet][language]}: ${count}`))
  return {
    path: navPaths.about,
    title: siteWords.aboutTitle[language],
    description: siteWords.aboutText[0][language],
    nav: 'about',
    body: [
      h('h1', {}, siteWords.aboutTitle[language]),
      ...siteWords.aboutText.map((each) => h('p', {}, each[language])),
      h('p', {}, siteWords.keyboard[language]),
      h('h2', {}, siteWords.aboutCounts[language]),
      h(
        'ul',
        {},
        h('li', {}, siteWords.courses(holdings.courses.length - syllabi)[language]),
        ...(syllabi > 0 ? [h('li', {}, siteWords.syllabi(syllabi)[language])] : []),
        ...counted,
      ),
    ],
  }
}

export const offlinePage = ({ shell: { language, href } }: Site): SitePage => {
  const path = 'offline.html'
  return {
    path,
    title: siteWords.offlineTitle[language],
    isUnlisted: true,
    body: [
      h('h1', {}, siteWords.offlineTitle[language]),
      h('p', {}, siteWords.offlineText[language]),
      h(
        'p',
        {},
        h('a', { className: ['kb-button'], href: href(path, navPaths.home) }, shellWords.home[language]),
      ),
    ],
  }
}
