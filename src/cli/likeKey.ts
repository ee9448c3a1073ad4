/** The key with an asterisk for what tells bodies made alike apart: `fylkesmote-agder` becomes `fylkesmote-*`. */
export function likeKey(key: string): string {
  const [wheel = '', body = '', ...rest] = key.split('/');
  return [wheel, body.includes('-') ? `${body.split('-')[0] ?? ''}-*` : body, ...rest].join('/');
}
