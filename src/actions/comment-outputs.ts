/** Every output of `comment`, once: comment/action.yml is made from this table. */
export const COMMENT_OUTPUTS = {
  'pull-requests': 'Numbers of the pull requests that have the comment, separated by commas; empty for none.',
  url: 'Address of the comment; of the first, where there are several.'
} as const

export type CommentOutput = keyof typeof COMMENT_OUTPUTS
