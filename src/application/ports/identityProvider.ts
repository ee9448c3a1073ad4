/** The organisation's own way of proving who somebody is (OpenID Connect). */
export type IdentityProvider = {
  /** What people call it, such as «Microsoft». */
  readonly name: string;
  /** Where to send the browser, and what it must remember till it comes back; null when the provider is away. */
  begin(): Promise<{ readonly url: string; readonly memory: IdentityMemory } | null>;
  /** Who came back with this query string. */
  finish(query: string, memory: IdentityMemory): Promise<ProvenIdentity>;
};

/** Binds the answer to the browser that asked: each is made anew for one attempt. */
export type IdentityMemory = { readonly state: string; readonly nonce: string; readonly verifier: string };

/** `address` is an e-mail address the provider vouches for, in lower case. `detail` is for the log. */
export type ProvenIdentity =
  | { readonly address: string }
  | {
      readonly problem: 'provider-away' | 'declined' | 'stale' | 'unverified';
      readonly address: string | null;
      readonly detail: string;
    };
