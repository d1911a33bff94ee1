import path from 'node:path'
import { en } from '@payloadcms/translations/languages/en'
import { sv } from '@payloadcms/translations/languages/sv'
import { uk } from '@payloadcms/translations/languages/uk'
import { buildConfig } from 'payload'
import { fromPayload } from '@/database/sql'
import { defaultTimeZone } from '@/i18n/formats'
import { prepareSearch } from '@/search/dialect'
import { readSecret, readSettings } from '@/settings'
import { articles } from './collections/articles'
import { feedback } from './collections/feedback'
import { fileUses } from './collections/file-uses'
import { files } from './collections/files'
import { formerAddresses } from './collections/former-addresses'
import { newsEntries } from './collections/news-entries'
import { pages } from './collections/pages'
import { topics } from './collections/topics'
import { formerPaths } from './collections/former-paths'
import { media } from './collections/media'
import { revisions } from './collections/revisions'
import { terms } from './collections/terms'
import { users } from './collections/users'
import { cleanIncomingTexts } from './clean-texts'
import { database } from './database'
import { keepIdentity, recogniseSite } from './start/identity'
import { migrate } from './start/migrate'
import { bodyEditor } from './body/editor'
import { purgeTask } from './feedback/purge'
import { logos } from './municipality/logos'
import { municipality } from './municipality/global'
import { startPage } from './start-page/global'

const settings = readSettings()

/** The largest request that the API takes, in bytes: a photograph from a good camera. */
const largestUpload = 20 * 1024 * 1024

/** The editors' side, from above: what there is to edit, in which languages, kept where. */
export default buildConfig({
  serverURL: settings.siteUrl,
  secret: readSecret(settings),
  db: database(settings),
  editor: bodyEditor,
  collections: [
    articles,
    pages,
    topics,
    media,
    logos(settings.dataDir),
    terms,
    users,
    revisions,
    formerAddresses,
    formerPaths,
    newsEntries,
    feedback,
    files,
    fileUses,
  ],
  globals: [municipality, startPage],
  plugins: [cleanIncomingTexts],
  i18n: { supportedLanguages: { sv, en, uk }, fallbackLanguage: 'sv' },
  admin: {
    user: users.slug,
    avatar: 'default',
    meta: { robots: 'noindex, nofollow' },
    components: {
      beforeDashboard: ['/cms/municipality/unfinished#Unfinished', '/cms/pages/overdue#OverduePages'],
      afterNavLinks: [
        '/cms/translators/nav-link#TranslationsLink',
        '/cms/feedback/nav-link#FeedbackLink',
        '/cms/links/nav-link#LinksLink',
      ],
      views: {
        translations: {
          Component: '/cms/translators/list-view#TranslationsView',
          path: '/translations',
          exact: true,
        },
        feedback: { Component: '/cms/feedback/list-view#FeedbackView', path: '/feedback', exact: true },
        links: { Component: '/cms/links/list-view#LinksView', path: '/links', exact: true },
        translation: {
          Component: '/cms/translators/pair-view#PairView',
          path: '/translations/:collection/:id',
        },
      },
    },
    importMap: {
      baseDir: process.cwd(),
      importMapFile: path.join(process.cwd(), 'app/(payload)/admin/importMap.js'),
    },
    timezones: {
      supportedTimezones: [{ label: 'Stockholm', value: defaultTimeZone }],
      defaultTimezone: defaultTimeZone,
    },
  },
  upload: { limits: { fileSize: largestUpload }, abortOnLimit: true },
  graphQL: { disable: true },
  folders: false,
  telemetry: false,
  // A refusal is no fault of the site: one line, without a stack. `refuseAlike` writes its own about logins.
  loggingLevels: { APIError: 'info', AuthenticationError: false },
  jobs: {
    access: {
      run: () => false,
      queue: ({ req }) => Boolean(req.user),
      cancel: ({ req }) => Boolean(req.user),
    },
    tasks: [purgeTask],
    autoRun: [{ cron: '* * * * *', queue: 'default' }],
    deleteJobOnComplete: true,
  },
  typescript: { outputFile: path.join(process.cwd(), 'cms/payload-types.ts'), autoGenerate: false },
  onInit: async (payload) => {
    await recogniseSite(payload, settings)
    await migrate(payload)
    await keepIdentity(payload, settings)
    await prepareSearch(fromPayload(payload.db))
  },
})
