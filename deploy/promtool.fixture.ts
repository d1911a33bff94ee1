import { spawnSync } from 'node:child_process'

/** Prometheus's own tool for rules. */
export const promtool = 'promtool'

const works = (program: string, ...args: string[]) => spawnSync(program, args).status === 0
const isThere = () => works(promtool, '--version')

/** Debian's package has it; its service isn't started where nothing starts services. */
function install(): boolean {
  const mayInstall = process.getuid?.() === 0 && works('apt-get', '--version')
  if (!mayInstall || !works('apt-get', 'update', '-qq')) return false
  return works('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'prometheus')
}

/** Why a test with it can't run, or false: for the `skip` of `node:test`. When it's absent and may be, it's installed. */
export const withoutPromtool =
  isThere() || (install() && isThere())
    ? false
    : 'ALERTS NOT TESTED: install promtool first (apt-get install prometheus, brew install prometheus)'
