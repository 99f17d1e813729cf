import { existsSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/**
 * What a build needs of the machine: where its tools are. Everything else of the runner stays outside, so no list of
 * secrets has to be complete.
 */
const TOOLCHAIN = [
  'JAVA_HOME',
  'GOROOT',
  'DOTNET_ROOT',
  'ANDROID_HOME',
  'ANDROID_SDK_ROOT',
  'PYENV_ROOT',
  'NVM_DIR',
  'RUSTUP_HOME',
  'RUSTUP_TOOLCHAIN',
  'CONDA_PREFIX',
  'pythonLocation',
  'Python_ROOT_DIR',
  'PKG_CONFIG_PATH',
  'LD_LIBRARY_PATH',
  'DYLD_LIBRARY_PATH',
  'DEVELOPER_DIR',
  'SDKROOT',
  'MACOSX_DEPLOYMENT_TARGET',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'NODE_EXTRA_CA_CERTS',
  'REQUESTS_CA_BUNDLE',
  'CURL_CA_BUNDLE',
  'PIP_CERT',
  'GIT_SSL_CAINFO',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY'
] as const

const TOOLCHAIN_FAMILIES = [/^JAVA_HOME_\d+_[A-Za-z0-9]+$/, /^GOROOT_\d+_\d+_[A-Za-z0-9]+$/]

/** `https://user:secret@proxy` carries a credential in a variable that is otherwise harmless. */
function carriesCredential(value: string): boolean {
  return /:\/\/[^/\s]*@/.test(value)
}

/** The variables of `from` that a build may see, apart from those that every build gets its own value of. */
export function toolchainEnvironment(from: NodeJS.ProcessEnv): Record<string, string> {
  const env: Record<string, string> = {}
  for (const [name, value] of Object.entries(from)) {
    if (value === undefined || value === '' || carriesCredential(value)) continue
    if ((TOOLCHAIN as readonly string[]).includes(name) || TOOLCHAIN_FAMILIES.some((f) => f.test(name)))
      env[name] = value
  }
  // rustup looks below HOME, which a build does not share with us; its toolchains hold no secret.
  const rustup = path.join(from['HOME'] ?? os.homedir(), '.rustup')
  if (env['RUSTUP_HOME'] === undefined && existsSync(rustup)) env['RUSTUP_HOME'] = rustup
  return env
}

/** PATH without relative and empty entries: they would mean the directory of the sources. */
export function searchPath(from: NodeJS.ProcessEnv): string[] {
  const entries = (from['PATH'] ?? '/usr/local/bin:/usr/bin:/bin').split(path.delimiter)
  return entries.filter((dir) => path.isAbsolute(dir))
}

/** What is set apart for each build. */
export interface BuildPlace {
  home: string
  temp: string
  user: string
  path: readonly string[]
  timeZone: string
  locale: string
  /** LANGUAGE, the list that GNU gettext reads. */
  language: string
}

/**
 * The whole environment of a build: an allow-list, nothing inherited. No token, INPUT_*, ACTIONS_* or GITHUB_* gets in.
 * @param sourceDateEpoch seconds since 1970 (reproducible-builds.org, SOURCE_DATE_EPOCH 1.1); left out when undefined.
 */
export function buildEnvironment(
  from: NodeJS.ProcessEnv,
  place: BuildPlace,
  sourceDateEpoch: number | undefined
): Record<string, string> {
  return {
    ...toolchainEnvironment(from),
    PATH: place.path.join(path.delimiter),
    HOME: place.home,
    USER: place.user,
    LOGNAME: place.user,
    TMPDIR: place.temp,
    TZ: place.timeZone,
    LANG: place.locale,
    LC_ALL: place.locale,
    LANGUAGE: place.language,
    SHELL: '/bin/sh',
    TERM: 'dumb',
    ...(sourceDateEpoch === undefined ? {} : { SOURCE_DATE_EPOCH: String(sourceDateEpoch) })
  }
}
