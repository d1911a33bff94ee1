import type { AdminViewConfig } from 'payload'

/** The view at the address where the CMS has its form for what is new. */
export const beginView: Record<'begin', AdminViewConfig & { path: '/create' }> = {
  begin: { Component: '/cms/begin/begin-view#BeginView', path: '/create', exact: true },
}
