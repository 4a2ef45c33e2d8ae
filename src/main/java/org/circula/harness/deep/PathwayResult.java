package org.circula.harness.deep;

import java.util.List;
import java.util.Map;

/**
 * What looking at one pathway came to.
 *
 * @param asked the pathway
 * @param coverage how much was looked at
 * @param seen by the provision as stated, that is by base and id
 * @param findings gaps, overlaps and contradictions
 */
record PathwayResult(Asked asked, Coverage coverage, Map<String, Seen> seen, List<DeepFinding> findings) {}
