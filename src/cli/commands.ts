import type { CommandDef } from 'citty';

/** Every command. Each is loaded when it is called: a check needs no browserful of layouts. */
export const commands: Readonly<Record<string, () => Promise<CommandDef>>> = {
  build: async () => (await import('./build.ts')).build as CommandDef,
  check: async () => (await import('./check.ts')).check as CommandDef,
  start: async () => (await import('./start/start.ts')).start as CommandDef,
  init: async () => (await import('./init/init.ts')).init as CommandDef,
  import: async () => (await import('./import/import.ts')).importPeople as CommandDef,
  new: async () => (await import('./new/new.ts')).newRecord as CommandDef,
  show: async () => (await import('./show/show.ts')).show as CommandDef,
  approve: async () => (await import('./approve/approve.ts')).approve as CommandDef,
  report: async () => (await import('./report/report.ts')).report as CommandDef,
  withdraw: async () => (await import('./withdraw/withdraw.ts')).withdraw as CommandDef,
  renew: async () => (await import('./renew/renew.ts')).renew as CommandDef,
  directory: async () => (await import('./directory/directory.ts')).directory as CommandDef,
  explain: async () => (await import('./explain.ts')).explain as CommandDef,
};
