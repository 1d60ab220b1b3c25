/** A clock face whose hands make a tick: drawn once, shown in the tab and beside the name. */
export const faviconSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="9" fill="#3b5bdb"/>
<circle cx="16" cy="16" r="9.25" fill="none" stroke="#fff" stroke-width="2.5"/>
<path d="m12 16 3 3 5.5-6" fill="none" stroke="#fff" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/>
</svg>
`
