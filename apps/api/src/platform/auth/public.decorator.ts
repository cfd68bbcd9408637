import { SetMetadata } from '@nestjs/common';

/** The metadata key that opens a handler to visitors. */
export const isPublicKey = 'cauce:public';

/** Opens a handler to people who are not signed in; everything without it is closed to them. */
export const Public = () => SetMetadata(isPublicKey, true);
