/** What a build on Netlify has to say where nothing will rebuild the site when a day begins. */
export function buildWarning(env: NodeJS.ProcessEnv): string | undefined {
  const isProduction = env.NETLIFY === 'true' && env.CONTEXT === 'production';
  if (!isProduction || env.DOORPLATE_BUILD_HOOK?.trim()) return undefined;
  return 'Dates will not take effect by themselves: a consent that ends stays online until something else changes. Make a build hook in Netlify for the branch that is online, and put its address into the environment variable DOORPLATE_BUILD_HOOK. The handbook shows it step by step, under “Dates that work by themselves”.';
}
