package org.circula.law;

/**
 * A rule as written, for showing beside its provision, with its left side taken apart.
 *
 * @param provision the id in its {@code @id}
 * @param name the rule's name
 * @param text the whole rule
 * @param leftSide the facts it asks for
 * @param place where it stands
 */
public record RuleText(String provision, String name, String text, LeftSide leftSide, Place place) {}
