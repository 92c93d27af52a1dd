/**
 * On an iPad or iPhone: was the app opened from its icon on the home screen? There it has a storage
 * of its own, apart from the browser's. `undefined` where the two are the same.
 */
export const isHomeScreenApp = (): boolean | undefined =>
  (navigator as Navigator & { readonly standalone?: boolean }).standalone;
