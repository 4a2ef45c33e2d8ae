package org.circula.journal;

import java.time.Instant;

/**
 * One edition of a rule base as this installation met it.
 *
 * @param jurisdiction the country, or {@code EU}, that owns the rule base
 * @param contentHash the hash over everything the edition was made of
 * @param engineVersion the version of Circula that read it, since the same rules may answer otherwise under another
 * @param firstSeen when this edition was first met under this version; it never changes
 */
public record EditionRecord(String jurisdiction, String contentHash, String engineVersion, Instant firstSeen) {}
