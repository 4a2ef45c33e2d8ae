package org.circula.explain.lawbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.circula.law.LookBack;
import org.circula.law.MeasureSpecification;
import org.circula.law.SumRule;
import org.circula.law.TerritoryReference;

/** A measure as data, under the keys with which rule bases write it. */
final class MeasureKeys {

    private MeasureKeys() {}

    static Map<String, Object> of(MeasureSpecification measure) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("take", measure.take().word());
        put(keys, "in", measure.in().map(MeasureKeys::place));
        put(keys, "outside", measure.outside().map(MeasureKeys::place));
        putLookBack(keys, measure.lookBack());
        put(keys, "broken-by", measure.brokenBy().map(MeasureKeys::word));
        put(keys, "only-for", measure.onlyFor());
        put(keys, "not-for", measure.notFor());
        if (!measure.leaveOutUnder().isEmpty()) {
            keys.put("leave-out", Map.of("under", measure.leaveOutUnder()));
        }
        put(keys, "sum", measure.sum().map(SumRule::word));
        put(keys, "window", measure.window().map(Object::toString));
        put(keys, "years", measure.years());
        put(keys, "looks-at", measure.looksAt().map(MeasureKeys::word));
        put(keys, "towards", measure.towards());
        put(keys, "under", measure.under());
        put(keys, "before", measure.before().map(Object::toString));
        put(keys, "kind", measure.statusKinds());
        if (measure.lawfullyUsed()) {
            keys.put("lawfully-used", "yes");
        }
        put(keys, "event", measure.event());
        put(keys, "from-event", measure.fromEvent());
        put(keys, "to-event", measure.toEvent());
        put(keys, "branch", measure.branch());
        put(keys, "occupation", measure.occupations());
        put(keys, "asks", measure.asks());
        if (measure.irregularExitsOnly()) {
            keys.put("exits", "irregular");
        }
        if (measure.alsoEnded()) {
            keys.put("also-ended", "yes");
        }
        put(keys, "longer-than", measure.longerThan().map(Object::toString));
        return keys;
    }

    private static void putLookBack(Map<String, Object> keys, LookBack lookBack) {
        if (lookBack instanceof LookBack.SinceGrant) {
            keys.put("since", "grant-of-status");
        } else if (lookBack instanceof LookBack.SinceFirstPresence) {
            keys.put("since", "first-presence");
        } else if (lookBack instanceof LookBack.SinceEvent since) {
            Map<String, Object> event = new LinkedHashMap<>();
            event.put("event", since.event());
            put(event, "for", since.atMost().map(Object::toString));
            put(event, "until", since.until().map(Object::toString));
            keys.put("since", event);
        } else if (lookBack instanceof LookBack.SinceGrantOf since) {
            keys.put("since", Map.of("granted", since.kind()));
        } else if (lookBack instanceof LookBack.SinceEndOf since) {
            keys.put("since", Map.of("end-of", since.kinds()));
        } else if (lookBack instanceof LookBack.Within within) {
            keys.put("within", within.period().toString());
        } else if (lookBack instanceof LookBack.FirstDayOf back) {
            keys.put("within", Map.of("first-day-of", back.period().toString()));
        } else if (lookBack instanceof LookBack.NamedDays named) {
            boolean back = named.days() instanceof LookBack.Within;
            Map<String, Object> days = new LinkedHashMap<>();
            days.put(
                    back ? "period" : "day",
                    named.days() instanceof LookBack.Within within
                            ? within.period().toString()
                            : "grant-of-status");
            put(days, "from", named.notBefore().map(Object::toString));
            put(days, "until", named.until().map(Object::toString));
            put(days, "begun-by", named.begunBy().map(Object::toString));
            keys.put(back ? "within" : "since", days);
        } else if (lookBack instanceof LookBack.WithinBackFrom within) {
            Map<String, Object> back = new LinkedHashMap<>();
            back.put("event", within.event());
            back.put("back", within.back().toString());
            keys.put("within", back);
        }
    }

    static Object place(TerritoryReference place) {
        if (place instanceof TerritoryReference.Named named) {
            return named.names().size() == 1 ? named.names().get(0) : named.names();
        }
        if (place instanceof TerritoryReference.StateThatGranted stateOf) {
            return Map.of("state-of", stateOf.kind());
        }
        return place instanceof TerritoryReference.OtherStates ? "status.other-states" : "status.in";
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void put(Map<String, Object> keys, String key, Optional<?> value) {
        value.ifPresent(present -> keys.put(key, present));
    }

    private static void put(Map<String, Object> keys, String key, List<String> values) {
        if (!values.isEmpty()) {
            keys.put(key, values);
        }
    }
}
