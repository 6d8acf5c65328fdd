/** Where things are on the reading site: pages side by side, media in a folder. */
import type { Address } from '../html/address.js'

export const CONTENTS = 'index.html'
export const ANSWERS = 'answers.html'
export const SCRIPT = 'player.js'
export const STYLE = 'player.css'

export const assetPath = (name: string): string => `assets/${name}`

/** @param name of a page: `lesson-know-your-phone` */
export const pagePath = (name: string): string => `${name}.html`

const anchored = (path: string, anchor: string | undefined): string =>
  anchor === undefined ? path : `${path}#${encodeURIComponent(anchor)}`

/**
 * The address as seen from any page.
 *
 * @param own the page on which the address stands, where it is not shown on that page
 */
export const siteAddress = (address: Address, own = ''): string => {
  switch (address.kind) {
    case 'medium':
      return assetPath(address.name)
    case 'page':
      return anchored(
        pagePath(address.lesson === undefined ? 'course' : `lesson-${address.lesson}`),
        address.anchor,
      )
    case 'here':
      return anchored(own, address.anchor)
    case 'elsewhere':
      return address.url
  }
}
