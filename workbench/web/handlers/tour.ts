/** Which steps of the tour are done, and whether its list is folded away: the same on every page. */
import * as v from 'valibot';
import { question } from '../question';
import { tourStepsOf } from '../tourSteps';

export const tour = question<'tour'>(
  v.strictObject({ fold: v.exactOptional(v.boolean()) }),
  (office, { fold }) => {
    if (fold !== undefined) office.tour.isFolded = fold;
    return { steps: tourStepsOf(office), isFolded: office.tour.isFolded };
  },
);
