package org.circula.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An act, a judgment or a page of guidance that a rule base cites.
 *
 * @param act the key under which it is cited, such as a CELEX or BOE number
 * @param title its own title
 * @param says what it is, in English
 * @param address where it can be read
 * @param textOf the day of the state of the text that was read
 */
public record Source(String act, String title, String says, Optional<String> address, Optional<LocalDate> textOf) {}
