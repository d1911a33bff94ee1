import type { CollapsibleField, Field } from 'payload'
import { sideLabels } from './side-labels'

type SideGroup = keyof typeof sideLabels

/** What stands beside a text, in three groups that can be closed; what is seldom asked for is closed from the beginning. */
export function side(groups: Record<SideGroup, Field[]>): CollapsibleField[] {
  return (['publish', 'where', 'more'] as const).map((name) => ({
    type: 'collapsible',
    label: sideLabels[name],
    admin: { position: 'sidebar', initCollapsed: name === 'more' },
    fields: groups[name],
  }))
}
