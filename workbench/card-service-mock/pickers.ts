/** Inputs for a day, a time of day, or both. */
import { Action } from './actions';
import { CardNode, invalidArgument, type JsonObject } from './node';
import { asInteger, asLong, asNode, asText } from './parameters';

abstract class PickerNode extends CardNode {
  protected abstract readonly picks: string;
  protected override readonly required = ['name'];

  setFieldName(fieldName: string): this {
    return this.put('setFieldName', 'name', asText, fieldName);
  }

  setTitle(title: string): this {
    return this.put('setTitle', 'label', asText, title);
  }

  setOnChangeAction(action: GoogleAppsScript.Card_Service.Action): this {
    return this.put('setOnChangeAction', 'onChangeAction', asNode(Action), action);
  }

  override toJSON(): JsonObject {
    return { ...super.toJSON(), type: this.picks };
  }

  override asWidget(): JsonObject {
    return { dateTimePicker: this.complete() };
  }
}

export class DatePicker extends PickerNode implements GoogleAppsScript.Card_Service.DatePicker {
  readonly typeName: string = 'DatePicker';
  protected readonly picks: string = 'DATE_ONLY';

  setValueInMsSinceEpoch(valueMsEpoch: number | string): this {
    return this.put('setValueInMsSinceEpoch', 'valueMsEpoch', asLong, valueMsEpoch);
  }
}

export class DateTimePicker extends DatePicker implements GoogleAppsScript.Card_Service.DateTimePicker {
  override readonly typeName = 'DateTimePicker';
  protected override readonly picks = 'DATE_AND_TIME';

  setTimeZoneOffsetInMins(timeZoneOffsetMins: number): this {
    return this.put('setTimeZoneOffsetInMins', 'timezoneOffsetDate', asInteger, timeZoneOffsetMins);
  }
}

/** Card JSON holds a time of day as milliseconds since midnight. */
export class TimePicker extends PickerNode implements GoogleAppsScript.Card_Service.TimePicker {
  readonly typeName = 'TimePicker';
  protected readonly picks = 'TIME_ONLY';
  private hours = 0;
  private minutes = 0;

  setHours(hours: number): this {
    this.hours = this.within('setHours', hours, 23);
    return this.showing();
  }

  setMinutes(minutes: number): this {
    this.minutes = this.within('setMinutes', minutes, 59);
    return this.showing();
  }

  private within(method: string, value: number, most: number): number {
    this.read(method, asInteger, value);
    if (value < 0 || value > most) throw invalidArgument(`${value} is not between 0 and ${most}`);
    return value;
  }

  private showing(): this {
    return this.with('valueMsEpoch', String((this.hours * 60 + this.minutes) * 60_000));
  }
}
