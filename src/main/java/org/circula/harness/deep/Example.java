package org.circula.harness.deep;

import java.util.Optional;
import org.circula.person.HeldStatus;
import org.circula.person.Life;

/**
 * A life by which something was seen.
 *
 * @param asked the pathway put to it
 * @param slice the day
 * @param status the status asked about
 * @param plain the life without what no provision of the pathway reads
 * @param whole the life with nothing left open
 */
record Example(Asked asked, Slice slice, Optional<HeldStatus> status, Life plain, Life whole) {}
