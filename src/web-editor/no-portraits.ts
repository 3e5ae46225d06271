/**
 * Sveltia shows portraits of those who sign in and who changed a file. They are on another host than the one that is asked
 * for files, and nothing else is asked of it: so the addresses are left out of what the git host answers.
 */
export function withoutPortraits(ask: typeof fetch): typeof fetch {
  return async (input, init) => {
    const response = await ask(input, init);
    if (!response.ok || !response.headers.get('content-type')?.includes('json')) return response;
    const { status, statusText, headers } = response;
    const text = await response.text();
    // A quote inside a text has a backslash before it, so that what stands in a file can't look like this.
    return new Response(text.replace(PORTRAIT, '"$1":""'), { status, statusText, headers });
  };
}

const PORTRAIT = /"(avatar_?url)":"[^"\\]{0,500}"/gi;
