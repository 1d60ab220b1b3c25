import type { Request, Response } from 'express'
import { pageLanguageOf, pageLanguages, pageWords } from '../../cards/phrases/pages.js'
import type { Assets } from './assets.js'
import { type Html, html } from './html.js'

export interface Document {
  title: string
  locale: string
  /** The page's own, beside the common one: "try" is try.css. */
  style?: string
  script?: string
  /** Keeps an address that is somebody's secret out of search engines. */
  isPrivate?: boolean
  bodyClass?: string
  body: Html
}

/** Sends a whole page. */
export function sendDocument(response: Response, assets: Assets, document: Document): void {
  const { locale, title, style, script, isPrivate, bodyClass = 'plain', body } = document
  response.setHeader('Cache-Control', 'no-store')
  if (isPrivate) response.setHeader('X-Robots-Tag', 'noindex, nofollow')
  response.type('html').send(
    html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${assets.url('pages.css')}">
${style && html`<link rel="stylesheet" href="${assets.url(`${style}.css`)}">`}
${script && html`<script type="module" src="${assets.url(`${script}.js`)}"></script>`}
</head>
<body class="${bodyClass}">
<a class="skip" href="#content">${pageWords(locale).skip}</a>
${body}
</body>
</html>
`.text,
  )
}

export const brand = html`<a class="brand" href="/"><img src="/favicon.svg" alt="" width="24" height="24">Timewith</a>`

export const poweredBy = (locale: string): Html => html`<a href="/">${pageWords(locale).booking.poweredBy}</a>`

/** The same page in each of the other languages. */
export function languageSwitch(locale: string): Html {
  const current = pageLanguageOf(locale)
  return html`<nav class="languages" aria-label="${pageWords(locale).otherLanguages}">${pageLanguages.map((language) =>
    language === current
      ? html`<span aria-current="true">${pageWords(language).language}</span>`
      : html`<a href="?locale=${language}" lang="${language}" hreflang="${language}">${pageWords(language).language}</a>`,
  )}</nav>`
}

/** Does the caller want data and not a page? */
export const wantsJson = (request: Request): boolean => request.accepts(['html', 'json']) === 'json'
