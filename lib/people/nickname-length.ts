/** As a reader counts: an emoji of a family is one. Apart from the rules, whose word list a browser need not load. */
export const NICKNAME_LETTERS = 24
