/** No page is there: only what comes after the host is of use. */
const PLACEHOLDER_ORIGIN = 'http://here'
const PAGE_PROTOCOLS: readonly string[] = ['http:', 'https:']

/**
 * Where to go on after signing in: a page of this site, whatever the address says. Of other schemes the path may be a whole
 * address again, or begin with a backslash, which browsers read as a slash.
 */
export function safeRedirect(address: string | readonly string[] | undefined, otherwise: string): string {
  if (typeof address !== 'string' || !URL.canParse(address, PLACEHOLDER_ORIGIN)) return otherwise
  const { protocol, pathname, search } = new URL(address, PLACEHOLDER_ORIGIN)
  return PAGE_PROTOCOLS.includes(protocol) && !pathname.startsWith('//') ? `${pathname}${search}` : otherwise
}
