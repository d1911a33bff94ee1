import path from 'node:path'
import { buildConfig } from 'payload'
import { preparePublications } from '@/database/publications'
import { fromPayload } from '@/database/sql'
import { inTurn } from '@/database/turns'
import { defaultTimeZone } from '@/i18n/formats'
import { prepareSearch } from '@/search/dialect'
import { readSettings } from '@/settings'
import { articles } from './collections/articles'
import { audit } from './collections/audit'
import { attachments } from './collections/attachments'
import { feedback } from './collections/feedback'
import { fileUses } from './collections/file-uses'
import { files } from './collections/files'
import { formerAddresses } from './collections/former-addresses'
import { newsEntries } from './collections/news-entries'
import { pages } from './collections/pages'
import { topics } from './collections/topics'
import { formerPaths } from './collections/former-paths'
import { media } from './collections/media'
import { reviews } from './collections/reviews'
import { missedAddresses } from './collections/missed-addresses'
import { redirects } from './collections/redirects'
import { revisions } from './collections/revisions'
import { secondFactors } from './collections/second-factors'
import { terms } from './collections/terms'
import { schedules } from './collections/schedules'
import { users } from './collections/users'
import { audited } from './audit/plugin'
import { keepRefusal } from './audit/refusals'
import { cleanIncomingTexts } from './clean-texts'
import { answerFailure } from './failures/answer'
import { refuseMalformed } from './failures/shapes'
import { closeUnused } from './failures/unused-addresses'
import { database } from './database'
import { prepareEndedPreviews } from './edition/ended-previews'
import { guidePicture } from './guide/picture'
import { logger } from './logger'
import { keepIdentity, recogniseSite } from './start/identity'
import { recogniseKey } from './start/key'
import { migrate } from './start/migrate'
import { readSecret } from './start/secret'
import { payloadLanguages, payloadWords } from './payload-words'
import { bodyEditor } from './body/editor'
import { purgeTask } from './feedback/purge'
import { mailAdapter } from './mail/adapter'
import { messages } from './messages/collection'
import { logos } from './municipality/logos'
import { municipality } from './municipality/global'
import { startPage } from './start-page/global'
import { municipalTimes } from './times/plugin'
import { xliffEndpoints } from './translators/xliff/endpoints'
import { largestUpload, sayTooLarge, tooLarge } from './too-large'

const settings = readSettings()

/** The editors' side, from above: what there is to edit, in which languages, kept where. */
export default buildConfig({
  serverURL: settings.adminUrl,
  secret: readSecret(settings),
  db: database(settings),
  email: mailAdapter(settings),
  editor: bodyEditor,
  collections: [
    articles,
    pages,
    topics,
    messages,
    media,
    attachments,
    logos,
    terms,
    users,
    secondFactors,
    revisions,
    formerAddresses,
    formerPaths,
    redirects,
    missedAddresses,
    newsEntries,
    feedback,
    files,
    fileUses,
    schedules,
    audit,
    reviews,
  ],
  globals: [municipality, startPage],
  endpoints: [...xliffEndpoints, guidePicture],
  plugins: [municipalTimes, cleanIncomingTexts, refuseMalformed, closeUnused, audited],
  hooks: { afterError: [keepRefusal, answerFailure, sayTooLarge] },
  i18n: { supportedLanguages: payloadLanguages, fallbackLanguage: 'sv', translations: payloadWords },
  admin: {
    user: users.slug,
    avatar: 'default',
    // By the 24-hour clock, in every editor's language
    dateFormat: 'd MMMM yyyy, HH:mm',
    meta: { robots: 'noindex, nofollow', icons: [{ rel: 'icon', url: '/favicon.ico' }] },
    components: {
      graphics: { Icon: '/cms/municipality/mark#Icon', Logo: '/cms/municipality/mark#Logo' },
      beforeNavLinks: ['/cms/municipality/mark#Logo'],
      afterNavLinks: [
        '/cms/calendar/nav-link#CalendarLink',
        '/cms/tree/nav-link#TreeLink',
        '/cms/translators/nav-link#TranslationsLink',
        '/cms/feedback/nav-link#FeedbackLink',
        '/cms/links/nav-link#LinksLink',
        '/cms/redirects/nav-link#MissedLink',
        '/cms/audit/nav-link#LogLink',
        '/cms/guide/nav-link#GuideLink',
      ],
      views: {
        dashboard: { Component: '/cms/today/today-view#TodayView' },
        translations: {
          Component: '/cms/translators/list-view#TranslationsView',
          path: '/translations',
          exact: true,
        },
        feedback: { Component: '/cms/feedback/list-view#FeedbackView', path: '/feedback', exact: true },
        missed: { Component: '/cms/redirects/missed-view#MissedView', path: '/missed', exact: true },
        calendar: { Component: '/cms/calendar/calendar-view#CalendarView', path: '/calendar', exact: true },
        tree: { Component: '/cms/tree/tree-view#TreeView', path: '/tree', exact: true },
        undescribed: {
          Component: '/cms/media/undescribed/view#UndescribedView',
          path: '/undescribed',
          exact: true,
        },
        links: { Component: '/cms/links/list-view#LinksView', path: '/links', exact: true },
        login: { Component: '/cms/accounts/login-view#LoginView', path: '/login', exact: true },
        forgot: { Component: '/cms/accounts/forgot-view#ForgotView', path: '/forgot', exact: true },
        newPassword: {
          Component: '/cms/accounts/new-password-view#NewPasswordView',
          path: '/new-password',
          exact: true,
        },
        guide: { Component: '/cms/guide/guide-view#GuideView', path: '/guide', exact: true },
        guidePage: { Component: '/cms/guide/page-view#GuidePageView', path: '/guide/:page' },
        log: { Component: '/cms/audit/log-view#LogView', path: '/log', exact: true },
        textLog: { Component: '/cms/audit/log-view#LogView', path: '/log/:collection/:id' },
        translation: {
          Component: '/cms/translators/translation-view#TranslationView',
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
  // A long text comes in one field of the form
  upload: {
    limits: { fileSize: largestUpload, fieldSize: largestUpload },
    abortOnLimit: true,
    responseOnLimit: tooLarge,
  },
  graphQL: { disable: true },
  folders: false,
  telemetry: false,
  logger,
  // A refusal is no problem of the site: one line, without a stack. `refuseAlike` writes its own about logins.
  loggingLevels: { APIError: 'info', QueryError: 'info', AuthenticationError: false },
  jobs: {
    access: {
      run: () => false,
      queue: () => false,
      cancel: () => false,
    },
    tasks: [purgeTask],
    autoRun: [{ cron: '* * * * *', queue: 'default' }],
    deleteJobOnComplete: true,
  },
  typescript: { outputFile: path.join(process.cwd(), 'cms/payload-types.ts'), autoGenerate: false },
  onInit: (payload) =>
    inTurn(payload.db, 'tables', async () => {
      const database = fromPayload(payload.db)
      await recogniseSite(payload, settings)
      await recogniseKey(database, payload.secret)
      await migrate(payload)
      await keepIdentity(payload, settings)
      await prepareSearch(database)
      await preparePublications(database)
      await prepareEndedPreviews(database)
    }),
})
