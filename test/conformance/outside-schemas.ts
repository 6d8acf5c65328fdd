/** Schemas of standards that may not be copied into the project: they lie in the folder that KEBAO_XSD names. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bytesOf, type Tree } from '../../src/base/tree.js'
import { run } from './run.js'

const { KEBAO_XSD: folder } = process.env

/** False where nobody says where they are; a folder that is named and not there lets every check fail. */
export const hasSchemas = folder !== undefined

if (!hasSchemas) console.warn('\n!! KEBAO_XSD is not set: nothing is checked under the schemas of IMS.\n')

/** Validates documents by libxml2; what it says is in the error. */
export const validate = async (schema: string, documents: readonly string[]): Promise<void> => {
  const place = mkdtempSync(join(tmpdir(), 'kebao-xsd-'))
  try {
    const files = documents.map((document, index) => {
      const file = join(place, `${index}.xml`)
      writeFileSync(file, document)
      return file
    })
    await run('xmllint', ['--nonet', '--noout', '--schema', join(folder ?? '', schema), ...files])
  } finally {
    rmSync(place, { recursive: true })
  }
}

/** Texts of the XML files of a tree whose path fits. */
export const documentsIn = async (
  tree: Tree,
  isMeant: (path: string) => boolean,
): Promise<readonly string[]> => {
  const found: string[] = []
  for (const [path, content] of tree) {
    if (path.endsWith('.xml') && isMeant(path)) found.push(new TextDecoder().decode(await bytesOf(content)))
  }
  return found
}
