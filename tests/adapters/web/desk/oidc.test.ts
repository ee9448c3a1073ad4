import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createIdentityProvider } from '../../../../src/adapters/oidc/createIdentityProvider.ts';
import { addressIn } from '../../../../src/adapters/oidc/addressIn.ts';
import { readConfig } from '../../../../src/config.ts';
import { type OidcProvider, startOidcProvider } from '../../../servers/startOidcProvider.ts';
import { type Answer } from '../ask.ts';
import { startWholeWeb, type WholeWeb } from '../startWholeWeb.ts';

const REDIRECT = 'https://arshjul.example/desk/oidc/tilbake';
const COORDINATOR = 'koordinator@arshjul.example';
let provider: OidcProvider;
let web: WholeWeb;

beforeAll(async () => {
  provider = await startOidcProvider(REDIRECT);
  web = await startWholeWeb({
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: provider.clientId,
    OIDC_CLIENT_SECRET: provider.clientSecret,
    OIDC_NAME: 'Fylkesinnlogging',
  });
});
afterAll(async () => {
  await web.close();
  await provider.close();
});

type Way = { readonly back: string; readonly cookie: string };

/** To the provider and back again, but for the last step. */
async function way(claims: Readonly<Record<string, unknown>> | null, til = ''): Promise<Way> {
  provider.next(claims);
  const begun = await web.ask(`/desk/oidc/inn${til && `?til=${encodeURIComponent(til)}`}`);
  expect(begun.status).toBe(303);
  return { back: await provider.visit(begun.location), cookie: begun.cookies.join('; ') };
}

const arrive = ({ back, cookie }: Way): Promise<Answer> => web.ask(back, { cookie });
const verified = (email: string) => ({ email, email_verified: true });
const sessionIn = ({ cookies }: Answer) => cookies.find((each) => /^__Host-arshjul=./.test(each)) ?? null;
const refusals = async () => (await web.state.audit.list({ limit: 100, action: 'desk.refused' })).length;

/** Its status, whether it says so, whether there is a form to get a link, and the session: none. */
const refused = (answer: Answer, words: string) => [
  answer.status,
  answer.text.includes(words),
  answer.text.includes('name="adresse"'),
  sessionIn(answer),
];
const as = (status: number) => [status, true, true, null];

