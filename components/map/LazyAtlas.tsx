'use client'
import dynamic from 'next/dynamic'

/** The map as a chunk of its own: nothing of it is loaded before it is shown. */
export const LazyAtlas = dynamic(() => import('./AtlasMap'), { ssr: false })

export const LazyWordedAtlas = dynamic(() => import('./WordedAtlas'), { ssr: false })
