// A git host of a few files: answers what the web editor asks GitHub, keeps what it commits, and notes every question.

import { createHash } from 'node:crypto';
import type { Page, Route } from 'playwright-core';

const API = 'https://api.github.com';

/** A repository with one branch, `main`, asked as GitHub is asked. */
export class FakeGitHub {
  /** Texts by path, as they stand now. */
  readonly files: Map<string, string>;
  /** Headlines of the commits made, oldest first. */
  readonly commits: string[] = [];
  readonly #owner: string;

  constructor(repository: string, files: Readonly<Record<string, string>>) {
    this.#owner = repository;
    this.files = new Map(Object.entries(files));
  }

  /** Answers everything this page asks of GitHub's API. */
  async answer(page: Page): Promise<void> {
    await page.route(`${API}/**`, (route) => this.#respond(route));
  }

  async #respond(route: Route): Promise<void> {
    const request = route.request();
    const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers });
    const path = request.url().slice(API.length);
    const isSignedIn = /^(?:token|bearer) secret$/i.test(request.headers().authorization ?? '');
    if (!isSignedIn) return route.fulfill({ status: 401, headers, json: { message: 'Bad credentials' } });
    if (path === '/user') return route.fulfill({ headers, json: USER });
    if (path === `/repos/${this.#owner}/collaborators/${USER.login}`)
      return route.fulfill({ status: 204, headers });
    if (path.startsWith(`/repos/${this.#owner}/git/trees/`))
      return route.fulfill({ headers, json: this.#tree() });
    if (path === '/graphql')
      return route.fulfill({ headers, json: { data: this.#query(request.postDataJSON()) } });
    return route.fulfill({ status: 404, headers, json: { message: `Nobody answers ${path}` } });
  }

  #tree() {
    const tree = [...this.files].map(([path, text]) => ({
      type: 'blob',
      path,
      sha: shaOf(text),
      size: Buffer.byteLength(text),
    }));
    return { tree, truncated: false };
  }

  #query({ query, variables }: { query: string; variables: { input?: CommitInput } }) {
    if (query.includes('createCommitOnBranch')) return this.#commit(query, variables.input as CommitInput);
    const blobs = [...query.matchAll(/(\w+):\s*object\(oid: "(\w+)"\)/g)].map(([, alias, sha]) => [
      alias,
      this.#blob(sha),
    ]);
    const histories = [...query.matchAll(/(\w+):\s*ref\(/g)].map(([, alias]) => [
      alias,
      { target: HISTORY(this.#head()) },
    ]);
    const last = { ref: { target: HISTORY(this.#head()) } };
    return { repository: { ...last, ...Object.fromEntries([...blobs, ...histories]) } };
  }

  #blob(sha: string | undefined) {
    return { text: [...this.files.values()].find((text) => shaOf(text) === sha), isTruncated: false };
  }

  #commit(query: string, { expectedHeadOid, fileChanges, message }: CommitInput) {
    if (expectedHeadOid !== this.#head()) throw new Error('The branch has moved.');
    for (const { path } of fileChanges.deletions) this.files.delete(path);
    for (const { path, contents } of fileChanges.additions)
      this.files.set(path, Buffer.from(contents, 'base64').toString('utf8'));
    this.commits.push(message.headline);
    const asked = [...query.matchAll(/(file_\d+): file\(path: ("[^"]+")\)/g)];
    const shas = asked.map(([, alias, path]) => [
      alias,
      { oid: shaOf(this.files.get(JSON.parse(path as string) as string) ?? '') },
    ]);
    return {
      createCommitOnBranch: {
        commit: { oid: this.#head(), committedDate: DATE, ...Object.fromEntries(shas) },
      },
    };
  }

  /** Another commit, another head. */
  #head(): string {
    return shaOf(`commit ${this.commits.length}`);
  }
}

interface CommitInput {
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string };
  readonly fileChanges: {
    readonly additions: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions: readonly { readonly path: string }[];
  };
}

const USER = {
  id: 7,
  login: 'pquill',
  name: 'Pat Quill',
  email: null,
  html_url: 'https://github.com/pquill',
  avatar_url: 'https://avatars.githubusercontent.com/u/7',
};
const DATE = '2026-11-20T18:00:00Z';
const AUTHOR = {
  name: USER.name,
  email: 'pat@example.com',
  avatarUrl: USER.avatar_url,
  user: { id: 7, login: USER.login },
};
const HISTORY = (oid: string) => ({
  history: { nodes: [{ oid, message: 'Before', author: AUTHOR, committedDate: DATE }] },
});

function shaOf(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
