/** Part of Systems Manager; the rest of it is not emulated. */
export const SSM_TITLE = 'SSM Parameter Store'
