'use client'
import dynamic from 'next/dynamic'

/** The map as a chunk of its own: nothing of it is loaded before it is shown. */
/** The one place that fetches it: what was fetched ahead is then whole, and a network lost after that takes none of it away. */
export const loadAtlas = () => import('./AtlasMap')

export const LazyAtlas = dynamic(loadAtlas, { ssr: false })

export const LazyWordedAtlas = dynamic(() => import('./WordedAtlas'), { ssr: false })
