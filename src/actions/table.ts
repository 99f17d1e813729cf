import { GateError } from '../lib/errors.js'
import type { Action } from './action.js'

/** The input `command` of an action.yml -> what it does. Only that is loaded. */
const ACTIONS: Readonly<Record<string, () => Promise<{ default: Action }>>> = {
  run: () => import('./run.js'),
  merge: () => import('./merge.js'),
  select: () => import('./select.js'),
  comment: () => import('./comment.js')
}

/** @param name as the runner gives the input; empty means `run`. @throws GateError `setting` */
export async function loadAction(name: string | undefined): Promise<Action> {
  const command = name === undefined || name.trim() === '' ? 'run' : name.trim()
  const load = Object.hasOwn(ACTIONS, command) ? ACTIONS[command] : undefined
  if (load === undefined) {
    throw new GateError('setting', `command: there is no ${JSON.stringify(command.slice(0, 100))}`, {
      remedy: `give one of ${Object.keys(ACTIONS).join(', ')}, or leave it to the action.yml`,
      place: { setting: 'command' }
    })
  }
  return (await load()).default
}
