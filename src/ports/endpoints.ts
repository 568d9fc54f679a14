/** Addresses in place of AWS's own, and the files that name some: types only. */

/** One such address. */
export interface Endpoint {
  /** What names it: a variable, or a setting and its file. */
  readonly variable: string
  /** Absent: for all services that have none of their own. */
  readonly service?: 'rekognition' | 's3' | 'sts' | 'ssm' | 'appconfig' | 'cloudwatch' | 'sfn' | undefined
  /** The address, without a user or password in it. */
  readonly shown: string
}

/** What the shared files of AWS's tools say for one profile. */
export interface SharedConfig {
  readonly settings: Readonly<Record<string, SharedSetting | undefined>>
  /** The section that the profile names for single services; without settings it is not there. */
  readonly services?: {
    readonly name: string
    /** By `<service>.<setting>`. */
    readonly settings?: Readonly<Record<string, SharedSetting | undefined>> | undefined
  }
}

/** A setting, and the file that it is in. */
export interface SharedSetting {
  readonly value: string
  readonly file: string
}
