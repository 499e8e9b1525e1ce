/** Something the person who started Demarcate can mend: told in a sentence or two, without a stack. */
export class Refusal extends Error {}
