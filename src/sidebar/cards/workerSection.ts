/** What stands first on an administrator's home card while the worker has stopped. */
import type { WorkerAlarm } from '../../app/worker/viewWorker';
import type { Card } from '../card';
import type { Messages } from '../messages/messages';

/** Google's red for what has gone wrong (m3.material.io/styles/color/static/baseline, error). */
const RED = '#B3261E';

export const withWorkerAlarm = (
  card: Card,
  alarm: WorkerAlarm | undefined,
  { worker, waiting }: Messages,
): Card =>
  alarm === undefined
    ? card
    : {
        ...card,
        sections: [
          {
            widgets: [
              {
                decoratedText: {
                  startIcon: { materialIcon: { name: 'error' } },
                  text: `<font color="${RED}"><b>${worker.title}</b></font>`,
                  wrapText: true,
                },
              },
              {
                textParagraph: { text: [worker.alarm(alarm), worker.remedy[alarm.type]].join(waiting.space) },
              },
            ],
          },
          ...card.sections,
        ],
      };
