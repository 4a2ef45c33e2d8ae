package org.circula.harness.mutate;

/**
 * Something else that could stand in the place of a piece of law.
 *
 * @param kind the kind of mutant that it makes
 * @param instead what stands there
 */
record Alternative(MutantKind kind, Object instead) {}
