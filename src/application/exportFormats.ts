/** The files a year can leave as, by their ending. `slow`: made in a thread of its own. */
export const exportFormats = {
  svg: { contentType: 'image/svg+xml; charset=utf-8', slow: false },
  png: { contentType: 'image/png', slow: true },
  pdf: { contentType: 'application/pdf', slow: true },
  csv: { contentType: 'text/csv; charset=utf-8', slow: false },
  xlsx: {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    slow: false,
  },
  json: { contentType: 'application/json; charset=utf-8', slow: false },
} as const;

export type ExportFormat = keyof typeof exportFormats;
