/** Day and night: chosen here, kept in a cookie so that the server draws the right one at once. */
export const THEMES = ['day', 'night', 'system'] as const
export type Theme = (typeof THEMES)[number]
export const THEME_COOKIE = 'theme'

export const themeOf = (cookie: string | undefined): Theme => THEMES.find((theme) => theme === cookie) ?? 'system'
