import { translatorOf } from '@/components/i18n/words'
import { PosterDrawing } from '@/components/map/poster/PosterDrawing'
import type { WireReviewItem } from '@/lib/contract/attempts'
import type { MapPack } from '@/lib/map/map-pack'
import { pageUnitsOf } from '@/lib/map/poster-page'
import type { PosterFile } from '@/lib/pack/poster'
import styles from './PinMap.module.css'
import { pinsOf } from './pins'

interface PinMapProps {
  readonly pack: MapPack
  readonly poster: PosterFile
  readonly items: readonly WireReviewItem[]
}

const translate = translatorOf('result')

/** Every pin of a quiz on one small map, and where it belongs. Drawn on the server: a picture needs no map. */
export function PinMap({ pack, poster, items }: PinMapProps) {
  const spot = pageUnitsOf(poster)
  const pins = pinsOf(items).map(({ guess, answer }) => ({ guess: spot(guess), answer: spot(answer) }))
  return (
    <figure className={styles.frame}>
      <div className={styles.map} role="img" aria-label={translate(pins.length > 0 ? 'map' : 'mapWithout')}>
        <PosterDrawing pack={pack} poster={poster} className={styles.page}>
          {pins.map(({ guess, answer }) => (
            <path key={`${guess}`} className={styles.link} d={`M${guess.join(' ')}L${answer.join(' ')}`} />
          ))}
          {pins.map(({ guess }) => (
            <g key={`${guess}`} transform={`translate(${guess.join(' ')})`}>
              <g className={styles.mark}>
                <circle className={styles.ring} r="7" />
                <circle className={styles.dot} r="2.6" />
              </g>
            </g>
          ))}
          {pins.map(({ answer, guess }) => (
            <g key={`${guess}`} transform={`translate(${answer.join(' ')})`}>
              <g className={styles.mark}>
                <path className={styles.pin} d="M0 0C-2.4-5-10-11-10-18A10 10 0 0 1 10-18C10-11 2.4-5 0 0Z" />
                <path className={styles.check} d="m-4.2-18.2 3 3.2 5.4-6" />
              </g>
            </g>
          ))}
        </PosterDrawing>
      </div>
      <figcaption className={styles.credit} translate="no">
        {pack.attribution.map(({ text }) => text).join(' · ')}
      </figcaption>
    </figure>
  )
}
