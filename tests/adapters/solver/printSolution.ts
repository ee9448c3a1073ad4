import { createSolver } from '../../../src/adapters/solver/createSolver.ts';
import { hardModel } from './hardModel.ts';

// Run as a process of its own, which nothing but an idle thread could keep alive.
console.log((await createSolver(2).solve(hardModel(50), 20)).status);
