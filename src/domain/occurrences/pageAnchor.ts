/** The id an occurrence has on its year's page: its key with dots, since a `/` needs escaping in CSS and addresses. */
export function pageAnchor(key: string): string {
  return key.replaceAll('/', '.').replaceAll(/[^\w.-]/g, '_');
}
