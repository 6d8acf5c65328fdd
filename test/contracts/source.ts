/** The source files and what each imports, for the tests that hold the shape of the house. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'

export interface Import {
  /** The specifier as it is written. */
  readonly name: string
  /** True when nothing of it is left at run time. */
  readonly typeOnly: boolean
  /** The source file it means, below `src/`; undefined for what comes from outside. */
  readonly file: string | undefined
}

export interface SourceFile {
  /** Path below `src/`. */
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
}

const root = join(import.meta.dirname, '../../src')

const specifierOf = (node: ts.Node): { name: ts.Node | undefined; typeOnly: boolean } | undefined => {
  if (ts.isImportDeclaration(node)) {
    return {
      name: node.moduleSpecifier,
      typeOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
    }
  }
  if (ts.isExportDeclaration(node)) return { name: node.moduleSpecifier, typeOnly: node.isTypeOnly }
  if (ts.isImportTypeNode(node))
    return { name: (node.argument as ts.LiteralTypeNode).literal, typeOnly: true }
  if (ts.isModuleDeclaration(node)) return { name: node.name, typeOnly: true }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return { name: node.arguments[0], typeOnly: false }
  }
  return undefined
}

const importsOf = (path: string, text: string): readonly Import[] => {
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node)
    if (specifier?.name !== undefined && ts.isStringLiteral(specifier.name)) {
      const name = specifier.name.text
      const file = name.startsWith('.')
        ? posix.join(posix.dirname(path), name.replace(/\.js$/, '.ts'))
        : undefined
      found.push({ name, typeOnly: specifier.typeOnly, file })
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ESNext))
  return found
}

/** Every file below `src/`. */
export const sourceFiles: readonly SourceFile[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .toSorted()
  .map((path) => {
    const text = readFileSync(join(root, path), 'utf8')
    return { path, text, imports: importsOf(path, text) }
  })
