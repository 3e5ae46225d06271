import { peopleBehind } from '#disclose';

/**
 * Who is behind a login at the git host. Undefined: nobody is listed under it, or two people are.
 */
export function personBehind(login: string, logins: Readonly<Record<string, string>>): string | undefined {
  const names = new Set(peopleBehind(login, logins));
  return names.size === 1 ? [...names][0] : undefined;
}
