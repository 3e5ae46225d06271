/** How many random practices go through the boundary. Mutation tests ask for fewer. */
export const CASES = Number(process.env.DOORPLATE_CASES ?? 4_000);

/** What one property has of them. */
export const share = (part: number): { numRuns: number } => ({ numRuns: Math.ceil(CASES * part) });
