/** Whether the service can do its work now; each check answers null or one Norwegian line that says what is wrong. */
export type Readiness = {
  check(): Promise<readonly { readonly name: string; readonly problem: string | null }[]>;
};
