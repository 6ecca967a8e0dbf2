import Link from 'next/link';
import Drawn from '../drawn.jsx';

export default function Page() {
  return (
    <main>
      <Drawn
        tag="blue-heart-badge"
        lang="de"
        supporter="Other"
        fallback="<a href='https://www.unodc.org/blueheart'>Fallback</a>"
      />
      <Link href="/">Back</Link>
    </main>
  );
}
