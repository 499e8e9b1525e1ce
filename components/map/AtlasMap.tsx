'use client'
import type { MapRef } from '@vis.gl/react-maplibre'
import type { Map as MapGL } from 'maplibre-gl'
import { type CSSProperties, useMemo, useRef, useState } from 'react'
import { classes } from '@/components/ui/classes'
import { addPadding, fitCamera, NO_PADDING, viewMargin } from '@/lib/map/camera'
import { namesOn } from '@/lib/map/overlay-marks'
import type { LonLat } from '@/lib/pack/schema'
import styles from './AtlasMap.module.css'
import { addPoint } from './DrawingTool'
import { Attribution, Failed } from './Furniture'
import { viewOfMap } from './frame-view'
import { MapContents } from './MapContents'
import { MapView } from './MapView'
import { Neatline } from './Neatline'
import type { Reveal } from './overlay/useReveal'
import type { AtlasMapProps } from './props'
import type { Scene } from './style/scene'
import { type Flight, fly } from './useCamera'
import { useMapColors } from './useMapColors'
import { useMapHandle } from './useMapHandle'
import { useMapOpening } from './useMapOpening'
import { useMapPadding } from './useMapPadding'
import { useReducedMotion, useWide } from './useMedia'

const NO_HIDE: NonNullable<AtlasMapProps['hide']> = []
/** Room around what is shown; an answer's pin and tags stand above their places. */
const ANSWER_MARGIN = {
  wide: { top: 72, right: 56, bottom: 48, left: 56 },
  phone: { top: 60, right: 32, bottom: 42, left: 32 },
}

/** The one map: kept alive while what is asked and shown on it changes. */
export default function AtlasMap(props: AtlasMapProps) {
  const { pack, label, mode, hide = NO_HIDE, overlay = null, selectedTag, posts = false, draw = null } = props
  const { interactive = true, frame = 'auto', children } = props
  const colors = useMapColors()
  const wide = useWide()
  const reducedMotion = useReducedMotion()
  const framed = frame === 'auto'
  const plate = useRef<HTMLDivElement>(null)
  const liveMap = useRef<MapRef>(null)
  const reveal = useRef<Reveal>(null)
  const [readyMap, setReadyMap] = useState<MapGL>()
  const [hasFailed, setHasFailed] = useState(false)

  const padding = useMapPadding(props.padding ?? NO_PADDING, framed, wide)
  const hidden = hide.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `hidden` is `hide` by value
  const scene = useMemo(
    (): Scene => ({ pack, colors, mode, hide, posts, selectedTag, wide, named: namesOn(overlay) }),
    [pack, colors, mode, hidden, posts, selectedTag, wide, overlay],
  )
  const flight: Flight = {
    target: overlay?.bounds ?? props.view,
    padding,
    margin: overlay ? ANSWER_MARGIN[wide ? 'wide' : 'phone'] : viewMargin(wide),
    reducedMotion,
  }
  const opening = useMapOpening(plate, (size) => ({
    scene,
    padding,
    reducedMotion,
    camera: fitCamera(flight.target, size, addPadding(padding, flight.margin)),
  }))
  const frameView = useMemo(() => readyMap && viewOfMap(readyMap), [readyMap])

  const settle = () => {
    if (reveal.current?.settle() && liveMap.current) fly(liveMap.current.getMap(), flight, 0)
  }
  const tap = (at: LonLat) => {
    settle()
    if (draw?.mode === 'points') addPoint(draw, at)
    props.onTap?.(at)
  }
  const enter = (at: LonLat) => (draw?.mode === 'points' ? addPoint(draw, at) : props.onPlace?.(at))
  useMapHandle(props.handle, liveMap, reducedMotion, settle)

  const under: CSSProperties & Record<'--under', string> = { '--under': `${wide ? 0 : padding.bottom}px` }
  return (
    <section
      aria-label={label}
      className={classes(styles.atlas, framed && styles.framed, draw?.mode === 'freehand' && styles.pen)}
      data-open={readyMap !== undefined || undefined}
      style={under}
    >
      <div ref={plate} className={styles.plate}>
        <div className={styles.gl} data-map={pack.slug}>
          {opening && (
            <MapView
              ref={liveMap}
              opening={opening}
              interactive={interactive}
              canPan={draw?.mode !== 'freehand'}
              onTap={tap}
              onReady={(map) => {
                setReadyMap(map)
                props.onReady?.()
              }}
              onFailure={() => setHasFailed(true)}
            >
              <MapContents
                {...props}
                firstScene={opening.scene}
                scene={scene}
                flight={flight}
                layoutKey={JSON.stringify([flight.target, padding, wide, hidden, mode, posts])}
                reveal={reveal}
                onEnter={enter}
              />
            </MapView>
          )}
        </div>
        <Attribution attribution={pack.attribution} />
      </div>
      {framed && readyMap && <Neatline view={frameView} colors={colors} wide={wide} />}
      {hasFailed && <Failed />}
      {children}
    </section>
  )
}
