/** The calendar page: an empty week with the add-on's homepage at its edge, as in Google Calendar. */
import { HostPage } from './hosts/hostPage';
import { mount, type PageProps } from './mount';

const DAY = 86_400_000;
const DAYS = [0, 1, 2, 3, 4, 5, 6];

const CalendarPage = (props: PageProps) => {
  const { company, words } = props;
  return (
    <HostPage {...props} host="calendar" icon="calendar_month" note={words.hosts.calendarNote}>
      <ol class="week">
        {DAYS.map((offset) => (
          <li key={offset}>{words.hosts.day(company.now + offset * DAY, company.timeZone)}</li>
        ))}
      </ol>
    </HostPage>
  );
};

mount(CalendarPage);
