/** Says which settings are wrong, for the steps that come before the site itself can. */
import { settingsOrExit } from '@/settings'

settingsOrExit()
