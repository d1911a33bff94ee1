import type { WithdrawalOutcome } from '@/editions/model'

/** Why a text may be withdrawn on a day. What replaces it is chosen at the text itself. */
export const schedulableOutcomes = ['outdated', 'mistake', 'law'] as const satisfies WithdrawalOutcome[]
