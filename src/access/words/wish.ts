/** What an administrator asks for in plain words. People are named as they were written: an address, or a name of the directory. */
export type AdminWish =
  | { kind: 'switch'; on: boolean; who: 'everyone' | string[] }
  | { kind: 'people' }
  /** An administrator's, and more than can be done at once. */
  | { kind: 'unclear' }
  | { kind: 'why'; who: string }
  | { kind: 'overview' }
  | { kind: 'log' }
  | { kind: 'export-log' }
  | { kind: 'administrators' }
  | { kind: 'administrator'; who: string; add: boolean }
  | { kind: 'licences' }
  | { kind: 'licence'; who: string[]; product: string; add: boolean }

/** One way to say something: the whole sentence, in lower case, and what it means. Groups keep the writer's own spelling. */
export interface Form {
  says: RegExp
  means(found: Record<string, string>): AdminWish
}

/** A language's forms, the words for everyone, and what stands between names. */
export interface AdminWords {
  forms: Form[]
  everyone: RegExp
  and: RegExp
  /** What politeness puts around a sentence. */
  polite: RegExp[]
}
