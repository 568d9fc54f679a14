export const APPCONFIG_TITLE = 'AppConfig'
