import * as migration_20261124_101835_initial from './20261124_101835_initial';
import * as migration_20261124_101900_immutable_revisions from './20261124_101900_immutable_revisions';
import * as migration_20261124_131832_pages_and_lists from './20261124_131832_pages_and_lists';
import * as migration_20261124_134046_glossary_and_feedback from './20261124_134046_glossary_and_feedback';
import * as migration_20261125_180000_news_counted_by_year from './20261125_180000_news_counted_by_year';
import * as migration_20261126_011747_logins_are_slowed from './20261126_011747_logins_are_slowed';
import * as migration_20261126_023340_files_on_record from './20261126_023340_files_on_record';
import * as migration_20261126_023502_focus_of_pictures from './20261126_023502_focus_of_pictures';
import * as migration_20261126_023505_uses_of_files from './20261126_023505_uses_of_files';
import * as migration_20261126_025801_municipality from './20261126_025801_municipality';
import * as migration_20261126_043421_decorative_pictures from './20261126_043421_decorative_pictures';
import * as migration_20261126_050000_cuts_of_pictures from './20261126_050000_cuts_of_pictures';
import * as migration_20261126_053408_documents from './20261126_053408_documents';
import * as migration_20261126_061328_messages from './20261126_061328_messages';
import * as migration_20261126_062845_schedules from './20261126_062845_schedules';
import * as migration_20261126_085500_audit from './20261126_085500_audit';
import * as migration_20261126_085600_immutable_log from './20261126_085600_immutable_log';
import * as migration_20261126_092532_mail_and_resets from './20261126_092532_mail_and_resets';
import * as migration_20261126_093153_sessions_and_closed_accounts from './20261126_093153_sessions_and_closed_accounts';
import * as migration_20261126_093648_roles from './20261126_093648_roles';
import * as migration_20261126_094114_second_factors from './20261126_094114_second_factors';
import * as migration_20261126_095656_oidc_subject from './20261126_095656_oidc_subject';
import * as migration_20261126_101527_reviews from './20261126_101527_reviews';
import * as migration_20261126_123500_today from './20261126_123500_today';
import * as migration_20261126_132703_translation_progress from './20261126_132703_translation_progress';
import * as migration_20261126_134354_redirects from './20261126_134354_redirects';
import * as migration_20261126_154130_read_again from './20261126_154130_read_again';
import * as migration_20261126_160122_folders_of_pictures from './20261126_160122_folders_of_pictures';

export const migrations = [
  {
    up: migration_20261124_101835_initial.up,
    down: migration_20261124_101835_initial.down,
    name: '20261124_101835_initial',
  },
  {
    up: migration_20261124_101900_immutable_revisions.up,
    down: migration_20261124_101900_immutable_revisions.down,
    name: '20261124_101900_immutable_revisions',
  },
  {
    up: migration_20261124_131832_pages_and_lists.up,
    down: migration_20261124_131832_pages_and_lists.down,
    name: '20261124_131832_pages_and_lists',
  },
  {
    up: migration_20261124_134046_glossary_and_feedback.up,
    down: migration_20261124_134046_glossary_and_feedback.down,
    name: '20261124_134046_glossary_and_feedback',
  },
  {
    up: migration_20261125_180000_news_counted_by_year.up,
    down: migration_20261125_180000_news_counted_by_year.down,
    name: '20261125_180000_news_counted_by_year',
  },
  {
    up: migration_20261126_011747_logins_are_slowed.up,
    down: migration_20261126_011747_logins_are_slowed.down,
    name: '20261126_011747_logins_are_slowed',
  },
  {
    up: migration_20261126_023340_files_on_record.up,
    down: migration_20261126_023340_files_on_record.down,
    name: '20261126_023340_files_on_record',
  },
  {
    up: migration_20261126_023502_focus_of_pictures.up,
    down: migration_20261126_023502_focus_of_pictures.down,
    name: '20261126_023502_focus_of_pictures',
  },
  {
    up: migration_20261126_023505_uses_of_files.up,
    down: migration_20261126_023505_uses_of_files.down,
    name: '20261126_023505_uses_of_files',
  },
  {
    up: migration_20261126_025801_municipality.up,
    down: migration_20261126_025801_municipality.down,
    name: '20261126_025801_municipality',
  },
  {
    up: migration_20261126_043421_decorative_pictures.up,
    down: migration_20261126_043421_decorative_pictures.down,
    name: '20261126_043421_decorative_pictures',
  },
  {
    up: migration_20261126_050000_cuts_of_pictures.up,
    down: migration_20261126_050000_cuts_of_pictures.down,
    name: '20261126_050000_cuts_of_pictures',
  },
  {
    up: migration_20261126_053408_documents.up,
    down: migration_20261126_053408_documents.down,
    name: '20261126_053408_documents',
  },
  {
    up: migration_20261126_061328_messages.up,
    down: migration_20261126_061328_messages.down,
    name: '20261126_061328_messages',
  },
  {
    up: migration_20261126_062845_schedules.up,
    down: migration_20261126_062845_schedules.down,
    name: '20261126_062845_schedules',
  },
  {
    up: migration_20261126_085500_audit.up,
    down: migration_20261126_085500_audit.down,
    name: '20261126_085500_audit',
  },
  {
    up: migration_20261126_085600_immutable_log.up,
    down: migration_20261126_085600_immutable_log.down,
    name: '20261126_085600_immutable_log',
  },
  {
    up: migration_20261126_092532_mail_and_resets.up,
    down: migration_20261126_092532_mail_and_resets.down,
    name: '20261126_092532_mail_and_resets',
  },
  {
    up: migration_20261126_093153_sessions_and_closed_accounts.up,
    down: migration_20261126_093153_sessions_and_closed_accounts.down,
    name: '20261126_093153_sessions_and_closed_accounts',
  },
  {
    up: migration_20261126_093648_roles.up,
    down: migration_20261126_093648_roles.down,
    name: '20261126_093648_roles',
  },
  {
    up: migration_20261126_094114_second_factors.up,
    down: migration_20261126_094114_second_factors.down,
    name: '20261126_094114_second_factors',
  },
  {
    up: migration_20261126_095656_oidc_subject.up,
    down: migration_20261126_095656_oidc_subject.down,
    name: '20261126_095656_oidc_subject',
  },
  {
    up: migration_20261126_101527_reviews.up,
    down: migration_20261126_101527_reviews.down,
    name: '20261126_101527_reviews',
  },
  {
    up: migration_20261126_123500_today.up,
    down: migration_20261126_123500_today.down,
    name: '20261126_123500_today',
  },
  {
    up: migration_20261126_132703_translation_progress.up,
    down: migration_20261126_132703_translation_progress.down,
    name: '20261126_132703_translation_progress',
  },
  {
    up: migration_20261126_134354_redirects.up,
    down: migration_20261126_134354_redirects.down,
    name: '20261126_134354_redirects',
  },
  {
    up: migration_20261126_154130_read_again.up,
    down: migration_20261126_154130_read_again.down,
    name: '20261126_154130_read_again',
  },
  {
    up: migration_20261126_160122_folders_of_pictures.up,
    down: migration_20261126_160122_folders_of_pictures.down,
    name: '20261126_160122_folders_of_pictures'
  },
];
