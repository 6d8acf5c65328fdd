/** `compact`: one line for each problem, in the form that editors turn into links. */
import { visible } from '../../index.js'
import { inOrder, pathOf, type Reporter } from './report.js'

export const compact: Reporter = ({ packages }, { language }) =>
  packages
    .flatMap((each) =>
      inOrder(each).map(({ file, range, severity, code, message }) => {
        const { line, column } = range?.start ?? { line: 1, column: 1 }
        return `${visible(`${pathOf(each, file)}:${line}:${column}: ${severity} ${code} ${message[language]}`)}\n`
      }),
    )
    .join('')
