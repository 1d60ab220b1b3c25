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
  /** The address of a public page, which chats show with its title and a picture: https://ogp.me/ */
  unfoldsAt?: string
  body: Html
}

/** Sends a whole page. */
export function sendDocument(response: Response, assets: Assets, document: Document): void {
  const { locale, title, style, script, isPrivate, bodyClass = 'plain', unfoldsAt, body } = document
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
${unfoldsAt && unfold(title, unfoldsAt)}
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

const unfold = (title: string, url: string) => html`<meta property="og:type" content="website">
<meta property="og:site_name" content="Timewith">
<meta property="og:title" content="${title}">
<meta property="og:url" content="${url}">
<meta property="og:image" content="${new URL(url).origin}/og.png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta name="twitter:card" content="summary_large_image">`

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
