/** Replaces the login with AWS in a run without it. */
import { clientEnvironment } from './emulator.mjs'

/** A job without a login finds no keys, as on GitHub. */
export function loginDouble() {
  const keys = clientEnvironment('')
  return `name: Login double
description: Puts the keys of the emulator where the login puts those of a role
inputs:
  role-to-assume:
    required: true
  aws-region:
    required: true
  role-duration-seconds:
    default: '3600'
runs:
  using: composite
  steps:
    - shell: bash
      env:
        ROLE: \${{ inputs.role-to-assume }}
        REGION: \${{ inputs.aws-region }}
      run: |
        test -n "$ROLE" || { echo 'No role was given.'; exit 1; }
        {
          echo "AWS_REGION=$REGION"
          echo 'AWS_ACCESS_KEY_ID=${keys['AWS_ACCESS_KEY_ID']}'
          echo 'AWS_SECRET_ACCESS_KEY=${keys['AWS_SECRET_ACCESS_KEY']}'
        } >> "$GITHUB_ENV"
`
}
