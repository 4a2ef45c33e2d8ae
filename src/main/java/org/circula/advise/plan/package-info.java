/** What a planned trip costs: in days, in margins, in statuses kept and won, in every jurisdiction that was asked. */
@org.jspecify.annotations.NullMarked
package org.circula.advise.plan;
