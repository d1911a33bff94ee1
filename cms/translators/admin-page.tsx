import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/routing'
import './translators.css'

type Props = {
  props: AdminViewServerProps
  path: string
  title: string
  /** The title's, where it isn't the editor's. */
  language?: Locale | undefined
  children: ReactNode
}

/** A page of the admin with its menu. Whoever isn't logged in must do that first. */
export function AdminPage({ props, path, title, language, children }: Props) {
  const { initPageResult, params, searchParams } = props
  const { req, permissions, visibleEntities } = initPageResult
  const { user, payload, i18n } = req
  if (!user) redirect(`/admin/login?redirect=${encodeURIComponent(path)}`)
  const { collections, globals } = visibleEntities
  return (
    <DefaultTemplate
      i18n={i18n}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user}
      visibleEntities={{ collections, globals }}
    >
      <div className="translators gutter--left gutter--right">
        <h1 lang={language}>{title}</h1>
        {children}
      </div>
    </DefaultTemplate>
  )
}
