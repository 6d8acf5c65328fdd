/** The entry `kebao/site`: a catalogue as a website that people walk through. */

export { coursePlace } from './addresses.js'
export { learningMapOf } from './paths/learning-map-of.js'
export { type NearbyRing, nearby, type Ring, rings } from './places/nearby.js'
export { placesOf } from './places/places-of.js'
export type { SiteCourse } from './site.js'
export { type SiteOptions, siteOf } from './site-of.js'
