// How the client is built and served while developing: proxy to the server, heavy libraries in their own files. Source: ARCHITECTURE §2.

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = process.env['KETENBEELD_SERVER'] ?? 'http://127.0.0.1:4180'

/** Libraries that only some screens need; they come with the first screen that asks for them. */
const heavy = [
  { name: 'editor', priority: 1, test: /node_modules[\\/](@tiptap|prosemirror-|orderedmap|rope-sequence|w3c-keyname)/ },
  { name: 'grafiek', priority: 1, test: /node_modules[\\/](vega|d3-|topojson)/ },
]

/** Libraries every screen needs; apart, so that a new version of ours leaves them in the browser's cache. They go first, or the editor would take what it shares with them along. */
const always = [
  { name: 'react', priority: 2, test: /node_modules[\\/](react|react-dom|react-router|scheduler|cookie)[\\/]/ },
  {
    name: 'samen',
    priority: 2,
    test: /node_modules[\\/](yjs|y-protocols|y-websocket|lib0|socket\.io|engine\.io|@socket\.io)/,
  },
]

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: {
    port: 5173,
    host: '127.0.0.1',
    proxy: {
      '/v1': { target: server },
      '/socket.io': { target: server, ws: true },
      '/sync': { target: server, ws: true },
    },
  },
  build: {
    outDir: 'dist',
    target: 'es2024',
    // reason: the content security policy allows fonts and images from our own server only, never data: addresses
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [...always, ...heavy] } } },
  },
})
