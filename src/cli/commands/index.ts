/** The commands of kebao, in the order of the help; each is loaded only when it runs. */
import { words } from '../../index.js'
import type { Commands, Groups } from '../command.js'

export const commands: Commands = new Map([
  ['new', async () => (await import('./new.js')).newCommand],
  ['lint', async () => (await import('./lint.js')).lintCommand],
  ['fmt', async () => (await import('./fmt.js')).fmtCommand],
  ['conform', async () => (await import('./conform.js')).conformCommand],
  ['explain', async () => (await import('./explain.js')).explainCommand],
  ['pack', async () => (await import('./pack.js')).packCommand],
  ['report merge', async () => (await import('./report-merge.js')).reportMergeCommand],
  ['keygen', async () => (await import('./keygen.js')).keygenCommand],
  ['sign', async () => (await import('./sign.js')).signCommand],
  ['inspect', async () => (await import('./inspect.js')).inspectCommand],
  ['verify', async () => (await import('./verify.js')).verifyCommand],
  ['unpack', async () => (await import('./unpack.js')).unpackCommand],
  ['repack', async () => (await import('./repack.js')).repackCommand],
  ['emit', async () => (await import('./emit.js')).emitCommand],
  ['diff', async () => (await import('./diff.js')).diffCommand],
  ['plan', async () => (await import('./plan.js')).planCommand],
  ['apply', async () => (await import('./apply.js')).applyCommand],
  ['rollback', async () => (await import('./rollback.js')).rollbackCommand],
  ['adapt', async () => (await import('./adapt.js')).adaptCommand],
  ['sync', async () => (await import('./sync.js')).syncCommand],
  ['catalog export', async () => (await import('./catalog-export.js')).catalogExportCommand],
  ['review sheet', async () => (await import('./review-sheet.js')).reviewSheetCommand],
  ['review merge', async () => (await import('./review-merge.js')).reviewMergeCommand],
  ['review record', async () => (await import('./review-record.js')).reviewRecordCommand],
  ['review status', async () => (await import('./review-status.js')).reviewStatusCommand],
  ['compare', async () => (await import('./compare.js')).compareCommand],
  ['catalog build', async () => (await import('./catalog-build.js')).catalogBuildCommand],
  ['catalog merge', async () => (await import('./catalog-merge.js')).catalogMergeCommand],
  ['catalog plan', async () => (await import('./catalog-plan.js')).catalogPlanCommand],
  ['catalog feed', async () => (await import('./catalog-feed.js')).catalogFeedCommand],
  ['catalog search', async () => (await import('./catalog-search.js')).catalogSearchCommand],
  ['catalog intake', async () => (await import('./catalog-intake.js')).catalogIntakeCommand],
  ['catalog coverage', async () => (await import('./catalog-coverage.js')).catalogCoverageCommand],
  ['catalog site', async () => (await import('./catalog-site.js')).catalogSiteCommand],
  ['catalog similar', async () => (await import('./catalog-similar.js')).catalogSimilarCommand],
  ['lsp', async () => (await import('./lsp.js')).lspCommand],
])

/** The commands of two words, by the first. */
export const groups: Groups = new Map([
  [
    'catalog',
    words(
      '目录：建、并、查、比、统计、收件、出网站',
      'Catalogues: build, merge, search, compare, count, take in, publish',
    ),
  ],
  ['report', words('各份结果：合成一份', 'Outcomes of several machines: put together')],
  ['review', words('审核：打分表、汇总、记录、状态', 'Reviews: score sheets, their sum, records, status')],
])
