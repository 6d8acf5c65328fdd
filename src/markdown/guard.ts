/** INTERIM, by the lead, so that others can run their tests: the author of src/markdown/guard/ is to overwrite this file. */
import type { Diagnostic } from '../base/diagnostic.js'

export const guardMarkdown = (_file: string, _source: string, _bodyStart: number): readonly Diagnostic[] => []
