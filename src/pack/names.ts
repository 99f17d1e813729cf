export const MANIFEST_NAME = 'MANIFEST.json'
/** For `sha256sum -c`, in the unpacked directory. */
export const SUMS_NAME = 'SHA256SUMS'
