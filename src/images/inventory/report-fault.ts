/** Why a file of a report cannot be understood. */

/** The message is a clause about the file, such as `has 3 columns in row 7, …`. */
export class ReportFault extends Error {
  override readonly name = 'ReportFault'
}
