/**
 * What people do in a simulated year. `diligent`: everybody answers an invitation at once and marks every deadline as done on
 * its day; `silent`: nobody does anything, and all that can be sent is sent.
 */
export type Behaviour = 'diligent' | 'silent';
