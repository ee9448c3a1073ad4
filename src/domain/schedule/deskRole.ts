/** What somebody may do at the desk. Each role may also do what those before it may. */
export type DeskRole = 'reader' | 'secretariat' | 'coordinator';

/** Roles from the least to the most. */
export const deskRoles: readonly DeskRole[] = ['reader', 'secretariat', 'coordinator'];
