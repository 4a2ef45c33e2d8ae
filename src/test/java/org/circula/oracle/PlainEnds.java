package org.circula.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * When statuses end by law, by the key of each.
 *
 * @param byStatus one entry for each pathway on keeping it
 */
record PlainEnds(Map<String, List<End>> byStatus) {

    /**
     * @param gone the first days on which it may be gone; empty for never
     * @param told whether these days follow from stretches of time alone
     */
    record End(List<Optional<LocalDate>> gone, boolean told) {

        static End never() {
            return new End(List.of(Optional.empty()), true);
        }

        static End on(LocalDate day, boolean told) {
            return new End(List.of(Optional.of(day)), told);
        }

        /** It ended, and nobody can say when: at the latest on the last day, or on the first where that is later. */
        static End between(LocalDate first, LocalDate last) {
            LocalDate latest = last.isBefore(first) ? first : last;
            return new End(List.of(Optional.of(first), Optional.of(latest)), false);
        }

        static End perhapsFrom(LocalDate day) {
            return new End(List.of(Optional.of(day), Optional.empty()), false);
        }

        /** Of several ends the earliest and the latest. */
        static End earliestToLatest(List<End> ends) {
            TreeSet<LocalDate> days = new TreeSet<>();
            boolean perhapsNever = false;
            for (End end : ends) {
                for (Optional<LocalDate> day : end.gone()) {
                    day.ifPresent(days::add);
                    perhapsNever |= day.isEmpty();
                }
            }
            TreeSet<Optional<LocalDate>> both = new TreeSet<>(PlainEnds::laterLast);
            if (!days.isEmpty()) {
                both.add(Optional.of(days.first()));
                both.add(Optional.of(days.last()));
            }
            if (perhapsNever) {
                both.add(Optional.empty());
            }
            return new End(List.copyOf(both), ends.stream().allMatch(End::told));
        }
    }

    private static int laterLast(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.orElse(LocalDate.MAX).compareTo(other.orElse(LocalDate.MAX));
    }

    static PlainEnds none() {
        return new PlainEnds(Map.of());
    }

    /** Whether the end of some status is on a day that can be found only by trying each. */
    boolean untold() {
        return byStatus.values().stream().flatMap(List::stream).anyMatch(end -> !end.told());
    }

    /** Every life that these ends leave possible. */
    List<PlainLife> lives(PlainLife life) {
        return lives(life, byStatus);
    }

    /** The same, with the status of the put as it was granted. */
    List<PlainLife> lives(PlainLife life, PlainPut put) {
        Map<String, List<End>> others = new HashMap<>(byStatus);
        others.remove(put.held().orElseThrow().key());
        return lives(life, others);
    }

    private static List<PlainLife> lives(PlainLife life, Map<String, List<End>> ends) {
        List<PlainLife> lives = new ArrayList<>(List.of(life));
        for (PlainLife.Chain chain : life.chains(status -> true)) {
            List<PlainLife> ended = new ArrayList<>();
            for (Optional<LocalDate> gone : possible(ends.getOrDefault(chain.key(), List.of()))) {
                for (PlainLife one : lives) {
                    ended.add(gone.map(day -> one.without(chain, day)).orElse(one));
                }
            }
            lives = ended;
        }
        return lives;
    }

    /** The first of several pathways that takes a status ends it. */
    private static List<Optional<LocalDate>> possible(List<End> ends) {
        List<Optional<LocalDate>> possible = List.of(Optional.empty());
        for (End end : ends) {
            TreeSet<Optional<LocalDate>> earlier = new TreeSet<>(PlainEnds::laterLast);
            for (Optional<LocalDate> before : possible) {
                for (Optional<LocalDate> gone : end.gone()) {
                    earlier.add(laterLast(before, gone) <= 0 ? before : gone);
                }
            }
            possible = List.copyOf(earlier);
        }
        return possible;
    }
}
