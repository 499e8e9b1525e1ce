import 'server-only'
import { clearGuestCookie, clearLogin, loginCookie } from '@/lib/server/auth'
import { answer, done, endpoint, mapOutcome, refuse } from '@/lib/server/http'
import { exportOf, exportSchema } from './data-export'
import { deleteAccount } from './delete-account'
import { refuseTooManyTries } from './login-rate-limit'
import { me, meSchema } from './me'
import { changeMe, changePassword, changeRequest, passwordRequest, signOutEverywhere } from './profile'
import { issueCode, recover, recoveredSchema, recoveryRequest, recoverySchema } from './recovery-code'
import { createUser, newLogin, userRequest, userSchema } from './users'

export const accountsApi = {
  createUser: endpoint({
    method: 'POST',
    path: '/api/v1/users',
    summary: 'Make an account; what the guest of this device played becomes its own',
    caller: 'anyone',
    body: userRequest,
    answer: userSchema,
    status: 201,
    refusals: ['registration-closed', 'email-taken', 'too-many'],
    handle: async ({ caller, body, client }) => {
      const refused = await refuseTooManyTries([{ limit: 'accounts', of: client.address }])
      if (refused) return refused
      return mapOutcome(await createUser(body, caller.guest), (user) =>
        answer({ user }, { cookies: [clearGuestCookie(client.isSecure)] }),
      )
    },
  }),
  getMe: endpoint({
    method: 'GET',
    path: '/api/v1/me',
    summary: 'Who the caller is',
    caller: 'anyone',
    answer: meSchema,
    handle: async ({ caller }) => answer(await me(caller.player)),
  }),
  changeMe: endpoint({
    method: 'PATCH',
    path: '/api/v1/me',
    summary: 'Change nickname or name, or whether to be on boards; become a teacher',
    caller: 'player',
    body: changeRequest,
    answer: meSchema,
    refusals: ['signed-out', 'registration-closed'],
    handle: async ({ caller, body }) => {
      const changed = await changeMe(caller, body)
      return changed.ok ? answer(await me(changed.value)) : changed
    },
  }),
  deleteMe: endpoint({
    method: 'DELETE',
    path: '/api/v1/me',
    summary: 'Delete the player with everything that is stored about them, and the account',
    caller: 'anyone',
    handle: async ({ caller, client: { isSecure } }) => {
      if (caller.player) await deleteAccount(caller.player)
      return answer(undefined, { cookies: [clearGuestCookie(isSecure), clearLogin(isSecure)] })
    },
  }),
  exportMe: endpoint({
    method: 'GET',
    path: '/api/v1/me/export',
    summary: 'Everything that is stored about the caller',
    caller: 'player',
    answer: exportSchema,
    handle: async ({ caller }) => {
      const everything = await exportOf(caller.player)
      const headers = { 'content-disposition': 'attachment; filename="demarcate.json"' }
      return everything ? answer(everything, { headers }) : refuse('not-found')
    },
  }),
  changePassword: endpoint({
    method: 'PUT',
    path: '/api/v1/me/password',
    summary: 'Change the password; every other device is signed out',
    caller: 'user',
    body: passwordRequest,
    refusals: ['wrong-password', 'invalid-request', 'too-many'],
    handle: async ({ caller, body, client }) => {
      const changed = await changePassword(caller.user, body)
      if (!changed.ok) return changed
      const login = await newLogin(caller.user.id)
      return answer(undefined, { cookies: login ? [await loginCookie(login, client.isSecure)] : [] })
    },
  }),
  signOutEverywhere: endpoint({
    method: 'DELETE',
    path: '/api/v1/me/logins',
    summary: 'Sign out everywhere, here too',
    caller: 'user',
    handle: async ({ caller, client }) => {
      await signOutEverywhere(caller.user)
      return answer(undefined, { cookies: [clearLogin(client.isSecure)] })
    },
  }),
  issueRecoveryCode: endpoint({
    method: 'POST',
    path: '/api/v1/me/recovery',
    summary: 'A new code that carries the player to another device',
    caller: 'player',
    answer: recoverySchema,
    status: 201,
    handle: async ({ caller }) => {
      const recoveryCode = await issueCode(caller.player)
      return recoveryCode ? done({ recoveryCode }) : refuse('not-found')
    },
  }),
  recover: endpoint({
    method: 'POST',
    path: '/api/v1/recovery',
    summary: 'Bring the player of a recovery code to this device too',
    caller: 'anyone',
    body: recoveryRequest,
    answer: recoveredSchema,
    refusals: ['unknown-code', 'too-many'],
    handle: async ({ caller, body, client }) =>
      mapOutcome(await recover(body.recoveryCode, caller, client), ({ player, cookies }) =>
        answer({ player: { id: player } }, { cookies }),
      ),
  }),
}
