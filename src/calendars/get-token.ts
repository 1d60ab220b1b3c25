/** Gives a provider's access token that is still good; a new one when the last was refused. Throws `HttpFailure` when there is none to be had. */
export type GetToken = (options?: { isRefused: boolean }) => Promise<string>
