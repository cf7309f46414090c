import { Link } from 'react-router';
import { useWords } from '../ui/use-words.ts';

export function NotFound() {
  const words = useWords().app.notFound;
  return (
    <main>
      <h1>{words.title}</h1>
      <p>
        <Link to="/">{words.home}</Link>
      </p>
    </main>
  );
}
