import MailComposer from 'nodemailer/lib/mail-composer';
import type MimeNode from 'nodemailer/lib/mime-node';
import * as base64 from 'nodemailer/lib/base64';
import * as qp from 'nodemailer/lib/qp';
import type { Mail } from '../../domain/messages/mail.ts';
import { composeMail } from './composeMail.ts';

const LINE = 76;
// oxlint-disable-next-line no-control-regex -- control characters are what this looks for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/**
 * The finished bytes of a mail (RFC 5322, CRLF), the same as nodemailer streams for it, but in one go: its streams cost some
 * ten times the work. Throws what nodemailer throws for a mail it cannot write.
 */
export function writeMime(mail: Mail): Buffer {
  const root = new MailComposer(composeMail(mail)).compile() as unknown as Node;
  const written = write(root).replaceAll(/\r\n|\r|\n/g, '\r\n');
  return Buffer.from(written.endsWith('\r\n') ? written : `${written}\r\n`, 'utf8');
}

/** The part of nodemailer's node that is used; its own types leave most of it out. */
type Node = Pick<MimeNode, 'buildHeaders'> & {
  getTransferEncoding: MimeNode['getTransferEncoding'];
  textEncoding?: string;
  readonly content?: string | Buffer;
  readonly multipart?: unknown;
  readonly boundary?: string;
  readonly childNodes: readonly Node[];
  readonly contentType?: string;
};

function write(node: Node): string {
  // Asked for by the headers and the body.
  const encoding = transferEncoding(node);
  node.getTransferEncoding = () => encoding;
  const head = `${node.buildHeaders()}\r\n\r\n${encoded(node)}`;
  if (!node.multipart) return head;
  const parts = node.childNodes.map((child) => `--${node.boundary}\r\n${write(child)}`);
  return `${head}${parts.join('\r\n')}\r\n--${node.boundary}--\r\n`;
}

/** As nodemailer chooses, which reads every sign of the text, one by one; most often so much is not needed. */
function transferEncoding(node: Node): ReturnType<MimeNode['getTransferEncoding']> {
  const { content, textEncoding } = node;
  if (typeof content !== 'string' || !isMostlyLatin(content)) return node.getTransferEncoding();
  node.textEncoding = 'Q';
  try {
    return node.getTransferEncoding();
  } finally {
    node.textEncoding = textEncoding ?? '';
  }
}

/** Whether there are more letters from A to Z than signs outside ASCII and controls; false also when it takes long to say. */
function isMostlyLatin(text: string): boolean {
  // Each sign outside ASCII is at least one byte longer than it is counted.
  let balance = text.length - Buffer.byteLength(text, 'utf8');
  if (CONTROLS.test(text)) return false;
  for (let at = 0; at < text.length && balance <= 0; at += 1) {
    const code = text.charCodeAt(at) | 0x20;
    if (code >= 0x61 && code <= 0x7a) balance += 1;
  }
  return balance > 0;
}

function encoded(node: Node): string {
  const { content } = node;
  if (content === undefined || content === '') return '';
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  switch (node.getTransferEncoding()) {
    case 'base64':
      return base64.wrap(base64.encode(bytes), LINE);
    case 'quoted-printable':
      return qp.wrap(qp.encode(bytes), LINE);
    default:
      return bytes.toString('utf8');
  }
}
