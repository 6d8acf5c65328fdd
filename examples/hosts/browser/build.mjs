/** Makes one page of it, which opens from a disk, without a server and without a network. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'

const { outputFiles } = await build({
  entryPoints: ['src/app.ts'],
  bundle: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  minify: true,
  write: false,
})

// Whatever stands in a page ends at the first `</script`.
const script = outputFiles[0].text.replaceAll('</script', '<\\/script')
const style = readFileSync('src/style.css', 'utf8')
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const policy = [
  "default-src 'none'",
  `script-src ${hashOf(script)}`,
  `style-src ${hashOf(style)}`,
  'img-src blob:',
  'media-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const page = readFileSync('src/page.html', 'utf8')
  .replace('POLICY', () => policy)
  .replace('STYLE', () => style)
  .replace('SCRIPT', () => script)
mkdirSync('dist', { recursive: true })
writeFileSync('dist/index.html', page)
