/** Every emulated service, for a router that serves the whole of Google. */
import { cloudIdentityService } from './cloudidentity/cloudIdentityService';
import { directoryService } from './directory/directoryService';
import { driveService } from './drive/driveService';
import { gmailService } from './gmail/gmailService';
import { oauthService } from './oauth/oauthService';
import { userinfoService } from './oauth/userinfoService';
import { peopleService } from './people/peopleService';
import { photoService } from './people/photoRoutes';
import type { Service } from './route';
import { scriptService } from './script/scriptService';
import { sheetsService } from './sheets/sheetsService';

export const googleServices: readonly Service[] = [
  oauthService,
  peopleService,
  photoService,
  sheetsService,
  driveService,
  directoryService,
  cloudIdentityService,
  gmailService,
  scriptService,
  userinfoService,
];
