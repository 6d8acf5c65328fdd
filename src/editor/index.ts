/** The entry `kebao/editor`: what an editor shows while somebody writes a course; pure, for a web page as for a server. */

export type { Completion } from './complete/completion.js'
export { complete } from './complete.js'
export { definition } from './definition.js'
export { fixesAt, type OfferedFix, safeEdits } from './fixes.js'
export { formatting } from './formatting.js'
export { type Hover, hover } from './hover.js'
export { type OutlineItem, outline } from './outline.js'
export type { Span, Spot } from './spot.js'
