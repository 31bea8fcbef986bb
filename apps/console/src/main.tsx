import { StrictMode } from 'react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import './design/tokens.css';
import { startI18n } from './i18n/start-i18n.js';

const queries = new QueryClient({
  // The client sends again by itself what may be sent twice.
  defaultOptions: { queries: { retry: false, staleTime: 30_000 } },
});

await startI18n();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
