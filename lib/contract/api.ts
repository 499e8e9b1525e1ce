/**
 * What every endpoint takes and answers, by method and path:
 *
 *   type Answered = Api['PUT /api/v1/attempts/{id}/responses/{position}']['answer']
 *
 * The entries are those of the endpoints' own declarations, merged in where these are listed (lib/server/entry).
 */
// biome-ignore lint/suspicious/noEmptyInterface: its entries are merged in
export interface Api {}

export type AnswerTo<K extends keyof Api> = Api[K]['answer']
export type BodyOf<K extends keyof Api> = Api[K]['body']
