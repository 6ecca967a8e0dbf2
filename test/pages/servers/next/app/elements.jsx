'use client';

import { useEffect, useState } from 'react';

export default function Elements() {
  const [count, setCount] = useState(0);
  useEffect(() => {
    import('blue-heart-elements/badge');
    import('blue-heart-elements/banner');
  }, []);
  return <button onClick={() => setCount(count + 1)}>{count}</button>;
}
