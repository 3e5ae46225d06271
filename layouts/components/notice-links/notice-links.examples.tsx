import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { NoticeLinks } from './notice-links.tsx';

const privacy = { label: 'Notice of Privacy Practices', url: '/policies/notice-privacy-practices/' };

export const noticeLinksExamples: ComponentExamples = {
  name: 'notice-links',
  states: {
    one: <NoticeLinks links={[privacy]} />,
    several: (
      <NoticeLinks
        links={[
          privacy,
          { label: 'Your protection from surprise medical bills', url: '/policies/surprise-bills/' },
          { label: 'Health data that is no medical record', url: '/policies/consumer-health-data/' },
        ]}
      />
    ),
  },
};
