import { Component, type ReactNode } from 'react';
import { wordsFor } from '#words/words.ts';

interface State {
  readonly error: Error | null;
}

/** The last net: a page that throws says so and offers a way on. It uses no hook, since any of them may be what failed. */
export class PageBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(thrown: unknown): State {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const words = wordsFor('en').app.errors;
    return (
      <main role="alert">
        <h1>{words.page}</h1>
        <p>{words.pageDetail(error.message)}</p>
        <button type="button" onClick={() => location.reload()}>
          {words.pageAction}
        </button>
      </main>
    );
  }
}
