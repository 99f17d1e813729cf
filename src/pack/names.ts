export const MANIFEST_NAME = 'MANIFEST.json'
