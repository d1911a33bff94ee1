import { readFileSync } from 'node:fs'

/** Microseconds that a process has computed, by Linux's clock of 10 ms. */
export const processorTime = (pid: number): number => microseconds(pid, 11)

/** Microseconds that processes which this one began, and which have ended, had computed. */
export const childrensTime = (): number => microseconds(process.pid, 13)

/** Two neighbouring fields of `/proc/PID/stat`, those of the program and of the kernel, after its name. */
function microseconds(pid: number, field: number): number {
  const [user = 0, system = 0] = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
    .slice(field, field + 2)
    .map(Number)
  return (user + system) * 10_000
}
