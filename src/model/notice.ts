/** Something the person should know, as a value: what happened, where, and what can be done about it. Bad input is a notice, not an error. */
export interface Notice {
  readonly what: string;
  readonly where: string;
  readonly todo: string;
}
