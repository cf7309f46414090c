import { useId } from 'react';
import { pictureWordsFor } from '#words/picture-words.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { FREE_RANGE, type PictureChoices, PRESET_NAMES, SCALES, sizeOf } from './picture-choices.ts';
import styles from './picture-part.module.css';
import { PressedChoice } from './pressed-choice.tsx';

interface PictureControlsProps {
  readonly choices: PictureChoices;
  readonly onChoose: (chosen: Partial<PictureChoices>) => void;
}

/** How large the picture is and how it looks. */
export function PictureControls({ choices, onChoose }: PictureControlsProps) {
  const { size, scale, theme, transparent } = useWordsOf(pictureWordsFor);
  const wrongId = useId();
  const wrong = sizeOf(choices) === null;
  return (
    <div className={styles['controls']}>
      <PressedChoice
        label={size.label}
        values={PRESET_NAMES}
        nameOf={(preset) => size.presets[preset]}
        value={choices.preset}
        onChoose={(preset) => onChoose({ preset })}
      />
      {choices.preset === 'free' && (
        <div className={styles['free']}>
          {(['width', 'height'] as const).map((side) => (
            <label key={side}>
              <span>{size[side]}</span>
              <input
                inputMode="numeric"
                value={choices.free[side]}
                aria-invalid={wrong}
                aria-describedby={wrong ? wrongId : undefined}
                onChange={({ target }) => onChoose({ free: { ...choices.free, [side]: target.value } })}
              />
            </label>
          ))}
          <p id={wrongId} role="status">
            {wrong && size.wrong(FREE_RANGE.width, FREE_RANGE.height)}
          </p>
        </div>
      )}
      <PressedChoice
        label={theme.label}
        values={['light', 'dark']}
        nameOf={(name) => theme.names[name]}
        value={choices.theme}
        onChoose={(name) => onChoose({ theme: name })}
      />
      <PressedChoice
        label={scale.label}
        values={SCALES}
        nameOf={scale.times}
        value={choices.scale}
        onChoose={(times) => onChoose({ scale: times })}
      />
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={choices.transparent}
          onChange={({ target }) => onChoose({ transparent: target.checked })}
        />
        <span>{transparent}</span>
      </label>
    </div>
  );
}
