import * as migration_20261124_083842_initial from './20261124_083842_initial';

export const migrations = [
  {
    up: migration_20261124_083842_initial.up,
    down: migration_20261124_083842_initial.down,
    name: '20261124_083842_initial'
  },
];
