package org.circula.web.api;

import java.time.Instant;

/**
 * An edition of a rule base as this installation met it.
 *
 * @param jurisdiction the rule base
 * @param edition the hash of its content
 * @param engineVersion the version of Circula that read it
 * @param firstSeen when it was first met
 * @param loaded whether it answers now
 */
record EditionShown(String jurisdiction, String edition, String engineVersion, Instant firstSeen, boolean loaded) {}
