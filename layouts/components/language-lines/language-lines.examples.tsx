import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { LanguageLines } from './language-lines.tsx';

const phone = { label: '503-555-0100', url: 'tel:+15035550100' };

export const languageLinesExamples: ComponentExamples = {
  name: 'language-lines',
  states: {
    'from left to right, from right to left, and without our letters': (
      <LanguageLines
        lines={[
          { lang: 'es', dir: 'ltr', parts: ['Hay intérpretes gratis. Llame al ', phone, '.'] },
          { lang: 'ar', dir: 'rtl', parts: ['يتوفر مترجمون مجانًا. اتصل بالرقم ', phone, '.'] },
          { lang: 'zh-Hant', dir: 'ltr', parts: ['我們免費提供口譯。請致電 ', phone, '。'] },
        ]}
      />
    ),
  },
};
