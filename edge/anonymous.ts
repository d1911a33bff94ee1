/** What a request to the app says of the address that it came to, an origin. */
export function addressedTo(url: string) {
  const { host, protocol } = new URL(url)
  return { host, 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) }
}

/** The headers of the one request that readers' pages and files are asked for with, whoever reads. */
export const anonymousAt = (siteUrl: string) => ({
  ...addressedTo(siteUrl),
  accept: 'text/html,*/*;q=0.8',
  'accept-encoding': 'identity',
  'user-agent': 'edge',
})
