package org.circula.law;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The country codes that rule bases and lives may use. */
public final class CountryCodes {

    private static final List<String> ALL =
            Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK")).toList();

    private CountryCodes() {}

    /** Those of ISO 3166-1 alpha-2, and {@code XK}, which the European Union writes for Kosovo. */
    public static List<String> all() {
        return ALL;
    }
}
