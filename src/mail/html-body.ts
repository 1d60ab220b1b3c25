import type { Content, Fact } from './content.js'
import { type Html, html } from './html.js'

/**
 * A mail as HTML for every mail program at once: tables and inline styles because Outlook on Windows lays out with Word and Gmail
 * drops what it does not know (`mso-padding-alt` is the button's padding for Word), no image and nothing remote. Programs that
 * follow the reader's dark mode take the colours from the style sheet; Outlook's own apps recolour by themselves.
 */
export function layOutHtml({
  locale,
  subject,
  heading,
  lead,
  facts,
  button,
  footer,
  unsubscribe,
}: Omit<Content, 'entry'>): string {
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${subject}</title>
<style>
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .page { background-color: #171a21 !important; }
  .sheet { background-color: #22262f !important; border-color: #363c48 !important; }
  .strong { color: #f2f4f8 !important; }
  .soft { color: #a9b1c0 !important; }
  .link { color: #9db8ff !important; }
  .rule { border-color: #363c48 !important; }
}
@media (max-width: 480px) {
  .sheet-cell { padding: 24px 20px !important; }
  .footer-cell { padding: 16px 21px !important; }
  .fact-label, .fact-value { display: block !important; width: auto !important; }
  .fact-label { padding-bottom: 0 !important; border: 0 !important; }
  .fact-value { padding-top: 2px !important; border-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin: 0; padding: 0; background-color: #f3f5f9;">
<div style="display: none; max-height: 0; overflow: hidden;">${lead}</div>
<table class="page" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f3f5f9">
<tr><td align="center" style="padding: 24px 12px;">
<table class="sheet" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff" style="max-width: 560px; border: 1px solid #dfe4ed; border-radius: 12px;">
<tr><td class="sheet-cell" style="padding: 32px; ${font}">
<h1 class="strong" style="margin: 0; font-size: 22px; line-height: 28px; font-weight: 600; color: #1b2130;">${heading}</h1>
<p class="soft" style="margin: 8px 0 24px; font-size: 16px; line-height: 24px; color: #525c70;">${lead}</p>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
${facts.map(layOutFact)}</table>
${button ? layOutButton(button) : ''}</td></tr>
</table>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width: 560px;">
<tr><td class="footer-cell soft" style="padding: 16px 33px; font-size: 13px; line-height: 20px; color: #525c70; ${font}">
${footer.map((line) => html`<p style="margin: 0 0 4px;">${line}</p>\n`)}${unsubscribe ? html`<p style="margin: 0 0 4px;"><a class="link" href="${unsubscribe.url}" style="color: #2f5bd8;">${unsubscribe.title}</a></p>\n` : ''}</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`.markup
}

const font = "font-family: -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif;"

function layOutFact({ label, value, past, url }: Fact): Html {
  const text = html`${value.split('\n').flatMap((line, index) => (index === 0 ? [html`${line}`] : [html`<br>`, html`${line}`]))}`
  const content = url
    ? html`<a class="link" href="${url}" style="color: #2f5bd8;">${text}</a>`
    : past
      ? html`<s>${text}</s>`
      : text
  return html`<tr>
<td class="fact-label soft rule" valign="top" width="120" style="${cell} width: 120px; padding-right: 12px; color: #525c70;">${label}</td>
<td class="fact-value ${past ? 'soft' : 'strong'} rule" valign="top" dir="auto" style="${cell} color: ${past ? '#525c70' : '#1b2130'}; word-break: break-word; overflow-wrap: anywhere;">${content}</td>
</tr>
`
}

const cell = `padding-top: 10px; padding-bottom: 10px; border-top: 1px solid #e6eaf1; font-size: 15px; line-height: 22px; text-align: left; ${font}`

function layOutButton({ title, url, introducesUrl }: NonNullable<Content['button']>): Html {
  return html`<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin-top: 24px;">
<tr><td bgcolor="#2f5bd8" style="border-radius: 8px; background-color: #2f5bd8; mso-padding-alt: 12px 22px;"><a href="${url}" style="display: inline-block; padding: 12px 22px; color: #ffffff; font-size: 16px; line-height: 20px; font-weight: 600; text-decoration: none; ${font}">${title}</a></td></tr>
</table>
<p class="soft" style="margin: 16px 0 0; font-size: 13px; line-height: 20px; color: #525c70; word-break: break-all;">${introducesUrl} <a class="link" href="${url}" style="color: #2f5bd8;">${url}</a></p>
`
}
