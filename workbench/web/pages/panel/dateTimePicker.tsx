/** A date, a time, or both: the browser's own pickers, in the time zone of the account. */
import { useId, useState } from 'preact/hooks';
import { FieldNote } from './fieldNote';
import type { DateTimePicker as PickerJson } from './inputJson';
import { useField, useFlaw, usePanelSurroundings } from './panelContext';
import {
  dateMilliseconds,
  dateText,
  momentMilliseconds,
  shownMoment,
  timeMilliseconds,
  timeText,
  type ShownMoment,
} from './zonedTime';

const NOTHING: ShownMoment = { date: '', time: '' };

const shownIn = (picker: PickerJson, milliseconds: number, timeZone: string): ShownMoment => {
  if (picker.type === 'DATE_ONLY') return { date: dateText(milliseconds), time: '' };
  if (picker.type === 'TIME_ONLY') return { date: '', time: timeText(milliseconds) };
  return shownMoment(milliseconds, timeZone, picker.timezoneOffsetDate);
};

const chosenIn = (picker: PickerJson, shown: ShownMoment, timeZone: string): number | undefined => {
  if (picker.type === 'DATE_ONLY') return dateMilliseconds(shown.date);
  if (picker.type === 'TIME_ONLY') return timeMilliseconds(shown.time);
  return momentMilliseconds(shown, timeZone, picker.timezoneOffsetDate);
};

export const DateTimePicker = ({ picker }: { readonly picker: PickerJson }) => {
  const id = useId();
  const { session, timeZone, words } = usePanelSurroundings();
  const [[value], type] = useField(picker.name);
  const flaw = useFlaw(picker.name);
  /** One half of a moment is nothing that the card can hold. */
  const [half, setHalf] = useState(NOTHING);
  const shown = value === undefined ? half : shownIn(picker, Number(value), timeZone);

  const choose = (change: Partial<ShownMoment>): void => {
    const next = { ...shown, ...change };
    const milliseconds = chosenIn(picker, next, timeZone);
    setHalf(next);
    type(milliseconds === undefined ? [] : [String(milliseconds)]);
    if (picker.onChangeAction !== undefined) void session.press({ action: picker.onChangeAction });
  };
  const part = (kind: 'date' | 'time') => (
    <input
      type={kind}
      aria-label={picker.type === 'DATE_AND_TIME' ? words[kind] : picker.label || picker.name}
      aria-invalid={flaw === undefined ? undefined : true}
      aria-describedby={flaw === undefined ? undefined : `${id}-note`}
      value={shown[kind]}
      onChange={({ currentTarget }) => choose({ [kind]: currentTarget.value })}
    />
  );
  return (
    <div
      class={flaw === undefined ? 'card-field' : 'card-field card-field-flawed'}
      role="group"
      aria-label={picker.label || picker.name}
    >
      {picker.label === '' ? null : (
        <span class="card-field-label" aria-hidden="true">
          {picker.label}
        </span>
      )}
      <div class="card-moment">
        {picker.type === 'TIME_ONLY' ? null : part('date')}
        {picker.type === 'DATE_ONLY' ? null : part('time')}
      </div>
      <FieldNote id={`${id}-note`} flaw={flaw} />
    </div>
  );
};
