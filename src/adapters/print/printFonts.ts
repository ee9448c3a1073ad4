import { fileURLToPath } from 'node:url';

const fileOf = (path: string): string =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/source-sans-3/${path}`));

/** The letters of pictures and printed pages: files that come with the service, so that every machine gives the same. */
export const printFonts = {
  family: 'Source Sans 3',
  regular: fileOf('400Regular/SourceSans3_400Regular.ttf'),
  bold: fileOf('700Bold/SourceSans3_700Bold.ttf'),
};
