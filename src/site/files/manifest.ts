/** What a phone needs to put the site on its home screen. */
import { canonicalJson } from '../../base/canonical-json.js'
import { navPaths, type Shell } from '../shell/shell.js'

/** A basket with a book: the colours are those of the style sheet. */
export const iconFile =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="14" fill="#17523f"/><path d="M32 18c-5-4-11-5-18-5v32c7 0 13 1 18 5 5-4 11-5 18-5V13c-7 0-13 1-18 5zm0 0v32" fill="#fffdf9" stroke="#17523f" stroke-width="3" stroke-linejoin="round"/></svg>\n'

export const manifestFile = ({ language, title }: Shell): string =>
  `${canonicalJson({
    name: title,
    short_name: title.slice(0, 12),
    lang: language,
    start_url: navPaths.home,
    scope: '../',
    display: 'browser',
    background_color: '#fbf8f1',
    theme_color: '#17523f',
    icons: [{ src: '../assets/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  })}\n`
