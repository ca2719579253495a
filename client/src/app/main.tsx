// Where the client starts: styles, providers, page.

import '../stijl/fonts.css'
import '../stijl/tokens.css'
import '../stijl/basis.css'
import '../stijl/bouwstenen.css'
import './app.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import { App } from './app.tsx'

// reason: zod otherwise tries to compile its checks with new Function, which our content security policy refuses
z.config({ jitless: true })

const plaats = document.getElementById('ketenbeeld')
if (!plaats) throw new Error('index.html must hold #ketenbeeld')
createRoot(plaats).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
