import { useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text, type Key } from 'react-aria-components';
import { placeOf } from '../lib/places.js';
import { useSpeech } from '../lib/words.js';
import { zoneChoices, zonesFound } from '../lib/zones.js';
import { classes } from './classes.js';
import { controlLook } from './field.js';

interface ZonePickerProps {
  readonly label: string;
  readonly zone: string | null;
  readonly onChoose: (zone: string) => void;
  /** The instant for which the distance from universal time is shown, ISO 8601. */
  readonly instant: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly id?: string;
}

/** A time zone, found by its city or its country. */
export const ZonePicker = ({ label, zone, onChoose, instant, help, error, id }: ZonePickerProps) => {
  const speech = useSpeech();
  const { words } = speech;
  const shown = zone === null ? '' : placeOf(words, zone);
  const [typed, setTyped] = useState<string | null>(null);
  const [choices] = useState(() => zoneChoices(speech, instant));
  const found = zonesFound(choices, typed ?? '');
  const choose = (key: Key | null): void => {
    if (key !== null) onChoose(String(key));
    setTyped(null);
  };
  return (
    <ComboBox
      className="grid gap-1.5"
      items={found}
      value={zone}
      inputValue={typed ?? shown}
      onInputChange={(text) => setTyped(text === shown ? null : text)}
      onChange={choose}
      onOpenChange={(isOpen) => {
        if (!isOpen) setTyped(null);
      }}
      menuTrigger="focus"
      allowsEmptyCollection
      isInvalid={error !== undefined}
    >
      <Label className="text-small font-semibold">{label}</Label>
      {help && (
        <Text slot="description" className="text-fine text-soft">
          {help}
        </Text>
      )}
      <div className="relative">
        <Input
          className={classes(controlLook, 'min-h-10 pr-10')}
          placeholder={words('editing.zone.search')}
          {...(id ? { id } : {})}
        />
        <Button
          aria-label={words('editing.zone.open')}
          className="absolute inset-y-0 right-0 grid w-10 cursor-pointer place-items-center text-soft hover:text-ink"
        >
          <svg viewBox="0 0 12 12" className="h-3 w-3" aria-hidden="true">
            <path d="M2 4l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.6" />
          </svg>
        </Button>
      </div>
      {error && (
        <Text slot="errorMessage" className="text-fine font-semibold text-stopped">
          {error}
        </Text>
      )}
      <Popover className="max-h-80 w-(--trigger-width) min-w-64 overflow-auto rounded-control border border-edge bg-sheet py-1">
        <ListBox<(typeof found)[number]>
          renderEmptyState={() => <p className="px-3 py-2 text-small text-soft">{words('editing.zone.none')}</p>}
        >
          {({ zone: key, place, offset }) => (
            <ListBoxItem
              id={key}
              textValue={place}
              className="flex min-h-9 cursor-pointer items-baseline justify-between gap-4 px-3 py-1.5 text-small outline-none data-focused:bg-river-wash data-selected:font-semibold"
            >
              <span>{place}</span> <span className="text-fine text-soft tabular-nums">{offset}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};
