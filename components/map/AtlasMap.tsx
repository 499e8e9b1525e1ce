'use client'
import { type CSSProperties, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { classes } from '@/components/ui/classes'
import { fitCamera, NO_PADDING, viewMargin } from '@/lib/map/camera'
import type { Box } from '@/lib/map/collision-boxes'
import { namesOn } from '@/lib/map/overlay-marks'
import type { LonLat } from '@/lib/pack/schema'
import styles from './AtlasMap.module.css'
import { Crosshair } from './Crosshair'
import { Attribution, Failed, Zoom } from './Furniture'
import { viewOfMap } from './frame-view'
import { Neatline } from './Neatline'
import { useNames } from './names/useNames'
import { Overlay } from './overlay/Overlay'
import type { Reveal } from './overlay/useReveal'
import type { AtlasMapProps } from './props'
import type { Scene } from './style/scene'
import { addPadding, useCamera } from './useCamera'
import { useDrawing } from './useDrawing'
import { useGuess } from './useGuess'
import { useMapColors } from './useMapColors'
import { useMapGL, useScene } from './useMapGL'
import { useMapHandle } from './useMapHandle'
import { centreOf, useMapKeyboard } from './useMapKeyboard'
import { useMapPadding } from './useMapPadding'
import { useReducedMotion, useWide } from './useMedia'
import { useSpots } from './useSpots'

const NO_HIDE: NonNullable<AtlasMapProps['hide']> = []
/** Room around what is shown; an answer's pin and tags stand above their places. */
const ANSWER_MARGIN = {
  wide: { top: 72, right: 56, bottom: 48, left: 56 },
  phone: { top: 60, right: 32, bottom: 42, left: 32 },
}

/** The one map: kept alive while what is asked and shown on it changes. */
export default function AtlasMap(props: AtlasMapProps) {
  const { pack, label, view, mode, hide = NO_HIDE, overlay = null, selectedTag, posts = false, draw = null } = props
  const { interactive = true, frame = 'auto', handle, crosshair = false, guess = null, children } = props
  const { zoom = crosshair || draw !== null } = props
  const colors = useMapColors()
  const wide = useWide()
  const reducedMotion = useReducedMotion()
  const framed = frame === 'auto'
  const box = useRef<HTMLDivElement>(null)
  const reveal = useRef<Reveal>(null)
  const tags = useRef<readonly Box[]>([])
  const [drawn, setDrawn] = useState(false)

  const padding = useMapPadding(props.padding ?? NO_PADDING, framed, wide)
  const hidden = hide.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `hidden` is `hide` by value
  const scene = useMemo(
    (): Scene => ({ pack, colors, mode, hide, posts, selectedTag, wide, named: namesOn(overlay) }),
    [pack, colors, mode, hidden, posts, selectedTag, wide, overlay],
  )
  const target = overlay?.bounds ?? view
  const margin = overlay ? ANSWER_MARGIN[wide ? 'wide' : 'phone'] : viewMargin(wide)

  const life = useMapGL(
    box,
    ({ clientWidth: width, clientHeight: height }) => ({
      scene,
      padding,
      interactive,
      reducedMotion,
      camera: fitCamera(target, { width, height }, addPadding(padding, margin)),
    }),
    () => {
      setDrawn(true)
      props.onReady?.()
    },
  )
  const map = life.name === 'open' ? life.map : undefined

  const frameView = useMemo(() => map && viewOfMap(map), [map])
  useScene(map, scene)
  const arrive = useCamera(map, { target, padding, margin, reducedMotion })
  useNames(map, {
    pack,
    crosshair,
    padding,
    wide,
    tags,
    named: scene.named,
    key: JSON.stringify([target, padding, wide, hidden, mode, posts]),
  })
  useGuess(map, guess)
  useDrawing(map, draw)
  useSpots(map, props.spots)
  const enter = (at: LonLat) => (draw?.mode === 'points' ? draw.onChange([...draw.line, at]) : props.onPlace?.(at))
  useMapKeyboard(map, reducedMotion, enter)

  const settle = () => {
    if (reveal.current?.settle()) arrive()
  }
  const tap = useEffectEvent((at: LonLat) => {
    settle()
    props.onTap?.(at)
  })
  const rest = useEffectEvent((at: LonLat) => props.onCentre?.(at))

  useEffect(() => {
    if (!map) return
    map.on('click', ({ lngLat }) => tap([lngLat.lng, lngLat.lat]))
    map.on('moveend', () => rest(centreOf(map)))
  }, [map])

  useEffect(() => {
    const canvas = map?.getCanvas()
    canvas?.setAttribute('aria-label', label)
    canvas?.setAttribute('role', interactive ? 'application' : 'img')
    // What is drawn can be asked for: `document.querySelector('[data-map]').map.getSource('overlay')`.
    if (map && box.current) Object.assign(box.current, { map })
  }, [map, label, interactive])

  useMapHandle(handle, map, reducedMotion, settle)

  const under: CSSProperties & Record<'--under', string> = { '--under': `${wide ? 0 : padding.bottom}px` }
  return (
    <section
      aria-label={label}
      className={classes(styles.atlas, framed && styles.framed, draw?.mode === 'freehand' && styles.pen)}
      data-open={drawn || undefined}
      style={under}
    >
      <div className={styles.plate}>
        <div ref={box} className={styles.gl} data-map={pack.slug} />
        <Overlay
          map={map}
          overlay={overlay}
          padding={padding}
          reducedMotion={reducedMotion}
          selectedTag={selectedTag}
          onSelectTag={props.onSelectTag}
          reveal={reveal}
          tags={tags}
        />
        {crosshair && <Crosshair map={map} />}
        <Attribution attribution={pack.attribution} />
        {zoom && interactive && <Zoom map={map} reducedMotion={reducedMotion} />}
      </div>
      {framed && drawn && <Neatline view={frameView} colors={colors} wide={wide} />}
      {life.name === 'failed' && <Failed />}
      {children}
    </section>
  )
}
