/**
 * What a page of Dangol may load. The build writes it into index.html, so that it also holds where
 * a plain static host sends no headers.
 */
export const contentSecurityPolicy: string = [
  "default-src 'self'",
  "script-src 'self'",
  // The one style that react-aria writes into the page itself: touch-action of what can be pressed.
  "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  // The shop's own endpoint may live anywhere with HTTPS, or on this machine.
  "connect-src 'self' https: http://localhost:*",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
