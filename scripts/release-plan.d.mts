/** See release-plan.mjs. */
export interface ReleaseFacts {
  readonly tag: string
  readonly commit: string
  readonly tags: readonly string[]
  readonly releases: readonly { readonly tagName: string; readonly isDraft: boolean }[]
  readonly assets: readonly string[]
  readonly notesFile: string
  readonly repository: string
}

export function notesOf(changelog: string, version: string): string
export function planRelease(facts: ReleaseFacts): string[][]
