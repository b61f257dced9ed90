/** Who is signed in, and the header each write must carry; answered by `/desk-api/session`. */
export interface DeskSession {
  csrfHeader: string;
  csrfToken: string;
  staff: { id: string; name: string; roles: string[] } | null;
}

/** The server answered, and not with success. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly body: Record<string, unknown>,
  ) {
    super(String(body.message ?? status));
  }
}

/** No answer came: no network, or nobody at the other end. */
export class Unreachable extends Error {}

export const SIGN_IN_NEEDED = 'verbatim-signin-needed';
export const SIGNED_IN = 'verbatim-signed-in';

type Method = 'GET' | 'PUT' | 'POST' | 'DELETE';

/**
 * JSON over `/desk-api` for every element of the desk. Adds the CSRF header, and when the session is gone asks
 * `<verbatim-signin>` for the password and makes the same call again, so that callers never see a 401.
 */
export class DeskClient {
  #session: Promise<DeskSession> | null = null;
  #signingIn: Promise<void> | null = null;

  constructor(
    private readonly base = '/desk-api',
    private readonly http: typeof fetch = (input, init) => fetch(input, init),
    private readonly events: EventTarget = globalThis,
  ) {}

  get<T>(path: string): Promise<T> {
    return this.#call<T>('GET', path);
  }

  put<T>(path: string, body: unknown): Promise<T> {
    return this.#call<T>('PUT', path, body);
  }

  post<T>(path: string, body: unknown = {}): Promise<T> {
    return this.#call<T>('POST', path, body);
  }

  del<T = void>(path: string): Promise<T> {
    return this.#call<T>('DELETE', path);
  }

  session(): Promise<DeskSession> {
    this.#session ??= this.get<DeskSession>('/session').catch((problem) => {
      this.#session = null;
      throw problem;
    });
    return this.#session;
  }

  /** Called by the sign-in dialog; throws `Refused` when the password is not the one. */
  async signIn(credentials: { email: string; password: string; code?: string }): Promise<void> {
    this.#session = null;
    const response = await this.#send('POST', '/session', credentials, await this.#headers('POST'));
    const answer = await read(response);
    this.#session = null;
    if (!response.ok) throw new Refused(response.status, answer);
    this.events.dispatchEvent(new CustomEvent(SIGNED_IN));
  }

  async #call<T>(method: Method, path: string, body?: unknown, again = true): Promise<T> {
    const response = await this.#send(method, path, body, await this.#headers(method));
    if (response.status === 401) {
      await this.#askForSignIn();
      return this.#call<T>(method, path, body, again);
    }
    if (response.status === 403 && method !== 'GET' && again) {
      this.#session = null;
      return this.#call<T>(method, path, body, false);
    }
    const answer = await read(response);
    if (!response.ok) throw new Refused(response.status, answer);
    return answer as T;
  }

  async #headers(method: Method): Promise<Record<string, string>> {
    if (method === 'GET') return {};
    const { csrfHeader, csrfToken } = await this.session();
    return { [csrfHeader]: csrfToken };
  }

  async #send(method: Method, path: string, body: unknown, headers: Record<string, string>): Promise<Response> {
    const init: RequestInit = {
      method,
      headers: { Accept: 'application/json', ...headers },
      credentials: 'same-origin',
    };
    if (body !== undefined) {
      init.body = JSON.stringify(body);
      init.headers = { ...init.headers, 'Content-Type': 'application/json' };
    }
    let response: Response;
    try {
      response = await this.http(this.base + path, init);
    } catch (problem) {
      throw new Unreachable(String(problem));
    }
    if (response.status >= 502 && response.status <= 504) throw new Unreachable(String(response.status));
    return response;
  }

  #askForSignIn(): Promise<void> {
    this.#session = null;
    this.#signingIn ??= new Promise<void>((resolve) => {
      this.events.addEventListener(SIGNED_IN, () => resolve(), { once: true });
      this.events.dispatchEvent(new CustomEvent(SIGN_IN_NEEDED));
    }).finally(() => (this.#signingIn = null));
    return this.#signingIn;
  }
}

async function read(response: Response): Promise<Record<string, unknown>> {
  const text = await response.text();
  if (!text) return {};
  try {
    return JSON.parse(text);
  } catch {
    return { message: response.statusText };
  }
}

/** The one client that all elements of a page share: one session, one sign-in dialog. */
export const desk = new DeskClient();
