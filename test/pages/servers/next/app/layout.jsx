import Elements from './elements.jsx';

export const metadata = { title: 'Next.js' };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <head>
        <script src="/recorder.js" />
      </head>
      <body>
        <Elements />
        {children}
      </body>
    </html>
  );
}
