/** Services that put themselves between a link and where it leads: by host and path, the parameter with the address. */
const services: [host: RegExp, path: RegExp, ...parameters: string[]][] = [
  [/^(www\.)?google\.[a-z.]+$/, /^\/url$/, 'q', 'url'],
  [/\.safelinks\.protection\.outlook\.com$/, /^\//, 'url'],
  [/^statics\.teams\.(cdn\.office\.net|microsoft\.com)$/, /safelinks/, 'url'],
  [/^lm?\.facebook\.com$/, /^\/l\.php$/, 'u'],
  [/^l\.instagram\.com$/, /^\/$/, 'u'],
  [/^(www\.)?youtube\.com$/, /^\/redirect$/, 'q'],
  [/^(www\.)?bing\.com$/, /^\/newtabredir$/, 'url'],
  [/^duckduckgo\.com$/, /^\/l\/$/, 'uddg'],
  [/^(www\.)?linkedin\.com$/, /^\/(redir\/redirect|safety\/go)/, 'url'],
  [/^out\.reddit\.com$/, /^\//, 'url'],
  [/^slack-redir\.net$/, /^\/link$/, 'url'],
  [/^linkprotect\.cudasvc\.com$/, /^\/url$/, 'a'],
]

/** Services that tell nobody but themselves where a link of theirs leads. */
const opaque =
  /^(t\.co|bit\.ly|tinyurl\.com|goo\.gl|ow\.ly|lnkd\.in|link\.edgepilot\.com|clicktime\.symantec\.com|.*\.mimecast(protect)?\.com)$/

/** What says to a site which letter or advertisement its reader came from, and nothing else. */
const tracking =
  /(?<=[?&])(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|mkt_tok|_hs(enc|mi)|srsltid)=[^&#]*(&|(?=#|$))/gi

/** Where a link leads in the end, past those that count or check who follows it; the link itself for any other. */
export function withoutDetour(href: string): string {
  if (!URL.canParse(href)) return href
  const target = targetOf(new URL(href))
  if (target && target !== href && /^https?:\/\/./i.test(target)) return withoutDetour(target)
  const untold = href.replace(tracking, '')
  return untold === href ? href : untold.replace(/[?&](?=#|$)/, '')
}

/** True for a link by way of others that don't say where it leads: who wants to know must follow it. */
export function isOpaqueDetour(href: string): boolean {
  return URL.canParse(href) && opaque.test(new URL(href).hostname)
}

function targetOf(url: URL): string | undefined {
  switch (url.hostname) {
    case 'urldefense.com':
      return behindUrlDefense(url.pathname + url.search + url.hash)
    case 'urldefense.proofpoint.com':
      return decoded((url.searchParams.get('u') ?? '').replaceAll('-', '%').replaceAll('_', '/'))
    case 'secure-web.cisco.com':
      return decoded(/(https?%3A.*)$/i.exec(url.pathname)?.[1] ?? '')
    case 'www.bing.com':
      if (url.pathname === '/ck/a') return fromBase64((url.searchParams.get('u') ?? '').slice(2))
  }
  const service = services.find(([host, path]) => host.test(url.hostname) && path.test(url.pathname))
  const [, , ...parameters] = service ?? []
  return parameters.flatMap((name) => url.searchParams.get(name) ?? [])[0]
}

const runs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Version 3 has `*` for a character, and `**` with a figure for several, which stand in base64 behind the address. */
function behindUrlDefense(path: string): string | undefined {
  const [, address, encoded = ''] = /^\/v3\/__(.+?)__;([\w-]*)/.exec(path) ?? []
  const replaced = Array.from(fromBase64(encoded) ?? '')
  return address?.replace(/\*(\*(.))?/g, (_, __, length?: string) =>
    replaced.splice(0, length ? runs.indexOf(length) + 2 : 1).join(''),
  )
}

function fromBase64(text: string): string | undefined {
  try {
    const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)))
  } catch {
    return undefined
  }
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
