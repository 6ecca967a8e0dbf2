import Link from 'next/link';
import Drawn from './drawn.jsx';

export const dynamic = 'force-dynamic';

export default function Page() {
  return (
    <main>
      <Drawn
        tag="blue-heart-badge"
        lang="es"
        supporter="Uber"
        fallback="<a href='https://www.unodc.org/blueheart'>Fallback</a>"
      />
      <Drawn
        tag="blue-heart-banner"
        lang="fr"
        partner="ghent"
        layout="hero"
        now="2027-07-20"
        fallback="<a href='https://www.unodc.org/blueheart'>Fallback</a>"
      />
      <Link href="/other">Other</Link>
    </main>
  );
}
