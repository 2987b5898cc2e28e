/**
 * What a person does on the page of their own Drive, under *Settings*, *Manage apps*.
 *
 * *Faithful:* hidden data of an application can be deleted there, and is gone as well after the application has been
 * disconnected (developers.google.com/workspace/drive/api/guides/appdata): files are not found, listings are empty, and new
 * ones can be made.
 * *Not faithful:* what a disconnected application is answered until it is connected again is not documented, and not here.
 */
import type { World } from '../world';

/** *Delete hidden app data*, for all applications of this person. */
export const deleteHiddenAppData = (world: World, sub: string): void => {
  for (const { id, owner, space } of Object.values(world.drive.files)) {
    if (owner === sub && space === 'appDataFolder') Reflect.deleteProperty(world.drive.files, id);
  }
};
