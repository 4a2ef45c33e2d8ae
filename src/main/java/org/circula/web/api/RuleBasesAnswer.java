package org.circula.web.api;

import java.util.List;
import org.circula.explain.lawbook.RuleBaseSummary;

/**
 * All rule bases and what this installation remembers of them.
 *
 * @param ruleBases the rule bases loaded
 * @param editions every edition ever met, the first seen first
 */
record RuleBasesAnswer(List<RuleBaseSummary> ruleBases, List<EditionShown> editions) {}
