/** The frame of every page. */
import { html } from 'hono/html'
import type { Visitor } from '../visitor.js'

export type Html = ReturnType<typeof html>

interface Frame {
  readonly visitor: Visitor
  readonly title: string
  /** Of the title, where that is content. */
  readonly titleLanguage?: string | undefined
  /** Links that lead up from here. */
  readonly above?: readonly {
    readonly href: string
    readonly text: string
    readonly language?: string | undefined
  }[]
  /** Said first, such as what went wrong in a form. */
  readonly notice?: Html | ''
  readonly body: Html
}

const otherLanguage = ({ language }: Visitor) =>
  language === 'en'
    ? html`<a href="?lang=zh-CN" lang="zh-CN" hreflang="zh-CN">中文</a>`
    : html`<a href="?lang=en" lang="en" hreflang="en">English</a>`

export const layout = ({ visitor, title, titleLanguage, above = [], notice = '', body }: Frame): Html => {
  const { language, t } = visitor
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${t('社区学习园地', 'Community Learning')}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<a class="skip" href="#main">${t('跳到正文', 'Skip to content')}</a>
<header class="top">
<a class="brand" href="/">${t('社区学习园地', 'Community Learning')}</a>
<nav aria-label="${t('主要', 'Main')}">
<a href="/">${t('找课程', 'Courses')}</a>
<a href="/staff/">${t('管理', 'Staff')}</a>
${otherLanguage(visitor)}
</nav>
</header>
<main id="main" tabindex="-1">
${
  above.length === 0
    ? ''
    : html`<nav class="above" aria-label="${t('所在位置', 'You are here')}">${above.map(
        ({ href, text, language: its }, at) =>
          html`${at === 0 ? '' : html`<span aria-hidden="true">›</span>`}<a href="${href}" lang="${its ?? language}">${text}</a>`,
      )}</nav>`
}
${notice}
<h1 lang="${titleLanguage ?? language}">${title}</h1>
${body}
</main>
</body>
</html>`
}
