import { registerHooks } from 'node:module';

// Imported before a command: says on standard error when the solver's code is asked for.
registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier === 'highs' || specifier.endsWith('/solverThread.ts'))
      process.stderr.write('solver loaded\n');
    return nextResolve(specifier, context);
  },
});
