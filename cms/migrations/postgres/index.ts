import * as migration_20261124_101835_initial from './20261124_101835_initial';
import * as migration_20261124_101900_immutable_revisions from './20261124_101900_immutable_revisions';
import * as migration_20261124_131832_pages_and_lists from './20261124_131832_pages_and_lists';

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
    name: '20261124_131832_pages_and_lists'
  },
];
