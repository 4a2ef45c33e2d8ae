package org.circula.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The country codes of ISO 3166-1 alpha-2, and {@code XK}, which the European Union writes for Kosovo. */
final class Countries {

    private static final Set<String> CODES = codes();
    private static final Map<String, String> CODES_BY_NAME = codesByName();

    private Countries() {}

    static boolean isCode(String text) {
        return CODES.contains(text);
    }

    /** The code that somebody meant who wrote a name, three letters, small letters, {@code UK} or {@code EL}. */
    static Optional<String> meantBy(String text) {
        return Optional.ofNullable(CODES_BY_NAME.get(text.toLowerCase(Locale.ROOT)));
    }

    private static Set<String> codes() {
        Set<String> codes = new HashSet<>(Set.of(Locale.getISOCountries()));
        codes.add("XK");
        return Set.copyOf(codes);
    }

    private static Map<String, String> codesByName() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            names.put(country.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
            names.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
            names.put(code.toLowerCase(Locale.ROOT), code);
        }
        names.put("kosovo", "XK");
        names.put("xk", "XK");
        // The Union writes these two for the United Kingdom and Greece; ISO 3166 does not.
        names.put("uk", "GB");
        names.put("el", "GR");
        return Map.copyOf(names);
    }
}
