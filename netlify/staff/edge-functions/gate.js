// The door of the staff site. It stands before every file of every deploy of that project, and it is shut: whoever has no
// password gets nothing, and while no password is set nobody gets anything.

/** Shorter ones are guessed: nobody counts the attempts. */
const SHORTEST = 16;

const PLAIN = {
  'content-type': 'text/plain; charset=utf-8',
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex',
};

export const config = { path: '/*' };

/** Netlify's own call: nothing returned lets the request through. */
export default (request) => gate(request, Netlify.env.get('DOORPLATE_STAFF_PASSWORD'));

/** Undefined lets a request through. */
export async function gate(request, password) {
  if (password === undefined || password.length < SHORTEST) {
    const text = `This site is shut. Set DOORPLATE_STAFF_PASSWORD, of ${SHORTEST} characters or more, and deploy again.\n`;
    return new Response(text, { status: 503, headers: PLAIN });
  }
  if (await isSame(passwordIn(request), password)) return undefined;
  const headers = { ...PLAIN, 'www-authenticate': 'Basic realm="Staff", charset="UTF-8"' };
  return new Response('For people who work here. Ask the practice manager for the password.\n', {
    status: 401,
    headers,
  });
}

/** What was typed as the password; the name beside it may be anything. */
function passwordIn(request) {
  const [, coded = ''] = /^Basic\s+([\w+/]+=*)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  try {
    const bytes = Uint8Array.from(atob(coded), (letter) => letter.charCodeAt(0));
    const text = new TextDecoder().decode(bytes);
    return text.slice(text.indexOf(':') + 1);
  } catch {
    return '';
  }
}

/** Compared by digest, so that the time it takes tells nothing about how much of a guess is right. */
async function isSame(one, other) {
  const digest = async (text) =>
    String(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
  return (await digest(one)) === (await digest(other));
}
