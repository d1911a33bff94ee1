/**
 * Run by `npm run account`, while the site runs or not: lists the accounts. `-- reset EMAIL` gives one a new password,
 * `-- create EMAIL` makes a new administrator; both print the password, once. `-- without-code EMAIL` removes a second factor.
 */
import {
  AccountError,
  listAccounts,
  makeAdmin,
  removeSecondFactor,
  renewPassword,
} from '@/cms/accounts/rescue'
import { openSite } from '@/cms/open-site'

const [action = 'list', email = ''] = process.argv.slice(2)
const payload = await openSite()
try {
  for (const line of await perform()) console.log(line)
  process.exit(0)
} catch (error) {
  if (!(error instanceof AccountError)) throw error
  console.error(error.message)
  process.exit(1)
}

async function perform(): Promise<string[]> {
  if (action === 'list') return listAccounts(payload)
  if (!email || !['reset', 'create', 'without-code'].includes(action))
    throw new AccountError(
      'Say npm run account, or npm run account -- reset EMAIL, -- create EMAIL, or -- without-code EMAIL.',
    )
  if (action === 'without-code') {
    await removeSecondFactor(payload, email)
    return [`${email} logs in without a code from a telephone.`]
  }
  const password = await (action === 'reset' ? renewPassword : makeAdmin)(payload, email)
  return [`${email} has the password ${password} (shown this once); change it in the admin, under Account.`]
}
