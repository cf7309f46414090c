/** Everything by which the map is handled, in one chunk of its own: the picture is read before it is. */
export { Controls } from './controls.tsx';
export { FormPicker } from './form-picker.tsx';
export { Reach } from './reach.tsx';
export { RosterPicker } from './roster-picker.tsx';
export { ShadePicker } from './shade-picker.tsx';
