package org.circula.web.question;

import org.circula.advise.Departure;

/**
 * Advice as asked for, before what was left out is filled in.
 *
 * @param question the question that the advice starts from
 * @param departure the absence to advise on, as far as it was said
 */
public record AskedAdvice(AskedQuestion question, Departure departure) {}
