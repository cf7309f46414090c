import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app/app.tsx';
import { createQueryClient } from './queries/query-client.ts';
import { restoreTheme } from './ui/use-theme.ts';

async function start(root: HTMLElement): Promise<void> {
  restoreTheme();
  // The worker must be in place before the first question is asked.
  if (import.meta.env.DEV) await (await import('#mocks/browser.ts')).startMocks();
  createRoot(root).render(
    <StrictMode>
      <BrowserRouter>
        <App queryClient={createQueryClient()} />
      </BrowserRouter>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root" to render into');
void start(root);
