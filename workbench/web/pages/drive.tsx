/** The drive page: no files, with the add-on's homepage at its edge, as in Google Drive. */
import { HostPage } from './hosts/hostPage';
import { mount, type PageProps } from './mount';

const DrivePage = (props: PageProps) => (
  <HostPage {...props} host="drive" icon="cloud" note={props.words.hosts.driveNote}>
    <p class="host-empty">{props.words.hosts.noFiles}</p>
  </HostPage>
);

mount(DrivePage);
