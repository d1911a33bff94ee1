import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { z } from 'zod'
import { readSettings } from '@/settings'
import { editorLanguageOf } from '../editor-language'
import { Logo } from '../municipality/mark'
import { LoginPage } from './login-page'
import { loginWords } from './login-words'
import { oidcRefusals, oidcWords } from './oidc/words'
import './accounts.css'

const refusalSchema = z.enum(['unreachable', 'answer', 'noRole', 'noAccount', 'closed'])

/** Where people log in, in the place of Payload's view, which knows one step alone. */
export function LoginView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { i18n, payload, user } = initPageResult.req
  const locale = editorLanguageOf(i18n)
  const next = getSafeRedirect({ fallbackTo: '/admin', redirectTo: searchParams?.redirect ?? '' })
  if (user) redirect(next)
  const refused = refusalSchema.safeParse(searchParams?.refused).data
  return (
    <div className="account-form">
      <Logo payload={payload} i18n={i18n} />
      <h1>{loginWords.heading[locale]}</h1>
      {refused && <p role="alert">{oidcRefusals[refused][locale]}</p>}
      {readSettings().oidc && (
        <a href={`/api/users/oidc/login?redirect=${encodeURIComponent(next)}`}>{oidcWords.logIn[locale]}</a>
      )}
      <LoginPage next={next} />
      <a href="/admin/forgot">{loginWords.forgotten[locale]}</a>
    </div>
  )
}
