import { Engine } from 'mrml';

const BEGIN = '<!--part-->';
const END = '<!--/part-->';

/**
 * The Eta template an MJML source stands for. `[[ … ]]` in the source is Eta's `<% … %>`, which XML cannot hold; `look` is what
 * `<mj-include path="look.mjml" />` brings in. A whole `<mjml>` becomes a whole page; anything else is the contents of a column
 * and becomes one table that can stand anywhere in a page. Throws Error with the compiler's words when the source is wrong.
 */
export function compilePart(source: string, look: string): string {
  const whole = source.includes('<mjml');
  const engine = new Engine();
  engine.setParserOptions({ includeLoader: { type: 'memory', content: { 'look.mjml': look } } });
  // Its own list would fetch Roboto and others from a stranger's server.
  engine.setRenderOptions({ disableComments: false, socialIconOrigin: null, fonts: {} });
  const result = engine.toHtml(whole ? source : wrapped(source));
  engine.free();
  if (result.type === 'error') throw new Error(`${result.message}: ${JSON.stringify(result)}`);
  const html = whole ? result.content : tableOf(result.content);
  return `${html.replaceAll('[[', '<%').replaceAll(']]', '%>').trim()}\n`;
}

function wrapped(source: string): string {
  const contents = `<mj-raw>${BEGIN}</mj-raw>${source}<mj-raw>${END}</mj-raw>`;
  return `<mjml><mj-head><mj-include path="look.mjml" /></mj-head><mj-body><mj-section><mj-column>${contents}</mj-column></mj-section></mj-body></mjml>`;
}

/** MJML writes the contents of a column as the rows of a table. */
function tableOf(html: string): string {
  const rows = html.slice(html.indexOf(BEGIN) + BEGIN.length, html.indexOf(END));
  return `<table border="0" cellpadding="0" cellspacing="0" role="presentation" width="100%"><tbody>${rows}</tbody></table>`;
}
