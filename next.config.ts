import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./app/words.ts')

const nextConfig: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The edge compresses once per publication
  compress: false,
  // content/addresses.ts leads every address to the right one in a single hop
  skipTrailingSlashRedirect: true,
  skipProxyUrlNormalize: true,
  // Titles and descriptions stand in the head, for everyone
  htmlLimitedBots: /.*/,
  // `npm test` checks the types
  typescript: { ignoreBuildErrors: true },
  // One copy of the CMS for the proxy and the pages: an error made by one must be known by its class to the other
  serverExternalPackages: ['payload', '@payloadcms/db-postgres', '@payloadcms/db-sqlite'],
  images: { unoptimized: true },
  // Payload's own form for a new password: cms/accounts/ has this site's
  redirects: () =>
    Promise.resolve([{ source: '/admin/reset/:token', destination: '/admin/forgot', permanent: false }]),
  // What the edge lets through to `proxy.ts`: an upload of 20 MB with the form around it
  experimental: { proxyClientMaxBodySize: '21mb' },
}

/** Payload asks for client hints on every address; readers' pages are the same for everyone. */
function onlyForEditors(config: NextConfig): NextConfig {
  const headers = config.headers
  if (!headers) return config
  return {
    ...config,
    headers: async () => (await headers()).map((rule) => ({ ...rule, source: '/admin/:path*' })),
  }
}

export default withNextIntl(onlyForEditors(withPayload(nextConfig)))
