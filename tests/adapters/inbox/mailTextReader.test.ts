import { expect, test } from 'vitest';
import { createMailTextReader } from '../../../src/adapters/inbox/createMailTextReader.ts';

const read = (text: string) => createMailTextReader().read(Buffer.from(text));

test('the words of a mail are its text part, with who wrote it and what was attached', async () => {
  const mail = await read(
    [
      'From: =?utf-8?q?Ordf=C3=B8reren?= <ordforer@bykle.example>',
      'To: arshjul@ks.example',
      'Subject: Spm',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Kan møtet flyttes?',
      '--b',
      'Content-Type: application/pdf; name=sak.pdf',
      'Content-Disposition: attachment; filename=sak.pdf',
      '',
      'x',
      '--b--',
    ].join('\r\n'),
  );
  expect(mail).toEqual({
    from: 'Ordføreren <ordforer@bykle.example>',
    to: 'arshjul@ks.example',
    text: 'Kan møtet flyttes?',
    attachments: ['sak.pdf'],
  });
});

test('of a mail with HTML alone the words are kept, never the markup', async () => {
  const { text } = await read(
    'From: a@b.example\r\nContent-Type: text/html\r\n\r\n<style>p{}</style><p>En</p><script>alert(1)</script><p>to &lt;b&gt;</p>',
  );
  expect(text.split(/\s*\n\s*/)).toEqual(['En', 'to <b>']);
});

test('what is no mail at all has no sender, and leaves no control characters behind', async () => {
  expect(await read('\r\n\u0000bare\u0001 støy')).toEqual({
    from: '',
    to: '',
    text: 'bare støy',
    attachments: [],
  });
});
