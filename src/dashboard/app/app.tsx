import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Route, Routes } from 'react-router';
import { NotFound } from './not-found.tsx';
import { Overview } from './overview.tsx';
import { PageBoundary } from './page-boundary.tsx';
import { Shell } from './shell.tsx';

/** The whole page inside whatever router it is given, so that it can be rendered without a window too. */
export function App({ queryClient }: { readonly queryClient: QueryClient }) {
  return (
    <QueryClientProvider client={queryClient}>
      <PageBoundary>
        <Shell>
          <Routes>
            <Route path="/" element={<Overview />} />
            <Route path="*" element={<NotFound />} />
          </Routes>
        </Shell>
      </PageBoundary>
    </QueryClientProvider>
  );
}
