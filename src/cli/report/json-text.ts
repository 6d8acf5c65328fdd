/** JSON for people and programs alike. */
import { visibleJson } from '../../index.js'

/** A value as JSON, in a spelling that cannot command a terminal or hide anything from its reader. */
export const jsonText = (value: unknown): string => `${visibleJson(JSON.stringify(value, null, 2))}\n`
