import * as migration_20261124_100130_initial from './20261124_100130_initial';
import * as migration_20261124_101900_immutable_revisions from './20261124_101900_immutable_revisions';
import * as migration_20261124_122454_pages_and_lists from './20261124_122454_pages_and_lists';
import * as migration_20261124_134017_glossary_and_feedback from './20261124_134017_glossary_and_feedback';
import * as migration_20261125_180000_news_counted_by_year from './20261125_180000_news_counted_by_year';
import * as migration_20261126_011737_logins_are_slowed from './20261126_011737_logins_are_slowed';
import * as migration_20261126_023304_files_on_record from './20261126_023304_files_on_record';
import * as migration_20261126_023420_focus_of_pictures from './20261126_023420_focus_of_pictures';
import * as migration_20261126_023505_uses_of_files from './20261126_023505_uses_of_files';
import * as migration_20261126_025622_municipality from './20261126_025622_municipality';
import * as migration_20261126_043408_decorative_pictures from './20261126_043408_decorative_pictures';
import * as migration_20261126_050000_cuts_of_pictures from './20261126_050000_cuts_of_pictures';
import * as migration_20261126_053259_documents from './20261126_053259_documents';
import * as migration_20261126_061313_messages from './20261126_061313_messages';
import * as migration_20261126_062835_schedules from './20261126_062835_schedules';
import * as migration_20261126_085453_audit from './20261126_085453_audit';
import * as migration_20261126_085600_immutable_log from './20261126_085600_immutable_log';
import * as migration_20261126_092528_mail_and_resets from './20261126_092528_mail_and_resets';
import * as migration_20261126_093137_sessions_and_closed_accounts from './20261126_093137_sessions_and_closed_accounts';
import * as migration_20261126_093642_roles from './20261126_093642_roles';
import * as migration_20261126_094107_second_factors from './20261126_094107_second_factors';
import * as migration_20261126_095649_oidc_subject from './20261126_095649_oidc_subject';
import * as migration_20261126_101520_reviews from './20261126_101520_reviews';
import * as migration_20261126_123500_today from './20261126_123500_today';
import * as migration_20261126_132644_translation_progress from './20261126_132644_translation_progress';
import * as migration_20261126_134341_redirects from './20261126_134341_redirects';
import * as migration_20261126_153540_read_again from './20261126_153540_read_again';
import * as migration_20261126_155209_folders_of_pictures from './20261126_155209_folders_of_pictures';

export const migrations = [
  {
    up: migration_20261124_100130_initial.up,
    down: migration_20261124_100130_initial.down,
    name: '20261124_100130_initial',
  },
  {
    up: migration_20261124_101900_immutable_revisions.up,
    down: migration_20261124_101900_immutable_revisions.down,
    name: '20261124_101900_immutable_revisions',
  },
  {
    up: migration_20261124_122454_pages_and_lists.up,
    down: migration_20261124_122454_pages_and_lists.down,
    name: '20261124_122454_pages_and_lists',
  },
  {
    up: migration_20261124_134017_glossary_and_feedback.up,
    down: migration_20261124_134017_glossary_and_feedback.down,
    name: '20261124_134017_glossary_and_feedback',
  },
  {
    up: migration_20261125_180000_news_counted_by_year.up,
    down: migration_20261125_180000_news_counted_by_year.down,
    name: '20261125_180000_news_counted_by_year',
  },
  {
    up: migration_20261126_011737_logins_are_slowed.up,
    down: migration_20261126_011737_logins_are_slowed.down,
    name: '20261126_011737_logins_are_slowed',
  },
  {
    up: migration_20261126_023304_files_on_record.up,
    down: migration_20261126_023304_files_on_record.down,
    name: '20261126_023304_files_on_record',
  },
  {
    up: migration_20261126_023420_focus_of_pictures.up,
    down: migration_20261126_023420_focus_of_pictures.down,
    name: '20261126_023420_focus_of_pictures',
  },
  {
    up: migration_20261126_023505_uses_of_files.up,
    down: migration_20261126_023505_uses_of_files.down,
    name: '20261126_023505_uses_of_files',
  },
  {
    up: migration_20261126_025622_municipality.up,
    down: migration_20261126_025622_municipality.down,
    name: '20261126_025622_municipality',
  },
  {
    up: migration_20261126_043408_decorative_pictures.up,
    down: migration_20261126_043408_decorative_pictures.down,
    name: '20261126_043408_decorative_pictures',
  },
  {
    up: migration_20261126_050000_cuts_of_pictures.up,
    down: migration_20261126_050000_cuts_of_pictures.down,
    name: '20261126_050000_cuts_of_pictures',
  },
  {
    up: migration_20261126_053259_documents.up,
    down: migration_20261126_053259_documents.down,
    name: '20261126_053259_documents',
  },
  {
    up: migration_20261126_061313_messages.up,
    down: migration_20261126_061313_messages.down,
    name: '20261126_061313_messages',
  },
  {
    up: migration_20261126_062835_schedules.up,
    down: migration_20261126_062835_schedules.down,
    name: '20261126_062835_schedules',
  },
  {
    up: migration_20261126_085453_audit.up,
    down: migration_20261126_085453_audit.down,
    name: '20261126_085453_audit',
  },
  {
    up: migration_20261126_085600_immutable_log.up,
    down: migration_20261126_085600_immutable_log.down,
    name: '20261126_085600_immutable_log',
  },
  {
    up: migration_20261126_092528_mail_and_resets.up,
    down: migration_20261126_092528_mail_and_resets.down,
    name: '20261126_092528_mail_and_resets',
  },
  {
    up: migration_20261126_093137_sessions_and_closed_accounts.up,
    down: migration_20261126_093137_sessions_and_closed_accounts.down,
    name: '20261126_093137_sessions_and_closed_accounts',
  },
  {
    up: migration_20261126_093642_roles.up,
    down: migration_20261126_093642_roles.down,
    name: '20261126_093642_roles',
  },
  {
    up: migration_20261126_094107_second_factors.up,
    down: migration_20261126_094107_second_factors.down,
    name: '20261126_094107_second_factors',
  },
  {
    up: migration_20261126_095649_oidc_subject.up,
    down: migration_20261126_095649_oidc_subject.down,
    name: '20261126_095649_oidc_subject',
  },
  {
    up: migration_20261126_101520_reviews.up,
    down: migration_20261126_101520_reviews.down,
    name: '20261126_101520_reviews',
  },
  {
    up: migration_20261126_123500_today.up,
    down: migration_20261126_123500_today.down,
    name: '20261126_123500_today',
  },
  {
    up: migration_20261126_132644_translation_progress.up,
    down: migration_20261126_132644_translation_progress.down,
    name: '20261126_132644_translation_progress',
  },
  {
    up: migration_20261126_134341_redirects.up,
    down: migration_20261126_134341_redirects.down,
    name: '20261126_134341_redirects',
  },
  {
    up: migration_20261126_153540_read_again.up,
    down: migration_20261126_153540_read_again.down,
    name: '20261126_153540_read_again',
  },
  {
    up: migration_20261126_155209_folders_of_pictures.up,
    down: migration_20261126_155209_folders_of_pictures.down,
    name: '20261126_155209_folders_of_pictures'
  },
];
