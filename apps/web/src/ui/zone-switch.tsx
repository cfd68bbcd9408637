import { namedZones, placeOf } from '../lib/places.js';
import { chooseZone, useChosenZone, useReaderZone } from '../lib/settings.js';
import { useSpeech } from '../lib/words.js';
import { Select } from './select.js';

/** In which zone times are shown: that of the device, or one chosen by hand. */
export const ZoneSwitch = () => {
  const { locale, words } = useSpeech();
  const chosen = useChosenZone();
  const zone = useReaderZone();
  const zones = new Set([
    ...namedZones,
    'America/Lima',
    'America/Santiago',
    'America/Santo_Domingo',
    'America/Caracas',
  ]);
  if (zone) zones.add(zone);
  zones.delete('UTC');
  const places = [...zones]
    .map((value) => ({ value, label: placeOf(words, value) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, locale));
  return (
    <div data-needs-scripts>
      <Select
        label={words('interface.zone.label')}
        value={chosen}
        onChoose={chooseZone}
        choices={[{ value: '', label: words('interface.zone.device') }, ...places, { value: 'UTC', label: 'UTC' }]}
      />
    </div>
  );
};
