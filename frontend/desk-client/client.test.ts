import { describe, expect, it } from 'vitest';
import { DeskClient, Refused, SIGN_IN_NEEDED, Unreachable } from './client';

type Answer = [status: number, body: unknown];

/** A server that answers by method and path, and remembers what it was asked. */
function server(answers: Record<string, Answer | (() => Answer)>) {
  const asked: { call: string; headers: Record<string, string> }[] = [];
  const http = async (path: RequestInfo | URL, init?: RequestInit) => {
    const call = `${init?.method} ${path}`;
    asked.push({ call, headers: init?.headers as Record<string, string> });
    const answer = answers[call] ?? [404, {}];
    const [status, body] = typeof answer === 'function' ? answer() : answer;
    return new Response(JSON.stringify(body), { status });
  };
  return { asked, http: http as typeof fetch };
}

const SESSION: Answer = [200, { csrfHeader: 'X-TOKEN', csrfToken: 'jeton', staff: null }];

describe('the desk’s client', () => {
  it('sends the token with writes, having asked for it once', async () => {
    const { asked, http } = server({ 'GET /a/session': SESSION, 'PUT /a/x': [200, { ok: true }] });
    const client = new DeskClient('/a', http, new EventTarget());
    await client.put('/x', {});
    await client.put('/x', {});
    expect(asked.filter(({ call }) => call === 'GET /a/session')).toHaveLength(1);
    expect(asked.at(-1)?.headers['X-TOKEN']).toBe('jeton');
  });

  it('asks for the password when the session is gone, then makes the calls again', async () => {
    let signedIn = false;
    const { http } = server({
      'GET /a/session': SESSION,
      'POST /a/session': () => ((signedIn = true), [200, {}]),
      'PUT /a/x': () => (signedIn ? [200, { version: 2 }] : [401, {}]),
    });
    const events = new EventTarget();
    const client = new DeskClient('/a', http, events);
    let dialogs = 0;
    events.addEventListener(SIGN_IN_NEEDED, () => {
      dialogs++;
      setTimeout(() => void client.signIn({ email: 'e', password: 'p' }), 10);
    });
    const answers = await Promise.all([client.put('/x', {}), client.put('/x', {})]);
    expect(answers).toEqual([{ version: 2 }, { version: 2 }]);
    expect(dialogs).toBe(1);
  });

  it('fetches a new token when the one it had was refused', async () => {
    let refused = 0;
    const { asked, http } = server({
      'GET /a/session': SESSION,
      'POST /a/x': () => (refused++ ? [200, {}] : [403, {}]),
    });
    await new DeskClient('/a', http, new EventTarget()).post('/x');
    expect(asked.filter(({ call }) => call === 'GET /a/session')).toHaveLength(2);
  });

  it('tells a refusal with its sentence from no answer at all', async () => {
    const { http } = server({ 'GET /a/x': [422, { message: 'Titre trop long' }], 'GET /a/y': [503, {}] });
    const client = new DeskClient('/a', http, new EventTarget());
    await expect(client.get('/x')).rejects.toMatchObject({ status: 422, message: 'Titre trop long' } satisfies Partial<Refused>);
    await expect(client.get('/y')).rejects.toBeInstanceOf(Unreachable);
  });
});
