/** As AWS calls the service. */
export const STEP_FUNCTIONS_TITLE = 'Step Functions'
