package org.circula.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one can enter, stay, acquire, keep, return to or claim.
 *
 * @param id begins with the folder's name
 * @param jurisdiction the base that states it
 * @param domain the policy domain of its file
 * @param says what the person wants
 * @param question which question it answers
 * @param concerns whose question it is
 * @param in the State it is asked in; empty for pathways of the Union
 * @param gives the status sought
 * @param encodedFrom the first day of the encoded period
 * @param encodedUntil the last day of it
 * @param requirements dated lists; from each first day on, that list alone
 * @param shows quantities and duties that inform
 * @param place where it stands
 */
public record Pathway(
        String id,
        String jurisdiction,
        Domain domain,
        String says,
        Question question,
        Concerns concerns,
        Optional<String> in,
        Optional<String> gives,
        LocalDate encodedFrom,
        Optional<LocalDate> encodedUntil,
        List<DatedRequirements> requirements,
        List<String> shows,
        Place place) {

    public Pathway {
        requirements = List.copyOf(requirements);
        shows = List.copyOf(shows);
    }

    /** The requirements in force on a day of the encoded period. */
    public Requirement requirementsOn(LocalDate day) {
        int at = requirements.size() - 1;
        while (at > 0 && requirements.get(at).from().isAfter(day)) {
            at--;
        }
        return requirements.get(at).requirement();
    }

    /** Whether the day lies in the encoded period. */
    public boolean encodes(LocalDate day) {
        return !day.isBefore(encodedFrom) && (encodedUntil.isEmpty() || !day.isAfter(encodedUntil.get()));
    }

    /** Which question a pathway answers. */
    public enum Question {
        ENTER,
        STAY,
        ACQUIRE,
        KEEP,
        RETURN,
        CLAIM
    }

    /** Whose question it is. */
    public sealed interface Concerns {}

    /** Whoever holds a status of these kinds on the day asked about. */
    public record Holders(List<String> kinds) implements Concerns {
        public Holders {
            kinds = List.copyOf(kinds);
        }
    }

    /** Whoever holds or held a status of these kinds. */
    public record HoldersEver(List<String> kinds) implements Concerns {
        public HoldersEver {
            kinds = List.copyOf(kinds);
        }
    }

    /** Whoever seeks the status. */
    public record Seekers(String kind) implements Concerns {}

    /** Anybody. */
    public record Everybody() implements Concerns {}

    /**
     * Whoever was insured in a branch in some State of a territory; it is asked in each such State.
     *
     * @param territory a territory of {@code territories.yaml}
     * @param branch a branch of {@code facts.yaml}
     */
    public record Insured(String territory, String branch) implements Concerns {}

    /** A list of requirements and the first day from which it holds. */
    public record DatedRequirements(LocalDate from, Requirement requirement) {}

    /** Provisions joined by all-of and any-of. */
    public sealed interface Requirement {}

    /** One provision. */
    public record Single(String provision) implements Requirement {}

    /** All must be met. */
    public record AllOf(List<Requirement> members) implements Requirement {
        public AllOf {
            members = List.copyOf(members);
        }
    }

    /** One must be met. */
    public record AnyOf(List<Requirement> members) implements Requirement {
        public AnyOf {
            members = List.copyOf(members);
        }
    }
}
