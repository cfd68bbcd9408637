import type { Messages } from '@lingui/core';

/** The shape of the modules that the build writes beside this one, one per language: `@cauce/i18n/compiled/es`. */
export declare const messages: Messages;
