import type { WithdrawalOutcome } from '@/editions/model'
import type { EditorText } from '../editor-language'

/** Why a text is withdrawn, as editors choose it. */
export const outcomes: Record<WithdrawalOutcome, EditorText> = {
  mistake: { sv: 'Publicerad av misstag', en: 'Published by mistake', uk: 'Опубліковано помилково' },
  replaced: { sv: 'Ersatt av en annan text', en: 'Replaced by another text', uk: 'Замінено іншим текстом' },
  outdated: { sv: 'Inte längre aktuell', en: 'Out of date', uk: 'Застарів' },
  law: { sv: 'Lagen kräver det', en: 'Required by law', uk: 'Вимога закону' },
}
