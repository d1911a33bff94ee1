/**
 * Who may import whom: docs/decisions/0001-folders.md says why. A folder that is added is closed to all these until one of
 * their rules opens it.
 */
const only = (name, from, to) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: {
    path: '^(?!node_modules/)[^/]+/',
    dependencyTypes: ['local', 'undetermined'],
    pathNot: to,
  },
})

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: { pathNot: 'payload-types' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    // A text's way from the editor to every reader is tested through all of them
    only(
      'app-arranges',
      '^app/(?!\\(payload\\)|every-letter/)',
      '^(app|components|content|editions|i18n|messages)/',
    ),
    only('components-draw', '^components/', '^(components|editions|i18n|messages)/'),
    only('content-is-the-door', '^content/', '^(content|cms|database|editions|i18n|search)/'),
    only('cms-knows-languages-only', '^cms/', '^(cms|database|editions|i18n|messages|search|uploads)/'),
    only('uploads-stand-alone', '^uploads/(?!.*\\.test\\.ts$)', '^uploads/'),
    only('editions-compute', '^editions/', '^(editions|i18n)/'),
    only('i18n-stands-alone', '^i18n/', '^(i18n|messages)/'),
    only('search-stands-alone', '^search/', '^(search|database|i18n)/'),
    only('database-stands-alone', '^database/', '^(database|i18n)/'),
    only('backup-stands-alone', '^backup/(?!.*\\.test\\.ts$)', '^(backup|uploads|database)/'),
    only('edge-stands-alone', '^edge/(?!site\\.ts$|listener\\.test\\.ts$)', '^edge/'),
    only('edge-knows-the-site-by-its-words', '^edge/site\\.ts$', '^(edge|i18n|messages)/'),
    {
      name: 'payload-behind-content',
      severity: 'error',
      from: { path: '^(app/(?!\\(payload\\)|every-letter/)|components|i18n|edge)' },
      to: { path: 'node_modules/(@payloadcms|payload)/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|data)/' },
  },
}
