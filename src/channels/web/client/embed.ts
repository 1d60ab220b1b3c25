/**
 * A booking page in somebody else's page, by one script tag:
 *   <script src="https://…/embed.js" data-page="adam/intro" data-kind="inline"></script>
 * `data-kind` is inline (there, as tall as it is), button (there, opens it above the page) or popup (the same, in the corner). Runs under
 * a strict policy of that page: it needs `script-src` and `frame-src` for this server, and no style or inline script of its own.
 */
;(() => {
  const script = document.currentScript
  if (!(script instanceof HTMLScriptElement)) return
  const { page = '', kind = 'inline', text = 'Book time' } = script.dataset
  const origin = new URL(script.src).origin
  const frame = document.createElement('iframe')
  frame.title = text
  frame.loading = 'lazy'
  frame.allow = 'clipboard-write'
  style(frame, { width: '100%', height: kind === 'inline' ? '520px' : '80vh', border: '0', colorScheme: 'normal' })
  const load = () => {
    if (!frame.src) frame.src = `${origin}/${page.replace(/^\/+/, '')}?embed=1`
  }
  addEventListener('message', ({ source, origin: from, data }) => {
    if (source !== frame.contentWindow || from !== origin || typeof data?.timewithHeight !== 'number') return
    style(frame, { height: `min(${Math.ceil(data.timewithHeight)}px, ${kind === 'inline' ? '4000px' : '85vh'})` })
  })

  if (kind === 'inline') {
    load()
    script.after(frame)
    return
  }
  const dialog = document.createElement('dialog')
  style(dialog, { width: 'min(960px, 94vw)', padding: '0', border: '0', borderRadius: '14px', overflow: 'hidden' })
  const close = document.createElement('button')
  close.type = 'button'
  close.textContent = '✕'
  close.setAttribute('aria-label', 'Close')
  style(close, {
    position: 'absolute',
    top: '8px',
    right: '12px',
    border: '0',
    background: 'none',
    font: '18px system-ui',
    cursor: 'pointer',
  })
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close())
  dialog.append(frame, close)
  const opener = document.createElement('button')
  opener.type = 'button'
  opener.textContent = text
  style(opener, {
    padding: '12px 20px',
    border: '0',
    borderRadius: '10px',
    background: '#3050d0',
    color: '#fff',
    font: '600 16px system-ui, sans-serif',
    cursor: 'pointer',
  })
  if (kind === 'popup')
    style(opener, {
      position: 'fixed',
      right: '20px',
      bottom: '20px',
      zIndex: '2147483000',
      boxShadow: '0 4px 16px #0004',
    })
  opener.addEventListener('click', () => {
    load()
    dialog.showModal()
  })
  script.after(opener, dialog)

  /** By the object model, which a policy against inline styles lets through. */
  function style(element: HTMLElement, rules: Partial<CSSStyleDeclaration>) {
    Object.assign(element.style, rules)
  }
})()
