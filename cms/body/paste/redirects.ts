/** Services that put themselves between a link and where it leads: by host, what they call the address. */
const services: [host: RegExp, parameter: string][] = [
  [/^(www\.)?google\.[a-z.]+$/, 'q'],
  [/^(www\.)?google\.[a-z.]+$/, 'url'],
  [/\.safelinks\.protection\.outlook\.com$/, 'url'],
  [/^lm?\.facebook\.com$/, 'u'],
  [/^l\.instagram\.com$/, 'u'],
  [/^(www\.)?youtube\.com$/, 'q'],
  [/^duckduckgo\.com$/, 'uddg'],
  [/^(www\.)?linkedin\.com$/, 'url'],
  [/^out\.reddit\.com$/, 'url'],
]
const paths = /^\/(url|l\.php|redirect|l\/|redir\/redirect|$)/

/** Where a link leads in the end, past those that count or check who follows it; the link itself for any other. */
export function withoutRedirect(href: string): string {
  const target = URL.canParse(href) ? targetOf(new URL(href)) : undefined
  return target && target !== href && /^https?:/i.test(target) ? withoutRedirect(target) : href
}

function targetOf(url: URL): string | undefined {
  if (url.hostname === 'urldefense.com') return /^\/v3\/__(.+?)__;/.exec(url.pathname + url.search)?.[1]
  if (url.hostname === 'urldefense.proofpoint.com') {
    const encoded = url.searchParams.get('u')?.replaceAll('-', '%').replaceAll('_', '/')
    return encoded && decoded(encoded)
  }
  const service = services.find(
    ([host, parameter]) => host.test(url.hostname) && url.searchParams.has(parameter),
  )
  if (!service) return undefined
  const isRedirect = paths.test(url.pathname) || url.hostname.endsWith('.outlook.com')
  return isRedirect ? (url.searchParams.get(service[1]) ?? undefined) : undefined
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
