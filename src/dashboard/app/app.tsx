import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { CurrentPage } from './current-page.tsx';
import { ExportHost } from './export-host.tsx';
import { PageBoundary } from './page-boundary.tsx';
import { ReturnedFiles } from './returned-files.tsx';
import { Shell } from './shell.tsx';

/** The whole site inside whatever router it is given, so that it can be rendered without a window too. */
export function App({ queryClient }: { readonly queryClient: QueryClient }) {
  return (
    <QueryClientProvider client={queryClient}>
      <PageBoundary>
        <Shell>
          <ExportHost>
            <CurrentPage />
          </ExportHost>
          <ReturnedFiles />
        </Shell>
      </PageBoundary>
    </QueryClientProvider>
  );
}
