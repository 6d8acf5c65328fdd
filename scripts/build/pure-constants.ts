/**
 * Tells bundlers that the constants of kebao may be left out where nobody uses them: a schema or a table is made by
 * calls, and of a call nobody but its author knows that it does nothing else.
 */
import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'
import ts from 'typescript'

/** What bundlers see for themselves. */
const isPlain = (node: ts.Expression): boolean => {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node))
    return isPlain(node.expression)
  return (
    ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node) ||
    ts.isClassExpression(node) ||
    ts.isIdentifier(node) ||
    ts.isLiteralExpression(node) ||
    ts.isPrefixUnaryExpression(node)
  )
}

const hasAwait = (node: ts.Node): boolean =>
  ts.isAwaitExpression(node) || (!ts.isFunctionLike(node) && (ts.forEachChild(node, hasAwait) ?? false))

/** The top-level constants of a module, each made in a function whose call is marked as pure. */
export const markPure = (file: string, source: string): string => {
  const { statements } = ts.createSourceFile(file, source, ts.ScriptTarget.Latest)
  const values = statements
    .filter((each) => ts.isVariableStatement(each))
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .flatMap(({ name, initializer }) =>
      ts.isIdentifier(name) && initializer && !isPlain(initializer) && !hasAwait(initializer)
        ? [initializer]
        : [],
    )
  let at = 0
  const parts = values.flatMap(({ pos, end }) => {
    const before = source.slice(at, pos)
    at = end
    return [before, ' /* @__PURE__ */ (() => (', source.slice(pos, end), '))()']
  })
  return parts.join('') + source.slice(at)
}

export const pureConstants: Plugin = {
  name: 'pure-constants',
  setup(build) {
    // What is of `cli` and `node` is the program, which is not bundled again.
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: markPure(path, await readFile(path, 'utf8')),
      loader: 'ts',
    }))
  },
}
