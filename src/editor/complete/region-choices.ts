/** Divisions of China, found by name and written as their codes. */
import { words } from '../../base/words.js'
import { allDivisions } from '../../model/region/find-region.js'
import type { Choice } from './completion.js'

/** Nothing while nothing is written: three thousand names are no proposal. */
export const regionChoices = (written: string): readonly Choice[] =>
  written === ''
    ? []
    : allDivisions().flatMap(({ code, fullName }) =>
        fullName.includes(written) || code.startsWith(written)
          ? [
              {
                kind: 'value',
                label: fullName,
                detail: words(code, code),
                text: code,
                names: [fullName, code],
              },
            ]
          : [],
      )
