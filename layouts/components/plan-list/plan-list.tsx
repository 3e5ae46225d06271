import type { VNode } from 'preact';

/** Plans the practice takes: names in columns, to run a finger down. */
export function PlanList({ plans }: { readonly plans: readonly string[] }): VNode {
  return (
    <ul class="plan-list">
      {plans.map((plan) => (
        <li>{plan}</li>
      ))}
    </ul>
  );
}
