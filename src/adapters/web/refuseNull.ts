import type { RequestHandler } from 'express';

/** No address of ours has a null in it, and no table of ours can hold one: it is refused as what cannot be read is. */
export const refuseNull: RequestHandler = (request, _response, next) => {
  next(
    /%00/.test(request.url) ? Object.assign(new Error('a null in the address'), { status: 400 }) : undefined,
  );
};
