import { render } from 'blue-heart-elements/ssr';

export default async function Drawn({ tag, fallback, ...attributes }) {
  const html = await render(tag, attributes, { html: fallback });
  return <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />;
}
