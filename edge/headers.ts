type Headers = Record<string, string>

/** The headers but for those named. */
export function without<Value>(headers: Record<string, Value>, ...names: string[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)))
}

/** What every answer says, whoever made it. `Strict-Transport-Security` only where the site's address is https. */
export function commonHeaders(siteUrl: string): Headers {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy':
      'browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), web-share=(self)',
    'cross-origin-opener-policy': 'same-origin',
    ...(siteUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=63072000' } : {}),
  }
}

/** For public pages. A page that is no document says so in `Server-Timing`, where a developer sees it. */
export function documentHeaders(policy: string, isDocument: boolean): Headers {
  return {
    'content-security-policy': policy,
    'cross-origin-resource-policy': 'same-origin',
    'speculation-rules': '"/speculation-rules.json"',
    ...(isDocument ? {} : { 'server-timing': 'not-a-document' }),
  }
}

/**
 * For public files: feeds and pictures may be shown elsewhere; a drawing opened by itself must not run script; the worker
 * for saved pages fetches from this site alone.
 */
export function assetHeaders(type: string): Headers {
  const isShared = /^(image|audio|video|font)\/|xml|json/.test(type)
  return {
    'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'`,
    'cross-origin-resource-policy': isShared ? 'cross-origin' : 'same-origin',
  }
}

/** As strict as Payload's admin allows: its inline scripts and styles run, nothing comes from or goes to elsewhere. */
export const adminPolicy = [
  `default-src 'self'`,
  `script-src 'self' 'unsafe-inline'`,
  `style-src 'self' 'unsafe-inline'`,
  `img-src 'self' data: blob:`,
  `font-src 'self' data:`,
  `media-src 'self' blob:`,
  `worker-src 'self' blob:`,
  `connect-src 'self'`,
  `frame-src 'self'`,
  `object-src 'none'`,
  `base-uri 'self'`,
  `form-action 'self'`,
  `frame-ancestors 'self'`,
].join('; ')

/** What passes through to editors; a file among it that a browser opens by itself runs nothing. */
export function editorHeaders(type: string): Headers {
  return {
    'content-security-policy': type.startsWith('text/html')
      ? adminPolicy
      : `default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'`,
    'cross-origin-resource-policy': 'same-origin',
  }
}

/** Next page at once: a link that is pointed at is prerendered by browsers that can (no script needed). */
export const speculationRules = JSON.stringify({
  prerender: [
    {
      source: 'document',
      eagerness: 'moderate',
      where: {
        and: [
          { href_matches: '/*' },
          { not: { href_matches: ['/admin', '/admin/*', '/api/*', '/*?*', '/_next/*'] } },
          { not: { selector_matches: '[download], [target=_blank], [rel~=nofollow], [data-share] a' } },
        ],
      },
    },
  ],
})
