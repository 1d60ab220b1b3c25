/** Whether a host name means this machine and no other. */
export function isLoopback(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/^\[(.*)\]$/, '$1')
  return name === 'localhost' || name === '::1' || /^127(\.\d{1,3}){3}$/.test(name)
}

/**
 * Whether the bot may call a service URL, which arrives in every activity and is kept in addresses. With an app id the URL was vouched for
 * by the token's serviceurl claim and the bot's own token goes with each call, so it has to be TLS. Without one anybody could have named
 * it, so the call stays on this machine.
 */
export function mayCall(serviceUrl: string, hasAppId: boolean): boolean {
  if (!URL.canParse(serviceUrl)) return false
  const { protocol, hostname } = new URL(serviceUrl)
  if (hasAppId) return protocol === 'https:'
  return (protocol === 'http:' || protocol === 'https:') && isLoopback(hostname)
}

/** A service URL that the bot does not call. */
export class ServiceUrlRefused extends Error {
  constructor(serviceUrl: string) {
    super(`${serviceUrl} is not a service URL that may be called`)
    this.name = 'ServiceUrlRefused'
  }
}
