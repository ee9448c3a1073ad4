// Loaded before a process of the tests: its clock runs as usual, but starts at the day the fixtures were written for.
const offset = Number(process.env['TEST_CLOCK_OFFSET_MS']);
const RealDate = Date;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given: ConstructorParameters<DateConstructor> | [], newTarget) =>
    Reflect.construct(target, given.length === 0 ? [RealDate.now() + offset] : given, newTarget) as Date,
  apply: () => new RealDate(RealDate.now() + offset).toString(),
  get: (target, name, receiver) =>
    name === 'now' ? () => RealDate.now() + offset : (Reflect.get(target, name, receiver) as unknown),
});