describe('signing in by OpenID Connect', () => {
  test('is offered by the name people know, and sends no more than it must', async () => {
    expect((await web.ask('/desk/logg-inn?til=/desk/meg')).text).toMatch(
      /href="\/desk\/oidc\/inn\?til=%2Fdesk%2Fmeg">Logg inn med Fylkesinnlogging</,
    );
    const { location, cookies } = await web.ask('/desk/oidc/inn');
    const asked = new URL(location).searchParams;
    expect(asked.get('redirect_uri')).toBe(REDIRECT);
    expect(asked.get('response_type')).toBe('code');
    expect(asked.get('code_challenge_method')).toBe('S256');
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(asked.get(name)?.length).toBeGreaterThan(40);
    const verifier = JSON.parse(decodeURIComponent(cookies[0]?.split('=')[1] ?? '')).verifier as string;
    expect(location).not.toContain(verifier);
  });

  test('lets in whoever has a verified address with a role, and goes on where they were bound', async () => {
    const answer = await arrive(await way(verified('Koordinator@Arshjul.Example'), '/desk/meg?a=b'));
    expect([answer.status, answer.location]).toEqual([303, '/desk/meg?a=b']);
    const page = await web.ask('/desk/meg', { cookie: sessionIn(answer) ?? '' });
    expect(page.text).toContain(COORDINATOR);
    expect(page.text).toContain('med virksomhetens innlogging');
    const [entry] = await web.state.audit.list({ limit: 1 });
    expect(entry).toMatchObject({ action: 'desk.signed-in', actor: COORDINATOR, detail: { method: 'oidc' } });
  });

  test('goes nowhere but to the desk', async () => {
    const answer = await arrive(await way(verified(COORDINATOR), '//evil.example'));
    expect(answer.location).toBe('/desk');
  });

  test.each([
    ['a state of another attempt', (back: string) => back.replace(/state=[^&]+/, 'state=somebody-elses')],
    ['no state', (back: string) => back.replace(/state=[^&]+&?/, '')],
    ['a code that was never given', (back: string) => back.replace(/code=[^&]+/, 'code=guessed')],
    [
      'the answer of another provider',
      (back: string) => back.replace(/iss=[^&]+/, 'iss=https%3A%2F%2Fevil.example'),
    ],
  ])('refuses %s', async (_what, change) => {
    const before = await refusals();
    const { back, cookie } = await way(verified(COORDINATOR));
    expect(refused(await arrive({ back: change(back), cookie }), 'kan ikke fullføres')).toEqual(as(400));
    expect(await refusals()).toBe(before + 1);
  });

  test('refuses a code that is used before, and one carried to another browser', async () => {
    const used = await way(verified(COORDINATOR));
    expect(sessionIn(await arrive(used))).not.toBeNull();
    expect(refused(await arrive(used), 'kan ikke fullføres')).toEqual(as(400));
    const { back } = await way(verified(COORDINATOR));
    expect(refused(await arrive({ back, cookie: '' }), 'kan ikke fullføres')).toEqual(as(400));
    const other = await way(verified('innsyn@arshjul.example'));
    expect(refused(await arrive({ back, cookie: other.cookie }), 'kan ikke fullføres')).toEqual(as(400));
    expect(refused(await arrive({ back, cookie: '__Host-arshjul-oidc=%7B' }), 'kan ikke fullføres')).toEqual(
      as(400),
    );
  });

  test('refuses an identity token that was made for another attempt', async () => {
    const { back, cookie } = await way(verified(COORDINATOR));
    const nonce = encodeURIComponent('"nonce":"');
    const changed = cookie.replace(new RegExp(`${nonce}[^%]+`), `${nonce}another`);
    expect(changed).not.toBe(cookie);
    expect(refused(await arrive({ back, cookie: changed }), 'kan ikke fullføres')).toEqual(as(400));
  });

  test.each([
    ['an address nobody has verified', { email: COORDINATOR, email_verified: false }],
    ['an address nobody says is verified', { email: COORDINATOR }],
    ['no address', { preferred_username: COORDINATOR }],
    ['an address that only looks like ours', verified('\u212Aoordinator@arshjul.example')],
  ])('refuses %s', async (_what, claims) => {
    expect(refused(await arrive(await way(claims)), 'ikke bekreftet')).toEqual(as(403));
  });

  test('refuses an address without a role, and writes down whose it was', async () => {
    expect(refused(await arrive(await way(verified('fremmed@annet.example'))), 'ingen rolle')).toEqual(
      as(403),
    );
    const [entry] = await web.state.audit.list({ limit: 1 });
    expect(entry).toMatchObject({ action: 'desk.refused', actor: 'fremmed@annet.example' });
  });

  test('says so when somebody cancels', async () => {
    expect(refused(await arrive(await way(null)), 'avbrutt')).toEqual(as(403));
  });

  test('keeps codes and tokens out of the logs', async () => {
    const logged = JSON.stringify([web.log.lines, await web.state.audit.list({ limit: 500 })]);
    expect(logged).not.toMatch(/code=|eyJ|verifier/);
  });

  test('is away while the provider is, and back with it', async () => {
    const other = await startOidcProvider(REDIRECT);
    const port = Number(new URL(other.issuer).port);
    const { issuer, clientId, clientSecret } = other;
    await other.close();
    const client = { issuer, clientId, clientSecret, name: 'x', addressClaim: null };
    const identity = createIdentityProvider(client, REDIRECT);
    expect(await identity.begin()).toBeNull();
    const again = await startOidcProvider(REDIRECT, port);
    const begun = await identity.begin();
    expect(begun?.url).toContain(issuer);
    await again.close();
    const memory = begun?.memory ?? { state: '', nonce: '', verifier: '' };
    const query = `code=abc&state=${memory.state}&iss=${encodeURIComponent(issuer)}`;
    expect(await identity.finish(query, memory)).toMatchObject({ problem: 'provider-away' });
  });
});

describe('which claim holds the address', () => {
  const entra = { email: 'a@b.example', preferred_username: 'C@D.example', upn: 'e@f.example' };
  test.each([
    [null, entra, undefined],
    ['email', entra, 'a@b.example'],
    ['email', { ...entra, email_verified: false }, undefined],
    ['preferred_username', entra, 'c@d.example'],
    ['upn', entra, 'e@f.example'],
    ['upn', { upn: 'no address' }, undefined],
    [null, { email: 'a@b.example', email_verified: 'true' }, 'a@b.example'],
    [null, { email: ['a@b.example'], email_verified: true }, undefined],
  ] as const)('%s of %j: %s', (claim, claims, address) => {
    const found = addressIn(claims, claim);
    expect('problem' in found ? undefined : found.address).toBe(address);
  });

  test('is read from the configuration, which wants all or nothing', () => {
    const whole = { OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' };
    expect(readConfig({}).oidc).toBeNull();
    expect(readConfig(whole).oidc).toMatchObject({ issuer: 'https://id.example', addressClaim: null });
    const problem = (env: Record<string, string>) => () => readConfig(env);
    expect(problem({ OIDC_CLIENT_ID: 'a' })).toThrow('OIDC_ISSUER og OIDC_CLIENT_SECRET mangler');
    expect(problem({ ...whole, OIDC_ISSUER: 'http://id.example' })).toThrow('må være https');
    expect(problem({ ...whole, OIDC_EMAIL_CLAIM: 'sub' })).toThrow('OIDC_EMAIL_CLAIM');
  });
});
