/** The entry `kebao/catalogue`: what a centre holds, found, compared and counted. */
export { byIdentity, type Catalogue, catalogueOf } from './catalogue.js'
export { entryOf } from './entry-of.js'
export { type FacetName, type Facets, facetNames, facetsOf, hourBands, regionParents } from './facets.js'
export { type Setting, settingOf } from './setting-of.js'
