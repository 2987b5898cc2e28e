/** What just happened, at the foot of the page, until it is closed or something else happens. */
import { Icon } from '../icon';
import type { Notice } from './act';

interface NoticeLineProps {
  readonly notice: Notice | undefined;
  readonly close: string;
  readonly onClose: () => void;
}

/** The empty line stays on the page, or a screen reader would not read out what comes into it. */
export const NoticeLine = ({ notice, close, onClose }: NoticeLineProps) => (
  <div class={notice === undefined ? 'notice-line' : 'notice-line shown'}>
    <span role={notice?.isProblem === true ? 'alert' : 'status'}>{notice?.text}</span>
    {notice?.button === undefined ? null : (
      <button type="button" onClick={notice.button.onClick}>
        {notice.button.text}
      </button>
    )}
    {notice === undefined ? null : (
      <button type="button" class="icon-button" aria-label={close} onClick={onClose}>
        <Icon name="close" />
      </button>
    )}
  </div>
);
