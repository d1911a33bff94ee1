import type { EditorText } from '../editor-language'

/** What readers have of an edition, and whether its writers have something newer. */
export type EditionState = 'draft' | 'published' | 'changed' | 'withdrawn'

export const stateLabels: Record<EditionState, EditorText> = {
  draft: { sv: 'Utkast', en: 'Draft', uk: 'Чернетка' },
  published: { sv: 'Publicerad', en: 'Published', uk: 'Опубліковано' },
  changed: { sv: 'Publicerad, med ändringar', en: 'Published, with changes', uk: 'Опубліковано, є зміни' },
  withdrawn: { sv: 'Tillbakadragen', en: 'Withdrawn', uk: 'Вилучено' },
}
