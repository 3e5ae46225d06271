import { example } from '../../examples/find.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { ServiceList } from './service-list.tsx';

export const serviceListExamples: ComponentExamples = {
  name: 'service-list',
  states: { 'with those who do it': <ServiceList services={example('services').services} /> },
};
