/** Octokit's `request`, as far as we use it. */
export type Request = (
  route: string,
  parameters: Record<string, unknown>
) => Promise<{ status: number; data: unknown; headers: Record<string, unknown>; url: string }>

export type Graphql = (query: string, parameters: Record<string, unknown>) => Promise<unknown>

/** Octokit for `apiUrl` with the proxy settings of the runner, quiet: what went wrong is said once, by us. */
export async function connect(
  token: string,
  apiUrl: string
): Promise<{ request: Request; graphql: Graphql }> {
  const { getOctokit } = await import('@actions/github')
  const quiet = (): void => undefined
  const { request, graphql } = getOctokit(token, {
    baseUrl: apiUrl,
    userAgent: 'provenance-gates',
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet }
  })
  return { request: request as unknown as Request, graphql }
}
