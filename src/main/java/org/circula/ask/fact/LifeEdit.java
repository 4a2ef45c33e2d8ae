package org.circula.ask.fact;

import org.circula.person.Life;

/** What becomes of a life when something more is known of it. */
@FunctionalInterface
public interface LifeEdit {

    Life apply(Life life);
}
