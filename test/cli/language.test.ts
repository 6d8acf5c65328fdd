/** Which language a run speaks. */
import { expect, test } from 'vitest'
import { chooseLanguage } from '../../src/cli/language.js'

test.each([
  [undefined, {}, 'zh-CN'],
  [undefined, { LANG: 'en_US.UTF-8' }, 'en'],
  [undefined, { LANG: 'zh_TW.UTF-8' }, 'zh-CN'],
  [undefined, { LANG: 'fr_FR@euro' }, 'en'],
  [undefined, { LANG: 'C.UTF-8' }, 'zh-CN'],
  [undefined, { LANG: 'POSIX' }, 'zh-CN'],
  [undefined, { LANG: 'en_US', LC_MESSAGES: 'zh_CN' }, 'zh-CN'],
  [undefined, { LANG: 'zh_CN', LC_MESSAGES: 'zh_CN', LC_ALL: 'en_US' }, 'en'],
  [undefined, { LANG: 'en_US', LC_ALL: '' }, 'en'],
  ['zh-CN', { LANG: 'en_US' }, 'zh-CN'],
  ['en', {}, 'en'],
  ['fr', { LANG: 'zh_CN' }, 'zh-CN'],
])('--lang %s with %j: %s', (asked, env, language) => {
  expect(chooseLanguage(asked, env)).toBe(language)
})
