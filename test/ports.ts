import { createServer } from 'node:net';

/** A port whose neighbour is free, too. */
export async function freePorts(): Promise<number> {
  for (;;) {
    const first = await portOf(0);
    const isFree = await portOf(first + 1).then(
      () => true,
      () => false,
    );
    if (isFree) return first;
  }
}

function portOf(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject()));
    });
  });
}
