/** Teams are numbers to the server; here they are instruments of a survey. As many as there may be teams. */
export const TEAM_NAMES = ['compass', 'level', 'sextant', 'chain', 'beacon', 'plumb'] as const
export type TeamName = (typeof TEAM_NAMES)[number]

export const teamName = (index: number): TeamName => TEAM_NAMES[index % TEAM_NAMES.length] ?? 'compass'
